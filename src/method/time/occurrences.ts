import { calendarDay, dayOf, daysInMonth, weekday } from './day.ts'
import type { DayNumber } from './day.ts'
import type { EpochMs } from './instant.ts'

/** A recurrence rule by days (RFC 5545, with RFC 7529's SKIP), as `parseRule` reads it. An empty list limits nothing. */
export interface Rule {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval: number
  count: number | null
  /** The last day; where UNTIL was a moment, its day in UTC. */
  until: DayNumber | null
  /** UNTIL as written in UTC: whoever knows the zone takes the local day of it for `until`. */
  untilAt: EpochMs | null
  /** Weekdays 1 (Monday) to 7; `nth` counts them within the month or year, from its end when negative, 0 means each. */
  byDay: readonly { weekday: number; nth: number }[]
  byMonthDay: readonly number[]
  byMonth: readonly number[]
  bySetPos: readonly number[]
  weekStart: number
  /** What becomes of a day the month does not have. */
  skip: 'OMIT' | 'BACKWARD' | 'FORWARD'
}

export interface Days {
  from: DayNumber
  to: DayNumber
}

/** Counts the periods and candidate days looked at, for whoever wants to see that the work is bounded. */
export interface Meter {
  steps: number
}

/** RFC 5545 writes years with four digits. */
const LAST_DAY = dayOf(9999, 12, 31)
/** Weekdays and leap years come round after 400 years: whatever has not occurred by then never does. */
const CYCLE = { DAILY: 146_097, WEEKLY: 20_871, MONTHLY: 4_800, YEARLY: 400 }
/** Counting to a COUNT stops here; a rule that needs more steps ends at the last day counted. */
const COUNTING_STEPS = 200_000

/** The days on which a rule occurs within a window, from `start` on. Work grows with the window, not with its distance from `start`. */
export function occurrences(rule: Rule, start: DayNumber, window: Days, meter?: Meter): DayNumber[] {
  const found: DayNumber[] = []
  const see = (day: DayNumber): boolean => {
    found.push(day)
    return false
  }
  visit(withoutCount(rule, start, meter), start, { ...window, see, meter })
  return found
}

/** The first day on which a rule occurs, on or after `from`; null when there is none. */
export function firstOccurrence(
  rule: Rule,
  start: DayNumber,
  from: DayNumber = start,
  meter?: Meter,
): DayNumber | null {
  let found: DayNumber | null = null
  const see = (day: DayNumber): boolean => {
    found = day
    return true
  }
  visit(withoutCount(rule, start, meter), start, { from, to: LAST_DAY, see, meter })
  return found
}

/** The same rule with its COUNT told as a last day, so that no later question has to count again. */
export function withoutCount(rule: Rule, start: DayNumber, meter?: Meter): Rule {
  if (rule.count === null) return rule
  return { ...rule, count: null, until: lastCounted(rule, start, meter) }
}

function lastCounted(rule: Rule, start: DayNumber, meter: Meter = { steps: 0 }): DayNumber {
  const count = rule.count ?? 0
  const limits = rule.byMonth.length + rule.byMonthDay.length + rule.bySetPos.length
  if (rule.frequency === 'DAILY' && limits + rule.byDay.length === 0) return start + (count - 1) * rule.interval
  if (rule.frequency === 'WEEKLY' && limits === 0) return lastOfWeeks(rule, start, count)
  let last = start - 1
  let left = count
  const ends = meter.steps + COUNTING_STEPS
  const see = (day: DayNumber): boolean => {
    last = day
    return --left === 0 || meter.steps > ends
  }
  visit(rule, start, { from: start, to: LAST_DAY, see, meter })
  return last
}

/** Every week but the first has the same number of days, so that nothing need be counted one by one. */
function lastOfWeeks(rule: Rule, start: DayNumber, count: number): DayNumber {
  const first = weekOf(rule, start)
  const days = candidates(rule, start, first)
  const rest = days.filter((day) => day >= start)
  if (count <= rest.length) return rest[count - 1]!
  const index = count - rest.length - 1
  const week = 1 + Math.floor(index / days.length)
  return days[index % days.length]! + week * 7 * rule.interval
}

