import { countUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { round6 } from '../round.ts'
import type { CommitmentCounts } from '../standing-types.ts'
import type { DayNumber } from '../time/day.ts'
import { isOverdueOn } from './resolution.ts'
import type { Commitment } from './resolution.ts'

export type Side = 'us' | 'client'

/** How promises of one side were kept, over L2's window (L2a, K3, F17). Only E4's promises count. */
export interface Reliability {
  /** Those resolved in two quarters; where they are fewer than five, the last five of a year. */
  resolved: Commitment[]
  kept: number
  /** How many are past their due day, however old: counted as missed until they are resolved. */
  overdue: number
  /** kept / (kept + missed + overdue); null where there is nothing to divide by. */
  rate: number | null
}

export function reliabilityOn(history: History, side: Side, day: DayNumber): Reliability {
  const { from, end, kept, overdue } = countsOn(history, side, day)
  const all = end - from + overdue
  const resolved = history.promises[side].resolved.slice(from, end)
  return { resolved, kept, overdue, rate: all === 0 ? null : kept / all }
}

/** L2a: whether enough were resolved, and enough of them kept; for asking about very many days. */
export function isReliable(history: History, side: Side, day: DayNumber): boolean {
  const { reliabilityResolvedMin, reliabilityRateMin } = history.policy
  const { from, end, kept, overdue } = countsOn(history, side, day)
  return end - from >= reliabilityResolvedMin && kept / (end - from + overdue) >= reliabilityRateMin
}

/** The stretch of resolved promises that L2's window holds, and how they went. */
function countsOn(history: History, side: Side, day: DayNumber) {
  const { twoQuartersDays, yearDays, reliabilityResolvedMin } = history.policy
  const { resolved, keptBefore } = history.promises[side]
  const end = countUntil(resolved, day)
  let from = countUntil(resolved, day - twoQuartersDays)
  if (end - from < reliabilityResolvedMin) {
    from = Math.max(countUntil(resolved, day - yearDays), Math.min(from, end - reliabilityResolvedMin), 0)
  }
  return { from, end, kept: keptBefore[end]! - keptBefore[from]!, overdue: overdueCount(history, side, day) }
}

/** L2a: whether a year resolved too few promises to go by. One whose keeping was erased was resolved all the same: erasing opens no other way. */
export function resolvedFew(history: History, side: Side, day: DayNumber): boolean {
  const { yearDays, reliabilityResolvedMin } = history.policy
  const { resolved, erased } = history.promises[side]
  const count = countUntil(resolved, day) - countUntil(resolved, day - yearDays)
  return count + countDays(erased, day) - countDays(erased, day - yearDays) < reliabilityResolvedMin
}

/** How many of E4's promises were overdue at the end of a day. */
function overdueCount(history: History, side: Side, day: DayNumber): number {
  const { lateFrom, lateUntil } = history.promises[side]
  return countDays(lateFrom, day) - countDays(lateUntil, day)
}

function countDays(days: readonly DayNumber[], day: DayNumber): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]! <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** The promises overdue at the end of a day. */
export function overdueOn(history: History, side: Side, day: DayNumber): Commitment[] {
  return [...history.commitments.values()].filter((each) => each.side === side && isOverdueOn(each, day))
}

/** The promises overdue today: none of those already resolved is. */
export function overdueToday(history: History, side: Side, day: DayNumber): Commitment[] {
  return [...history.promises[side].open].filter((each) => each.due < day)
}

/** E4, E5: commitments that were resolved, or fell overdue, within a year; counting stops at `enough`. */
export function observedCommitments(history: History, day: DayNumber, enough: number): number {
  const { yearDays } = history.policy
  let seen = 0
  for (const side of ['us', 'client'] as const) {
    const { resolved, lateFrom } = history.promises[side]
    seen += countUntil(resolved, day) - countUntil(resolved, day - yearDays)
    if (seen >= enough) return seen
    if (lateFrom.length === 0 || overdueCount(history, side, day) === 0) continue
    seen += overdueOn(history, side, day).filter((late) => late.isEvidence && late.due + 1 > day - yearDays).length
  }
  return seen
}

/** The counts of a standing: over all time, and the rate over L2's window (LEDGER §5). */
export function commitmentCounts(history: History, side: Side, moment: Moment): CommitmentCounts {
  for (const open of history.promises[side].open) changesOn(moment, open.due + 1)
  const overdue = overdueToday(history, side, moment.day).length
  const { rate } = watched(history, side, moment)
  return { ...history.tallies[side], overdue, keptRate: rate === null ? null : round6(rate) }
}

/** Reliability today, telling the moment when a promise leaves its window. */
export function watched(history: History, side: Side, moment: Moment): Reliability {
  const { twoQuartersDays, yearDays, reliabilityResolvedMin } = history.policy
  const found = reliabilityOn(history, side, moment.day)
  for (const day of history.promises[side].erased) changesOn(moment, day + yearDays)
  const oldest = found.resolved[0]
  if (oldest) {
    const isRecent = oldest.day > moment.day - twoQuartersDays && found.resolved.length >= reliabilityResolvedMin
    changesOn(moment, oldest.day + (isRecent ? twoQuartersDays : yearDays))
  }
  return found
}
