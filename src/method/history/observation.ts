import { SIGNALS } from '../ledger/signals.ts'
import type { Rung } from '../ledger/signals.ts'
import type { Fact } from './fact.ts'

/** What makes an entry an observation, and of how much (E1, E2). */

/** E1: somebody outside the room could check it: it says who was there, or where it stands written. */
export function isCheckable(fact: Pick<Fact<'signal'>, 'source' | 'data'>): boolean {
  return fact.source !== undefined || (fact.data.people !== undefined && fact.data.people.length > 0)
}

/** Whether a signal speaks against the relationship: it counts unchecked, and outlives redaction. */
export function isNegative(fact: Pick<Fact<'signal'>, 'data'>): boolean {
  return 'negative' in SIGNALS[fact.data.signal]
}

/** Whether a signal may speak in our favour. */
export function countsForUs(fact: Fact<'signal'>): boolean {
  return !fact.redacted && isCheckable(fact)
}

/** The rung one observation supports. Joint planning to which a side commits nothing is a planning meeting. */
export function supportOf(fact: Fact): Rung | null {
  if (fact.kind === 'need.addressed') return answersStopRule(fact) ? 3 : null
  if (fact.kind === 'commitment.kept') return 2
  if (fact.kind !== 'signal') return null
  if (fact.data.signal === 'joint_planning' && !bothCommitted(fact)) return 3
  return SIGNALS[fact.data.signal].supports
}

/** L4b: both sides committed named resources. */
export function bothCommitted(fact: Fact<'signal'>): boolean {
  return fact.data.signal === 'joint_planning' && says(fact.data.ours) && says(fact.data.theirs)
}

/** L3b: a named person of ours sat at their table. */
export function attendedByUs(fact: Fact<'signal'>): boolean {
  return fact.data.signal === 'planning_attended' && says(fact.data.who)
}

/** L7: what the need was, how we knew, what changed, and that nobody had asked. */
export function answersStopRule(fact: Fact<'need.addressed'>): boolean {
  const { need, howKnown, change, askedFor } = fact.data
  return !fact.redacted && !askedFor && says(need) && says(howKnown) && says(change)
}

function says(words: string | readonly string[] | undefined): boolean {
  if (words === undefined) return false
  return typeof words === 'string' ? words.trim() !== '' : words.some((word) => word.trim() !== '')
}