interface Visit extends Days {
  /** Answers true to stop. */
  see: (day: DayNumber) => boolean
  meter?: Meter | undefined
}

/** Walks the periods of a rule without COUNT and shows its days in order, each once. */
function visit(rule: Rule, start: DayNumber, { from, to, see, meter = { steps: 0 } }: Visit): void {
  const last = Math.min(to, rule.until ?? LAST_DAY, LAST_DAY)
  const first = Math.max(from, start)
  if (first > last || neverMatches(rule, start)) return
  const idleMax = CYCLE[rule.frequency]
  let seen = -Infinity
  let idle = 0
  for (let period = periodBefore(rule, start, first); period <= last; period = nextPeriod(rule, period)) {
    if (++idle > idleMax) return
    meter.steps++
    for (const day of candidates(rule, start, period)) {
      meter.steps++
      // A day skipped forward may fall on a day of the next period.
      if (day < first || day <= seen) continue
      if (day > last || see(day)) return
      seen = day
      idle = 0
    }
  }
}

/** Whole weeks apart from a weekday the rule does not name: the one cheap way to ask for nothing, day by day, for ever. */
function neverMatches({ frequency, interval, byDay }: Rule, start: DayNumber): boolean {
  if (frequency !== 'DAILY' || interval % 7 !== 0 || byDay.length === 0) return false
  return byDay.every((each) => each.weekday !== weekday(start))
}

/** The first day of the last period of the rule that begins early enough to hold `day`. */
function periodBefore(rule: Rule, start: DayNumber, day: DayNumber): DayNumber {
  const { interval } = rule
  switch (rule.frequency) {
    case 'DAILY':
      return start + Math.ceil((day - start) / interval) * interval
    case 'WEEKLY': {
      const first = weekOf(rule, start)
      return first + Math.floor((day - first) / (7 * interval)) * 7 * interval
    }
    case 'MONTHLY': {
      // The month before may reach into this one by a day skipped forward.
      const months = monthIndex(day) - 1 - monthIndex(start)
      return monthStart(monthIndex(start) + Math.max(0, Math.floor(months / interval)) * interval)
    }
    case 'YEARLY': {
      const { year } = calendarDay(start)
      const years = calendarDay(day).year - 1 - year
      return dayOf(year + Math.max(0, Math.floor(years / interval)) * interval, 1, 1)
    }
  }
}

function nextPeriod(rule: Rule, period: DayNumber): DayNumber {
  const { interval } = rule
  switch (rule.frequency) {
    case 'DAILY': {
      const next = period + interval
      if (rule.byMonth.length === 0) return next
      // Months that are not meant are stepped over as a whole.
      const { year, month } = calendarDay(next)
      if (rule.byMonth.includes(month)) return next
      const later = monthStart(year * 12 + month)
      return next + Math.ceil((later - next) / interval) * interval
    }
    case 'WEEKLY':
      return period + 7 * interval
    case 'MONTHLY':
      return monthStart(monthIndex(period) + interval)
    case 'YEARLY':
      return dayOf(calendarDay(period).year + interval, 1, 1)
  }
}

/** The days of one period, in order, each once; those before `start` among them. */
export function candidates(rule: Rule, start: DayNumber, period: DayNumber): DayNumber[] {
  const days = expand(rule, start, period)
  if (rule.bySetPos.length === 0) return days
  return days.filter((_, i) => rule.bySetPos.includes(i + 1) || rule.bySetPos.includes(i - days.length))
}

function expand(rule: Rule, start: DayNumber, period: DayNumber): DayNumber[] {
  switch (rule.frequency) {
    case 'DAILY':
      return matchesDay(rule, period) ? [period] : []
    case 'WEEKLY': {
      const weekdays = rule.byDay.length > 0 ? rule.byDay.map((each) => each.weekday) : [weekday(start)]
      const days = weekdays.map((each) => period + ((each - rule.weekStart + 7) % 7))
      return inOrder(
        rule.byMonth.length === 0 ? days : days.filter((day) => rule.byMonth.includes(calendarDay(day).month)),
      )
    }
    case 'MONTHLY': {
      const { year, month } = calendarDay(period)
      return rule.byMonth.length > 0 && !rule.byMonth.includes(month) ? [] : daysOfMonth(rule, start, { year, month })
    }
    case 'YEARLY':
      return daysOfYear(rule, start, calendarDay(period).year)
  }
}

