import { compareFacts, lastUntil } from './history/fact.ts'
import type { Fact } from './history/fact.ts'
import type { History } from './history/history.ts'
import { factsOfKind } from './history/history.ts'
import { factsAbout } from './history/thing.ts'
import type { DueWhat } from './due-whats.ts'
import type { Kind } from './ledger/kinds.ts'
import { hasCome } from './moment.ts'
import type { Moment } from './moment.ts'
import type { Risk } from './standing-chapters.ts'
import type { DueItem, EntryId } from './standing-types.ts'
import { formatDay, parseDay } from './time/day.ts'

/** What falls due, before it is known where it comes from and whether somebody put it off. */
export type Falling = Omit<DueItem, 'entry' | 'snoozed'>

/** The kind whose entry begins what falls due, where that has a ref. */
const BEGUN_BY: Partial<Record<DueWhat, Kind>> = {
  commitment: 'commitment.made',
  plan: 'plan.set',
  prediction_check: 'prediction.made',
  tell_outcome: 'prediction.made',
  ask: 'ask.received',
  feedback: 'feedback.received',
  decision: 'decision.needed',
  milestone: 'milestone.set',
  renewal: 'contract.signed',
  handoff: 'handoff.opened',
  diagnosis: 'handoff.opened',
  kill_criterion: 'initiative.opened',
  discovery: 'discovery.opened',
  precedent: 'precedent.raised',
}

/** E6: each due item opens onto the entry it comes from, and says whether it was put off until later. */
export function tellDue(
  history: History,
  moment: Moment,
  { falling, risks }: { falling: readonly Falling[]; risks: readonly Risk[] },
): DueItem[] {
  const snoozes = snoozesOf(history)
  return falling.map((item) => {
    const snooze = snoozes.get(keyOf(item))
    const entry = entryBehind(history, moment, item, risks)
    return { ...item, entry, snoozed: snooze ? standsOff(history, moment, snooze) : null }
  })
}

function entryBehind(history: History, moment: Moment, { what, ref }: Falling, risks: readonly Risk[]): EntryId | null {
  const kind = BEGUN_BY[what]
  if (kind !== undefined && ref !== null) {
    return factsAbout(history, kind, ref).find((fact) => fact.kind === kind)?.id ?? null
  }
  switch (what) {
    case 'stop_rule':
    case 'onboarding':
    case 'observed_fake':
      return ref
    case 'risk':
      return risks.find(({ id }) => id === ref)?.evidence.at(-1) ?? null
    case 'slot':
      return lastUntil(factsOfKind(history, 'cadence.agreed'), moment.day)?.id ?? null
    case 'trust_audit':
      return lastUntil(factsOfKind(history, 'trust.audited'), moment.day)?.id ?? null
    default:
      return null
  }
}

type Snooze = Fact<'due.snoozed'>

/** The last word on each due item. What falls due anew on another day was not put off. */
function snoozesOf(history: History): Map<string, Snooze> {
  return new Map(
    factsOfKind(history, 'due.snoozed').map((fact) => [keyOf({ ...fact.data, ref: fact.data.ref ?? null }), fact]),
  )
}

function keyOf({ what, ref, on }: { what: string; ref: string | null; on: string }): string {
  return `${what} ${on} ${ref ?? ''}`
}

/** Until when it is put off; null once the day has come, or the client has been heard from. */
function standsOff(history: History, moment: Moment, snooze: Snooze): DueItem['snoozed'] {
  const { until } = snooze.data
  if (until === undefined) return isHeard(history, snooze) ? null : 'reply'
  const day = parseDay(until) ?? snooze.day
  return hasCome(moment, day) ? null : formatDay(day)
}

/** The client wrote, called, asked or decided since. */
function isHeard(history: History, snooze: Snooze): boolean {
  const theirs: (Fact | undefined)[] = [
    factsOfKind(history, 'touch').findLast(({ data }) => data.initiatedBy === 'client'),
    factsOfKind(history, 'ask.received').at(-1),
    factsOfKind(history, 'feedback.received').at(-1),
    factsOfKind(history, 'decision.made').at(-1),
  ]
  return theirs.some((fact) => fact !== undefined && compareFacts(fact, snooze) > 0)
}
