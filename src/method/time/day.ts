/** A calendar day without a zone, written `YYYY-MM-DD`. */
export type Day = string
/** A calendar day as the count of days since 1970-01-01: what the engine computes with. */
export type DayNumber = number

const DAY_MS = 86_400_000

/** Reads `YYYY-MM-DD` at the start of `text` (the whole of it when it has ten characters). Null when no such day exists. */
export function parseDay(text: string): DayNumber | null {
  if (text.length !== 10) return null
  return leadingDay(text)
}

/** The day written in the first ten characters of `text`, or null. Kept free of regular expressions: a fold calls it for each entry. */
export function leadingDay(text: string): DayNumber | null {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return dayOf(year, month, day)
}

/** The number written by the decimal digits in `[from, to)`, or -1 when another character stands there. */
export function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    value = value * 10 + digit
  }
  return value
}

/** Days since 1970-01-01 of a proleptic Gregorian date (after H. Hinnant's civil-day arithmetic). */
export function dayOf(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

export interface CalendarDay {
  year: number
  month: number
  day: number
}

export function calendarDay(n: DayNumber): CalendarDay {
  const z = n + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

export function formatDay(n: DayNumber): Day {
  const { year, month, day } = calendarDay(n)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekday(n: DayNumber): number {
  return ((((n + 3) % 7) + 7) % 7) + 1
}

/** The same day of the month `months` later; the month's last day where it is too short. */
export function addMonths(n: DayNumber, months: number): DayNumber {
  const { year, month, day } = calendarDay(n)
  const index = year * 12 + (month - 1) + months
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return dayOf(y, m, Math.min(day, daysInMonth(y, m)))
}

/** The calendar quarter of a day, as `2026-Q2`. */
export function quarterOf(n: DayNumber): string {
  const { year, month } = calendarDay(n)
  return `${year}-Q${Math.ceil(month / 3)}`
}

/** The first day of the calendar quarter that lies `back` quarters before the one of `n`. */
export function quarterStart(n: DayNumber, back = 0): DayNumber {
  const { year, month } = calendarDay(n)
  return addMonths(dayOf(year, month - ((month - 1) % 3), 1), -3 * back)
}

/**
 * The business day `count` business days after `n` (Monday to Friday, less holidays): with count 2, Friday leads to
 * Tuesday. `isHoliday` says which days are agreed to be free.
 */
export function addBusinessDays(n: DayNumber, count: number, isHoliday: (day: DayNumber) => boolean): DayNumber {
  let day = n
  for (let left = count; left > 0;) {
    day++
    if (weekday(day) <= 5 && !isHoliday(day)) left--
    // Holidays come from people: a range without end must not hang the engine.
    if (day - n > 3_660) return day
  }
  return day
}

export function two(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}

export { DAY_MS }
