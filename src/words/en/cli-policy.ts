import { formatOf } from '../format.ts'

const { count, day } = formatOf('en')

const standingsOf = (n: number) => count(n, { one: 'standing', other: 'standings' })

/** What the command line says of the policy: the numbers the method goes by. */
export const policyTexts = {
  command: 'Show or set the numbers the method goes by',
  options: {
    set: 'Set a number: NAME=VALUE, NAME=default puts it back; may be given several times',
    preview: 'Only say which standings would change',
    why: 'The reason',
    all: 'Also what is as the method has it',
  },
  inForce: (id: string) => `Policy ${id}`,
  asDefault: 'Everything is as the method has it. --all shows the numbers.',
  columns: { name: 'Name', value: 'Value', usual: 'Default', unit: 'Unit', rules: 'Rules', sets: 'Sets' },
  units: {
    days: 'days',
    business_days: 'business days',
    weeks: 'weeks',
    quarters: 'quarters',
    hours: 'hours',
    minutes: 'minutes',
    words: 'words',
    characters: 'characters',
    share: 'share of one',
    money: 'base currency',
    rating: 'of 5',
    rungs: 'rungs',
    count: '',
  },
  set: (id: string, names: string) =>
    `Policy ${id} is in force: ${names}. Every standing is worked out anew when it is next asked for.`,
  history: (id: string, on: string, by: string, why: string) => `${id}, ${day(on)}, ${by}: ${why}`,
  looked: (looked: number, changed: number) =>
    `${count(looked, { one: 'account', other: 'accounts' })} looked at; ${standingsOf(changed)} would change. Nothing was set.`,
  progress: (looked: number) => `${count(looked, { one: 'account', other: 'accounts' })} looked at`,
  preview: { account: 'Account', rung: 'Rung', caps: 'Caps', risks: 'Risks', due: 'Due', parts: 'Parts that change' },
  becomes: (before: string, after: string) => (before === after ? before : `${before} → ${after}`),
  notSet: (text: string) =>
    `${text} is no setting. Write NAME=VALUE, for example reliabilityRateMin=0.95; "kept policy --all" lists the names.`,
  needsWhy: 'Say with --why for what reason the policy changes; it stands beside the policy from then on.',
  needsSet: 'Say with --set what would be otherwise.',
}
