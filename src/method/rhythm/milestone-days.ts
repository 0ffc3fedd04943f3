import type { DayNumber } from '../time/day.ts'
import type { Days } from '../time/occurrences.ts'
import type { MilestoneDates } from './rhythm.ts'

/**
 * The days of a ritual that follows milestones: `after` days after each one's due day, before it where negative. Each day
 * takes the due day as it stood when that day came (K2): what became known on the day itself came too late for it. A
 * milestone closed before a slot that would have prepared it asks for no such slot.
 */
export function milestoneDays(milestones: readonly MilestoneDates[], after: number, { from, to }: Days): DayNumber[] {
  const days = new Set<DayNumber>()
  for (const { dues, closed } of milestones) {
    dues.forEach(({ from: known, due }, i) => {
      const day = due + after
      const next = dues[i + 1]
      if (day < from || day > to || known >= day || (next !== undefined && next.from < day)) return
      if (after < 0 && closed !== null && closed < day) return
      days.add(day)
    })
  }
  return [...days].sort((a, b) => a - b)
}
