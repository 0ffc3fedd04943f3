import { formatDay, parseDay } from '#method/time/day.ts'
import type { Day } from '#method/time/day.ts'
import type { DueAnswer } from '../../client/today-queries.ts'

export const DUE_GROUPS = ['late', 'today', 'week', 'later'] as const
export type DueGroup = (typeof DUE_GROUPS)[number]

export function daysAfter(day: Day, days: number): Day {
  return formatDay((parseDay(day) ?? 0) + days)
}

/** What was due before today, today, in the seven days to come, and after. */
export function groupOf({ on }: Pick<DueAnswer, 'on'>, today: Day): DueGroup {
  if (on < today) return 'late'
  if (on === today) return 'today'
  return on <= daysAfter(today, 7) ? 'week' : 'later'
}

/** Tells due items apart: what was put off or done is that one and no other. */
export function dueKey({ account, what, ref, on }: Pick<DueAnswer, 'account' | 'what' | 'ref' | 'on'>): string {
  return `${account} ${what} ${ref ?? ''} ${on}`
}
