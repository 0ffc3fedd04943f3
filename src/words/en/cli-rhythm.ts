import { formatOf } from '../format.ts'

const { count, day, list, number, percent, quarter: inQuarter } = formatOf('en')

/** What the command line says of rhythm, updates and agendas. */
export const rhythmTexts = {
  commands: {
    presets: 'Propose a rhythm to agree on',
    updateFacts: 'Gather what changed since the last update',
    syncAgenda: 'Gather what the next sync is about',
    quarterlyFacts: 'Gather what is to be read before a quarterly review',
    checkUpdate: 'Read a written update as its reader will',
  },
  options: {
    preset: 'This preset instead of the one of the relationship type',
    start: 'The first day of the rhythm',
    owner: 'Who answers for the rituals',
    text: 'The update',
    textFrom: 'The update; - reads it from standard input',
    asEntry: 'Print it as an entry that "kept record -" takes',
  },
  supportPatterns: 'Support patterns',
  ritual: (name: string, turn: string) => `${name}: ${turn}`,
  follows: (days: number) =>
    days === 0
      ? 'on the day of each milestone'
      : `${number(Math.abs(days))} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} each milestone`,
  recurs: (rule: string, start: string) => `${rule}, from ${day(start)}`,
  dueBy: (time: string) => `due by ${time}`,
  minutes: (minutes: number) => `${number(minutes)} minutes`,
  words: (words: number) => `about ${number(words)} words`,
  preRead: (hours: number) => `to be read ${number(hours)} hours ahead`,
  since: (on: string) => `Since the last one, ${day(on)}`,
  neverSince: 'There was none before; the last quarter window is shown',
  forSlot: (on: string) => `for ${day(on)}`,
  readBy: (on: string) => `to be read by ${day(on)}`,
  until: (on: string) => `what falls due by ${day(on)} is next`,
  heads: {
    happened: 'What happened',
    matters: 'What matters',
    next: 'What is next',
    readings: 'Signal readings',
    checks: 'Predictions',
    scope: 'Scope decisions',
    patterns: 'Support patterns',
    decisions: 'Decisions',
    sla: 'SLA',
    value: 'Value realization',
    rootCauses: 'Root causes',
  },
  nothing: 'nothing',
  scope: { change_open: 'Change requested', change_decided: 'Change decided', scope_set: 'Scope' },
  due: (on: string) => `due ${day(on)}`,
  overdue: (on: string) => `was due ${day(on)}`,
  predicted: (from: number, to: number, unit: string, seen: number | null) =>
    seen === null
      ? `from ${number(from)} to ${number(to)} ${unit}`
      : `from ${number(from)} to ${number(to)} ${unit}, seen ${number(seen)}`,
  sure: (share: number) => `held ${percent(share)} likely`,
  reading: (value: number, unit: string, target: number | null) =>
    target === null ? `${number(value)} ${unit}` : `${number(value)} ${unit}, target ${number(target)}`,
  pattern: (theme: string, cases: number, weeks: number, since: string) =>
    `${theme}: ${count(cases, { one: 'case', other: 'cases' })} in ${count(weeks, { one: 'week', other: 'weeks' })} since ${day(since)}`,
  value: (quarter: string, value: number, n: number) => `${inQuarter(quarter)}: ${number(value)} (n ${number(n)})`,
  cases: (n: number) => `${count(n, { one: 'case', other: 'cases' })} in the quarter window`,
  length: (words: number, characters: number) =>
    characters === 0
      ? count(words, { one: 'word', other: 'words' })
      : `${count(words, { one: 'word', other: 'words' })}, ${count(characters, { one: 'Chinese character', other: 'Chinese characters' })}`,
  noRemarks: 'Nothing to remark.',
  noText: 'Give the update with --text, or - to read it from standard input.',
  beside: (parts: readonly string[]) => list(parts),
}
