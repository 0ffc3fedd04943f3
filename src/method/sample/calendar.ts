import { addMonths, calendarDay, dayOf, weekday } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

/** The days on which a firm's rhythm falls, worked out plainly: the sample does not lean on the engine it is meant to show. */

/** Saturdays and Sundays become the Friday before: people rarely promise or meet on them. */
export function workday(day: DayNumber): DayNumber {
  return day - Math.max(0, weekday(day) - 5)
}

/** The first day from `day` on with an ISO weekday. */
export function nextWeekday(day: DayNumber, isoWeekday: number): DayNumber {
  return day + ((isoWeekday - weekday(day) + 7) % 7)
}

/** Every `weeks` weeks from the first such weekday on `from` or later, through `to`. */
export function weekly(span: { from: DayNumber; to: DayNumber }, isoWeekday: number, weeks = 1): DayNumber[] {
  const days: DayNumber[] = []
  for (let day = nextWeekday(span.from, isoWeekday); day <= span.to; day += 7 * weeks) days.push(day)
  return days
}

/** The nth such weekday of every `months`th month, from the first on `from` or later, through `to`. */
export function monthly(
  span: { from: DayNumber; to: DayNumber },
  { nth, isoWeekday, months }: { nth: number; isoWeekday: number; months: number },
): DayNumber[] {
  const slotOf = (first: DayNumber) => nextWeekday(first, isoWeekday) + 7 * (nth - 1)
  let first = monthStart(span.from)
  if (slotOf(first) < span.from) first = addMonths(first, 1)
  const days: DayNumber[] = []
  for (; slotOf(first) <= span.to; first = addMonths(first, months)) days.push(slotOf(first))
  return days
}

/** The first day of the month of `day`. */
export function monthStart(day: DayNumber): DayNumber {
  const { year, month } = calendarDay(day)
  return dayOf(year, month, 1)
}
