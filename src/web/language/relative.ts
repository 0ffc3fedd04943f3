import { parseDay } from '#method/time/day.ts'
import type { Day } from '#method/time/day.ts'
import type { WebTexts } from '#words/web.ts'

/** How far a day lies from another, in the coarsest unit that is still honest: `in 3 days`, `2 weeks ago`. */
export function relativeDay(day: Day, { from, t }: { from: Day; t: WebTexts }): string {
  const [to, start] = [parseDay(day), parseDay(from)]
  if (to === null || start === null) return day
  const days = to - start
  if (days === 0) return t.day.today
  if (days === 1) return t.day.tomorrow
  if (days === -1) return t.day.yesterday
  const n = Math.abs(days)
  const [count, ahead, ago] =
    n < 14
      ? [n, t.day.inDays, t.day.daysAgo]
      : n < 61
        ? [Math.round(n / 7), t.day.inWeeks, t.day.weeksAgo]
        : n < 730
          ? [Math.round(n / 30.44), t.day.inMonths, t.day.monthsAgo]
          : [Math.floor(n / 365.25), t.day.inYears, t.day.yearsAgo]
  return days > 0 ? ahead(count) : ago(count)
}
