import { countUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
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
  for (let each = day + 1; each <= today; each++) {
    const now = isUnreliable(history, each)
    if (now && !before) return each
    before = now
  }
  return null
}

/** The first day of the stretch up to today through which F17 held. */
export function unreliableSince(history: History, today: DayNumber): DayNumber {
  let since = today
  while (since > history.firstDay && isUnreliable(history, since - 1)) since--
  return since
}
