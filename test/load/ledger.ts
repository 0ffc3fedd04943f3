// Long ledgers for measuring: the same every time, one account at a time, in order of time.
import { formatDay, parseDay } from '#method/time/day.ts'

/** The day before `NOW` is the last day of every ledger here. */
export const NOW = Date.parse('2026-11-20T12:00:00Z')
const LAST_DAY = parseDay('2026-11-19')!
const DAYS = 3650
const US = 'sam@studio.example'

export interface Line {
  id: string
  account: string
  kind: string
  at: string
}

/**
 * Ten years of one client in `entries` lines: mails both ways, promises made and kept, a weekly update, observations of
 * several rungs. The number of what the rules look at grows with the number of lines.
 */
export function accountOf({ slug, entries }: { slug: string; entries: number }): Line[] {
  const opened = LAST_DAY - DAYS
  const line = (n: number, day: number, kind: string, data: object): Line => {
    const source = { type: 'email', ref: `<${n}@${slug}.example>` }
    return { v: 1, id: `${slug}-${n}`, account: slug, kind, at: formatDay(day), by: US, source, data } as Line
  }
  const lines = opening(slug, opened).map(([kind, data], n) => line(n, opened, kind, data))
  for (let n = lines.length; n < entries; n++) {
    const day = opened + 1 + Math.floor(((DAYS - 1) * n) / entries)
    const [kind, data] = happening(n, day)
    lines.push(line(n, day, kind, data))
  }
  return lines
}

function opening(slug: string, day: number): [string, object][] {
  const start = formatDay(day)
  const described = { timezone: 'Europe/Berlin', locale: 'en', sector: 'saas', relationshipType: 'high_touch' }
  const weekly = { id: 'weekly', ritual: 'weekly_update', rrule: 'FREQ=WEEKLY;BYDAY=FR', start, dueTime: '16:00' }
  return [
    ['account.opened', { name: `Client ${slug}`, lead: US, ...described }],
    ['contract.signed', { ref: 'k', start, end: '2027-06-30', annualValue: { amount: '120000.00', currency: 'EUR' } }],
    ['person.added', { person: 'dana', name: 'Dana', role: 'economic_buyer' }],
    ['cadence.agreed', { rituals: [weekly] }],
  ]
}

function happening(n: number, day: number): [string, object] {
  const people = n % 3 === 0 ? ['dana', 'kim'] : ['dana']
  const signal = (name: string, more: object = {}): [string, object] => [
    'signal',
    { signal: name, what: `Observation ${n}, told in a sentence or two`, people, ...more },
  ]
  switch (n % 10) {
    case 0:
      return ['commitment.made', promiseOf(n, day)]
    case 1:
      return ['commitment.kept', { ref: `c${n - 1}` }]
    case 2:
      return ['touch', { ...mail(n), initiatedBy: 'us', people, purpose: 'weekly_update', ritual: 'weekly' }]
    case 3:
      return signal('specific_insight', { specificTo: 'their yard', howKnown: 'Two days on site', actedOn: true })
    case 4:
      return signal(n % 20 === 4 ? 'plans_shared_early' : 'planning_attended', n % 20 === 4 ? {} : { who: US })
    case 5:
      return [
        'need.addressed',
        { need: `Need ${n}`, howKnown: 'their tickets', change: 'half of them', askedFor: false },
      ]
    default:
      return ['touch', { ...mail(n), initiatedBy: n % 2 === 0 ? 'us' : 'client', people, purpose: 'sync' }]
  }
}

function promiseOf(n: number, day: number): object {
  return {
    ref: `c${n}`,
    what: `Send part ${n} of the plan`,
    side: 'us',
    owner: US,
    to: 'dana',
    due: formatDay(day + 7),
  }
}

function mail(n: number): object {
  return { channel: 'email', subject: `Re: the roll-out, part ${n}, and what comes next` }
}
