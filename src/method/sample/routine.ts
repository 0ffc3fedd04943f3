import type { KindData } from '../ledger/kinds.ts'
import { addMonths, formatDay } from '../time/day.ts'
import { monthStart } from './calendar.ts'
import type { Teller } from './teller.ts'

/** What happens at every client: commitments, work, cases, measurements. The plots are in the stories. */

export interface Promises {
  side?: 'us' | 'client'
  owner: string
  to: string
  /** Made from so many days back to so many days back, one every few days. */
  from: number
  until: number
  every: number
  what: string[]
  /** What became of them, counted back from the latest (0); all others were kept by their due day. */
  late?: number[]
  missed?: Record<number, string>
  moved?: Record<number, string>
  overdue?: number[]
  withdrawn?: Record<number, { why: string; agreedBy: string }>
}

const PROMISE_DAYS = 8

/** Small commitments, due eight days after they were made; those due after the last day are open. */
export function keepPromises(t: Teller, promises: Promises): void {
  const { side = 'us', owner, to, from, until, every, what } = promises
  const count = Math.floor((from - until) / every) + 1
  for (let n = 0; n < count; n++) {
    const back = from - n * every
    const latest = count - 1 - n
    const ref = `${side === 'us' ? 'c' : 'cc'}${n + 1}`
    const due = t.day(back - PROMISE_DAYS)
    const source = t.random.below(2) === 0 ? t.mail() : t.meeting()
    t.on(back, 'commitment.made', { ref, what: what[n % what.length]!, side, owner, to, due }, { hour: 11, source })
    resolve(t, promises, { ref, due: back - PROMISE_DAYS, latest })
  }
}

function resolve(
  t: Teller,
  promises: Promises,
  { ref, due, latest }: { ref: string; due: number; latest: number },
): void {
  const how = { hour: 15, source: t.mail() }
  const moved = promises.moved?.[latest]
  const [missed, withdrawn] = [promises.missed?.[latest], promises.withdrawn?.[latest]]
  if (moved !== undefined) t.on(due + 3, 'commitment.moved', { ref, due: t.day(due - 7), agreedBy: moved }, how)
  const end = moved === undefined ? due : due - 7
  if (promises.overdue?.includes(latest)) return
  if (withdrawn) t.on(end + 3, 'commitment.withdrawn', { ref, ...withdrawn }, how)
  else if (missed !== undefined && end > 1) t.on(end - 1, 'commitment.missed', { ref, why: missed }, how)
  else if (promises.late?.includes(latest) && end > 6) t.on(end - 5, 'commitment.kept', { ref }, how)
  // A due day of next weekend is a working day before it: what may be past by then is done.
  else if (end > -2) t.on(Math.max(end, 1) + t.random.below(2), 'commitment.kept', { ref }, how)
}

export interface Work {
  owner: string
  from: number
  until: number
  every: number
  /** Title, and what came of it for the client; without an outcome it is output. */
  items: [title: string, outcome?: string][]
  scope?: KindData['work.updated']['scope']
  /** The change request it goes back to. */
  change?: string
}

const WORK_DAYS = 9

/** Work begun and shipped nine days later; what would ship after the last day is in progress. */
export function shipWork(t: Teller, { owner, from, until, every, items, scope = 'included', change }: Work): void {
  for (let back = from, n = 0; back >= until; back -= every, n++) {
    const [title, outcome] = items[n % items.length]!
    const item = { ref: `w-${scope}-${n + 1}`, title, scope, ...(change ? { change } : {}) }
    t.on(back, 'work.updated', { ...item, status: 'in_progress' }, { by: owner, hour: 9 })
    if (back - WORK_DAYS < 1) continue
    t.on(
      back - WORK_DAYS,
      'work.updated',
      { ...item, status: 'shipped', ...(outcome ? { outcome } : {}) },
      { by: owner, hour: 16 },
    )
  }
}

export interface Case {
  back: number
  title: string
  level: KindData['case.opened']['level']
  theme?: string
  rootCause?: NonNullable<KindData['case.opened']['rootCause']>
  /** Days until it was closed; open where absent. */
  days?: number
  /** Who of the client wrote. */
  from: string
}

/** Support cases with the client's mail that opened each. */
export function openCases(t: Teller, cases: Case[], by: string): void {
  cases.forEach(({ back, title, level, theme, rootCause, days, from }, n) => {
    const ref = `t${n + 1}`
    const source = { type: 'case' as const, ref: `${t.slug}-case-${4100 + n * 7}` }
    const cause = rootCause ? { rootCause } : {}
    t.on(
      back,
      'touch',
      { channel: 'email', initiatedBy: 'client', people: [from], subject: title, purpose: 'support' },
      { by, hour: 9, source },
    )
    t.on(back, 'case.opened', { ref, title, level, ...(theme ? { theme } : {}), ...cause }, { by, hour: 10, source })
    if (days !== undefined && back - days >= 1)
      t.on(back - days, 'case.closed', { ref, ...cause }, { by, hour: 16, source })
  })
}

/** One measurement for each of the latest full months, the oldest value first. */
export function measureSla(
  t: Teller,
  { ref, dimension, values }: { ref: string; dimension: string; values: number[] },
): void {
  const thisMonth = monthStart(t.until - 2)
  values.forEach((value, i) => {
    const from = addMonths(thisMonth, i - values.length)
    const end = addMonths(from, 1) - 1
    t.at(
      end + 2,
      'sla.measured',
      { ref, dimension, from: formatDay(from), to: formatDay(end), value },
      { source: t.document(`sla-${formatDay(from).slice(0, 7)}`) },
    )
  })
}

export interface Contact {
  back: number
  by?: 'us' | 'client'
  people: string[]
  subject: string
  channel?: KindData['touch']['channel']
  purpose?: KindData['touch']['purpose']
  minutes?: number
}

/** Contacts beside the agreed rhythm. */
export function talk(t: Teller, contacts: Contact[]): void {
  for (const { back, by = 'client', people, subject, channel = 'call', purpose = 'other', minutes } of contacts) {
    const source = channel === 'meeting' ? t.meeting() : t.mail()
    t.on(
      back,
      'touch',
      { channel, initiatedBy: by, people, subject, purpose, ...(minutes ? { minutes } : {}) },
      { hour: 11, source },
    )
  }
}

/** An audit of trust, each rating with the keys of the observations it rests on (T1). */
export function auditTrust(
  t: Teller,
  back: number,
  auditor: string,
  ratings: Record<'competence' | 'integrity' | 'benevolence', [rating: number, evidence: string[], note?: string]>,
): void {
  t.on(
    back,
    'trust.audited',
    (idOf) => {
      const rate = ([rating, keys, note]: [number, string[], string?]) => ({
        rating,
        evidence: keys.map(idOf),
        ...(note ? { note } : {}),
      })
      return {
        auditor,
        competence: rate(ratings.competence),
        integrity: rate(ratings.integrity),
        benevolence: rate(ratings.benevolence),
      }
    },
    { by: auditor },
  )
}

/** The seven elements, each agreed by a person of the client or, without one, assumed by us (A1). */
export function stateElements(
  t: Teller,
  back: number,
  elements: [element: KindData['element.stated']['element'], text: string, agreedBy?: string][],
): void {
  for (const [element, text, agreedBy] of elements) {
    t.on(
      back,
      'element.stated',
      { element, text, ...(agreedBy ? { agreedBy } : {}) },
      { source: t.document('working-agreement') },
    )
  }
}
