import { countUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { stoodSince } from '../history/stretch.ts'
import type { DayNumber } from '../time/day.ts'
import { reliabilityOn } from './reliability.ts'

/** F17: of five or more promises of ours resolved in two quarters or overdue, fewer than 80 % were kept. */
export function isUnreliable(history: History, day: DayNumber): boolean {
  const { twoQuartersDays, unreliableRate, unreliableResolvedMin } = history.policy
  const { resolved, overdue } = reliabilityOn(history, 'us', day)
  const recent = resolved.slice(countUntil(resolved, day - twoQuartersDays))
  const all = recent.length + overdue
  const kept = recent.filter((commitment) => commitment.resolution?.outcome === 'kept').length
  return all >= unreliableResolvedMin && kept / all < unreliableRate
}

/** The first day after `day` on which F17 arose anew, up to today; null where it did not. */
export function unreliableAfter(history: History, day: DayNumber, today: DayNumber): DayNumber | null {
  let before = isUnreliable(history, day)
  for (const each of turnsBetween(history, day, today)) {
    const now = isUnreliable(history, each)
    if (now && !before) return each
    before = now
  }
  return null
}

/** The days after `from`, up to `to`, on which a promise of ours was resolved, fell or ceased to be overdue, or left the two quarters. */
function turnsBetween(history: History, from: DayNumber, to: DayNumber): DayNumber[] {
  const { resolved, lateFrom, lateUntil } = history.promises.us
  const entered = resolved.map((commitment) => commitment.day)
  const left = entered.map((day) => day + history.policy.twoQuartersDays)
  const turns = [...entered, ...left, ...lateFrom, ...lateUntil].filter((day) => from < day && day <= to)
  return [...new Set(turns)].sort((a, b) => a - b)
}

/** The first day of the stretch up to `today` through which F17 held. */
export function unreliableSince(history: History, today: DayNumber): DayNumber {
  return stoodSince(today, turnsBetween(history, history.firstDay, today), (day) => isUnreliable(history, day))
}
