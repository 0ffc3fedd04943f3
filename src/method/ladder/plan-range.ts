import type { Policy } from '../policy.ts'
import { addMonths } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

/** L13: one to four quarters, whether counted as windows of days or as calendar quarters. */
export function planRange(policy: Policy, day: DayNumber): { from: DayNumber; to: DayNumber } {
  const { quarterDays, planQuartersMin, planQuartersMax } = policy
  return {
    from: Math.min(day + quarterDays * planQuartersMin, addMonths(day, 3 * planQuartersMin)),
    to: Math.max(day + quarterDays * planQuartersMax, addMonths(day, 3 * planQuartersMax)),
  }
}
