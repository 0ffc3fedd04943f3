import type { DayNumber } from '../time/day.ts'

/**
 * The first day of the stretch up to now through which at least `least` of the days lay in the window of `within` days.
 * `days` are sorted, none of them later than now, and the last `least` of them lie in the window.
 */
export function crowdedSince(
  days: readonly DayNumber[],
  { least, within }: { least: number; within: number },
): DayNumber {
  let i = days.length - 1
  // With the i-th day the window fills up; it was full before, too, where the earlier fill lasted until that day.
  while (i >= least && days[i - least]! + within >= days[i]!) i--
  return days[i]!
}
