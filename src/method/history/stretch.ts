import type { DayNumber } from '../time/day.ts'

/**
 * The first day of the stretch up to `today` through which something stood without a break. It stands today, and it can
 * change on the days given only; which of them changed it is asked.
 */
export function stoodSince(
  today: DayNumber,
  turns: readonly DayNumber[],
  stands: (day: DayNumber) => boolean,
): DayNumber {
  let since = today
  for (const day of [...new Set(turns)].filter((each) => each <= today).sort((a, b) => b - a)) {
    if (!stands(day)) return since
    since = day
    if (!stands(day - 1)) return since
  }
  return since
}

/** The days on which a list of facts changes what a window of `days` days holds: each one's own, and that of its leaving. */
export function turnsWithin(facts: readonly { day: DayNumber }[], days: number): DayNumber[] {
  return facts.flatMap(({ day }) => [day, day + days])
}
