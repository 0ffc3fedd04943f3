import { calendarDay, dayOf, daysInMonth, weekday } from '#method/time/day.ts'
import type { DayNumber } from '#method/time/day.ts'
import type { RecurrenceRule } from './recurrence-rule.ts'

/** How many days may still be looked at: what a hostile rule can cost is bounded by it, whatever the rule. */
export interface Steps {
  left: number
}

export interface Series {
  rule: RecurrenceRule
  /** The day the series starts. */
  start: DayNumber
  /** Days before it are only counted, where the rule has a count. */
  from: DayNumber
  to: DayNumber
}

/**
 * The days of a series within a window, in order, each with its number in the series where the rule has a count. Every
 * day of a period is tested against the rule, so no rule can make it search in vain: a day costs one step, and a rule
 * without a count begins at the window. Ends early, with `left` below zero, when the steps are used up.
 */
export function* occurrenceDays(series: Series, steps: Steps): Generator<{ day: DayNumber; number: number }> {
  const { rule, start, from, to } = series
  let number = 0
  const first = rule.count === null ? Math.max(0, periodIndex(series, Math.max(from, start)) - 1) : 0
  for (let index = first; ; index++) {
    const period = periodOf(series, index)
    if (period.from > to) return
    steps.left -= 1 + (period.to - period.from)
    if (steps.left < 0) return
    for (const day of daysOfPeriod(rule, start, period)) {
      if (day < start) continue
      if (day > to) return
      number++
      if (day >= from) yield { day, number }
      if (rule.count !== null && number * Math.max(1, rule.times.length) >= rule.count) return
    }
  }
}

interface Period {
  from: DayNumber
  to: DayNumber
}

/** The n-th period of the series: a day, week, month or year, `interval` apart. */
function periodOf({ rule, start }: Series, n: number): Period {
  const step = n * rule.interval
  if (rule.freq === 'DAILY') return { from: start + step, to: start + step }
  if (rule.freq === 'WEEKLY') {
    const monday = weekStart(rule, start) + 7 * step
    return { from: monday, to: monday + 6 }
  }
  const { year, month } = calendarDay(start)
  if (rule.freq === 'YEARLY') return { from: dayOf(year + step, 1, 1), to: dayOf(year + step, 12, 31) }
  const index = year * 12 + month - 1 + step
  const y = Math.floor(index / 12)
  const m = (index % 12) + 1
  return { from: dayOf(y, m, 1), to: dayOf(y, m, daysInMonth(y, m)) }
}

/** The period a day falls in, or the last one before it. */
function periodIndex({ rule, start }: Series, day: DayNumber): number {
  const days = day - start
  if (rule.freq === 'DAILY') return Math.floor(days / rule.interval)
  if (rule.freq === 'WEEKLY') return Math.floor((day - weekStart(rule, start)) / 7 / rule.interval)
  const a = calendarDay(start)
  const b = calendarDay(day)
  if (rule.freq === 'YEARLY') return Math.floor((b.year - a.year) / rule.interval)
  return Math.floor(((b.year - a.year) * 12 + b.month - a.month) / rule.interval)
}

function weekStart(rule: RecurrenceRule, day: DayNumber): DayNumber {
  return day - ((weekday(day) - rule.weekStart + 7) % 7)
}

function daysOfPeriod(rule: RecurrenceRule, start: DayNumber, period: Period): DayNumber[] {
  const days: DayNumber[] = []
  for (let day = period.from; day <= period.to; day++) if (matches(rule, start, day)) days.push(day)
  if (rule.positions.length === 0) return days
  const picked = rule.positions.map((position) => days.at(position > 0 ? position - 1 : position))
  return [...new Set(picked.filter((day) => day !== undefined))].sort((a, b) => a - b)
}

/** True when a day meets every part of the rule; parts that lack come from the day the series starts. */
function matches(rule: RecurrenceRule, start: DayNumber, day: DayNumber): boolean {
  const date = calendarDay(day)
  const first = calendarDay(start)
  const hasDays = rule.monthDays.length > 0 || rule.weekdays.length > 0 || rule.yearDays.length > 0
  if (rule.months.length > 0 && !rule.months.includes(date.month)) return false
  if (rule.yearDays.length > 0 && !isYearDay(rule.yearDays, date.year, day)) return false
  if (rule.monthDays.length > 0 && !isMonthDay(rule.monthDays, date)) return false
  if (rule.weekdays.length > 0 && !isWeekday(rule, day)) return false
  if (hasDays) return true
  if (rule.freq === 'WEEKLY') return weekday(day) === weekday(start)
  if (rule.freq === 'MONTHLY') return date.day === first.day
  if (rule.freq === 'YEARLY') return date.day === first.day && (rule.months.length > 0 || date.month === first.month)
  return true
}

function isYearDay(yearDays: readonly number[], year: number, day: DayNumber): boolean {
  const fromStart = day - dayOf(year, 1, 1) + 1
  const fromEnd = day - dayOf(year, 12, 31) - 1
  return yearDays.includes(fromStart) || yearDays.includes(fromEnd)
}

function isMonthDay(monthDays: readonly number[], { year, month, day }: ReturnType<typeof calendarDay>): boolean {
  return monthDays.includes(day) || monthDays.includes(day - daysInMonth(year, month) - 1)
}

/** The second Tuesday is counted in the month, or in the year where a yearly rule names no month. */
function isWeekday(rule: RecurrenceRule, day: DayNumber): boolean {
  const { year, month } = calendarDay(day)
  const isOfYear = rule.freq === 'YEARLY' && rule.months.length === 0
  const from = isOfYear ? dayOf(year, 1, 1) : dayOf(year, month, 1)
  const to = isOfYear ? dayOf(year, 12, 31) : dayOf(year, month, daysInMonth(year, month))
  const fromStart = Math.floor((day - from) / 7) + 1
  const fromEnd = -Math.floor((to - day) / 7) - 1
  return rule.weekdays.some(
    ({ nth, weekday: wanted }) => weekday(day) === wanted && (nth === 0 || nth === fromStart || nth === fromEnd),
  )
}