function matchesDay({ byMonth, byMonthDay, byDay }: Rule, n: DayNumber): boolean {
  if (byDay.length > 0 && !byDay.some((each) => each.weekday === weekday(n))) return false
  if (byMonth.length + byMonthDay.length === 0) return true
  const { year, month, day } = calendarDay(n)
  if (byMonth.length > 0 && !byMonth.includes(month)) return false
  return byMonthDay.length === 0 || byMonthDay.includes(day) || byMonthDay.includes(day - daysInMonth(year, month) - 1)
}

function daysOfYear(rule: Rule, start: DayNumber, year: number): DayNumber[] {
  const { byMonth, byMonthDay, byDay } = rule
  const whole = { first: dayOf(year, 1, 1), length: dayOf(year + 1, 1, 1) - dayOf(year, 1, 1) }
  if (byMonth.length === 0 && byMonthDay.length === 0 && byDay.length > 0) return inOrder(weekdaysOf(byDay, whole))
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  const months = byMonth.length > 0 ? byMonth : byMonthDay.length > 0 ? all : [calendarDay(start).month]
  return inOrder(months.flatMap((month) => daysOfMonth(rule, start, { year, month })))
}

function daysOfMonth(rule: Rule, start: DayNumber, { year, month }: { year: number; month: number }): DayNumber[] {
  const { byMonthDay, byDay } = rule
  const span = { first: dayOf(year, month, 1), length: daysInMonth(year, month) }
  if (byMonthDay.length === 0 && byDay.length > 0) return inOrder(weekdaysOf(byDay, span))
  const wanted = byMonthDay.length > 0 ? byMonthDay : [calendarDay(start).day]
  const days = wanted.map((day) => dayIn(span, day, rule.skip)).filter((day) => day !== null)
  return inOrder(byDay.length === 0 ? days : days.filter((day) => matchesNth(rule, day)))
}

interface Span {
  first: DayNumber
  length: number
}

/** A day of the month, counted from its end when negative; one the month does not have is skipped as the rule says. */
function dayIn({ first, length }: Span, day: number, skip: Rule['skip']): DayNumber | null {
  if (day < 0) return -day <= length ? first + length + day : null
  if (day <= length) return first + day - 1
  if (skip === 'OMIT') return null
  return skip === 'BACKWARD' ? first + length - 1 : first + length
}

function weekdaysOf(byDay: Rule['byDay'], { first, length }: Span): DayNumber[] {
  const after = first + length
  return byDay.flatMap(({ weekday: wanted, nth }) => {
    const earliest = first + ((wanted - weekday(first) + 7) % 7)
    const all = Math.ceil((after - earliest) / 7)
    if (nth === 0) return Array.from({ length: all }, (_, i) => earliest + 7 * i)
    const index = nth > 0 ? nth - 1 : all + nth
    return index >= 0 && index < all ? [earliest + 7 * index] : []
  })
}

/** Beside BYMONTHDAY, BYDAY only limits: a counted weekday is counted in the month, or in the year where no month is named. */
function matchesNth({ frequency, byMonth, byDay }: Rule, n: DayNumber): boolean {
  if (byDay.every(({ nth }) => nth === 0)) return byDay.some((each) => each.weekday === weekday(n))
  const { year, month } = calendarDay(n)
  const inYear = frequency === 'YEARLY' && byMonth.length === 0
  const first = inYear ? dayOf(year, 1, 1) : dayOf(year, month, 1)
  const length = inYear ? dayOf(year + 1, 1, 1) - first : daysInMonth(year, month)
  return weekdaysOf(byDay, { first, length }).includes(n)
}

function inOrder(days: DayNumber[]): DayNumber[] {
  if (days.length < 2) return days
  return days.sort((a, b) => a - b).filter((day, i) => day !== days[i - 1])
}

function weekOf(rule: Rule, day: DayNumber): DayNumber {
  return day - ((weekday(day) - rule.weekStart + 7) % 7)
}

function monthIndex(n: DayNumber): number {
  const { year, month } = calendarDay(n)
  return year * 12 + month - 1
}

function monthStart(index: number): DayNumber {
  return dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)
}
