import { calendarDay, addMonths, dayOf, daysInMonth, weekday, type DayNumber } from '#method/time/day.ts'
import type { Token } from '../tokens.ts'

/** From where a day is said, and which way one without a year, or a bare weekday, is meant: back for what happened, ahead for what falls due. */
export interface DayView {
  now: DayNumber
  toward: 'past' | 'future'
}

/**
 * What some words name: one day; several, where they can be read in more than one way (6/3, "by Friday" on a Friday), the
 * likeliest first; or none, where they look like a day that does not exist (31/02).
 */
export interface DayWords {
  /** The token after the last one. */
  to: number
  days: readonly DayNumber[]
}

/** How one way of writing days is read: what begins at a token, or null. */
export type DayReader = (tokens: readonly Token[], at: number, view: DayView) => DayWords | null

export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? ''
}

/** Digits of a token, as a whole number of at most four figures; null for anything else. */
export function figureAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.word.length > 4) return null
  const value = Number(token.word)
  return Number.isInteger(value) && value >= 0 ? value : null
}

export const WEEK = 7

/** A weekday of a named week (0: this one, Monday first). */
export function inWeek(now: DayNumber, target: number, week: number): DayNumber {
  return now - weekday(now) + target + week * WEEK
}

/** A bare weekday: the nearest in the direction meant. Said on that very weekday it may be today or a week off. */
export function nearestWeekday(target: number, { now, toward }: DayView): DayNumber[] {
  const own = inWeek(now, target, 0)
  const step = toward === 'future' ? WEEK : -WEEK
  if (own === now) return [now, now + step]
  return [(toward === 'future') === own > now ? own : own + step]
}

export interface YearlessDay {
  year: number | null
  month: number
  day: number
}

/** A day of a month; without a year the nearest one in the direction meant. None where no such day exists. */
export function dayInYear(date: YearlessDay, { now, toward }: DayView): DayNumber[] {
  const { year } = calendarDay(now)
  const years = date.year === null ? [year, toward === 'future' ? year + 1 : year - 1] : [date.year]
  const real = years.flatMap((each) => realDay(each, date))
  if (date.year !== null) return real
  const meant = real.find((each) => (toward === 'future' ? each >= now : each <= now)) ?? real[0]
  return meant === undefined ? [] : [meant]
}

function realDay(year: number, { month, day }: YearlessDay): DayNumber[] {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return []
  return [dayOf(year, month, day)]
}

/** The 15th: the nearest one in the direction meant, today included, in this month or the one beside it. */
export function dayOfMonth(day: number, { now, toward }: DayView): DayNumber[] {
  for (const base of [now, addMonths(now, toward === 'future' ? 1 : -1)]) {
    const { year, month } = calendarDay(base)
    const [found] = realDay(year, { year, month, day })
    if (found !== undefined && (toward === 'future' ? found >= now : found <= now)) return [found]
  }
  return []
}

/** The last day of a month named without its year, the nearest in the direction meant. */
export function endOfNamedMonth(month: number, { now, toward }: DayView): DayNumber[] {
  const { year } = calendarDay(now)
  const years = toward === 'future' ? [year, year + 1] : [year, year - 1]
  const ends = years.map((each) => dayOf(each, month, daysInMonth(each, month)))
  return ends.filter((end) => (toward === 'future' ? end >= now : end <= now)).slice(0, 1)
}

export function monthEnd(n: DayNumber): DayNumber {
  const { year, month } = calendarDay(n)
  return dayOf(year, month, daysInMonth(year, month))
}

/** The last day of the calendar quarter of a day. */
export function quarterEnd(n: DayNumber): DayNumber {
  const { year, month } = calendarDay(n)
  return monthEnd(dayOf(year, month + ((3 - (month % 3)) % 3), 1))
}

export function yearEnd(n: DayNumber): DayNumber {
  return dayOf(calendarDay(n).year, 12, 31)
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

export function shifted(now: DayNumber, amount: number, unit: Unit): DayNumber {
  switch (unit) {
    case 'day':
      return now + amount
    case 'week':
      return now + amount * WEEK
    case 'month':
      return addMonths(now, amount)
    case 'quarter':
      return addMonths(now, amount * 3)
    case 'year':
      return addMonths(now, amount * 12)
  }
}
