import { addMonths, calendarDay, dayOf, daysInMonth, parseDay, weekday } from '#method/time/day.ts'
import type { DayNumber } from '#method/time/day.ts'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const FRIDAY = 5
const WEEK = 7

/**
 * The day that English words name, seen from the day they were written: `friday`, `next tuesday`, `tomorrow`,
 * `end of month`, `march 5th`, `the 15th`, `2026-03-05`. Null when they name none, or one that may be read two ways.
 */
export function englishDay(words: readonly string[], at: number, today: DayNumber): DayNumber | null {
  const first = words[at] === 'the' || words[at] === 'coming' ? at + 1 : at
  const word = words[first] ?? ''
  return (
    relativeDay(words, first, today) ??
    weekdayFrom(words, first, today) ??
    endOf(words, first, today) ??
    monthDay(words, first, today) ??
    (word.length === 10 ? parseDay(word) : null) ??
    ordinalOfMonth(words, first, today)
  )
}

function relativeDay(words: readonly string[], at: number, today: DayNumber): DayNumber | null {
  const [word, second] = words.slice(at, at + 2)
  if (word === 'today' || word === 'tonight' || word === 'eod' || word === 'cob') return today
  if (word === 'this') return second === 'afternoon' || second === 'evening' ? today : null
  return word === 'tomorrow' ? today + 1 : null
}

function weekdayFrom(words: readonly string[], at: number, today: DayNumber): DayNumber | null {
  const isNext = words[at] === 'next'
  const isThis = words[at] === 'this'
  const name = words[isNext || isThis ? at + 1 : at] ?? ''
  const target = WEEKDAYS.findIndex((day) => day === name || (name.length >= 3 && isShort(name, day))) + 1
  if (target === 0) return null
  const after = words.slice(at + 1, at + 3).join(' ')
  const thisWeek = today - weekday(today) + target
  if (isNext || after === 'next week') return thisWeek + WEEK
  if (isThis) return thisWeek >= today ? thisWeek : null
  // "By Friday", written on a Friday, may mean today or in a week.
  if (thisWeek === today) return null
  return thisWeek > today ? thisWeek : thisWeek + WEEK
}

function isShort(name: string, day: string): boolean {
  return name.length <= 5 && name.length < day.length && day.startsWith(name)
}

/** `end of day`, `end of the week`, `end of this month`, `end of next week`, `eow`, `eom`. */
function endOf(words: readonly string[], at: number, today: DayNumber): DayNumber | null {
  if (words[at] === 'eow') return endOfWeek(today, false)
  if (words[at] === 'eom') return endOfMonth(today, false)
  if (words[at] !== 'end' || words[at + 1] !== 'of') return null
  const qualifier = words[at + 2] ?? ''
  const isNext = qualifier === 'next'
  const unit = isNext || qualifier === 'the' || qualifier === 'this' ? words[at + 3] : qualifier
  if (unit === 'day' || unit === 'today' || unit === 'business') return isNext ? null : today
  if (unit === 'tomorrow') return today + 1
  if (unit === 'week') return endOfWeek(today, isNext)
  return unit === 'month' ? endOfMonth(today, isNext) : null
}

function endOfWeek(today: DayNumber, isNext: boolean): DayNumber | null {
  const friday = today - weekday(today) + FRIDAY + (isNext ? WEEK : 0)
  return friday >= today ? friday : null
}

function endOfMonth(today: DayNumber, isNext: boolean): DayNumber {
  const { year, month } = calendarDay(isNext ? addMonths(today, 1) : today)
  return dayOf(year, month, daysInMonth(year, month))
}

/** `march 5`, `mar 5th`, `5 march`, `5th of march`, with or without a year after it. */
function monthDay(words: readonly string[], at: number, today: DayNumber): DayNumber | null {
  const isDayFirst = dayNumber(words[at]) !== null
  const monthAt = isDayFirst ? (words[at + 1] === 'of' ? at + 2 : at + 1) : at
  const month = monthNumber(words[monthAt] ?? '')
  const day = dayNumber(words[isDayFirst ? at : at + 1])
  if (month === null || day === null) return null
  const year = yearNumber(words[(isDayFirst ? monthAt : at + 1) + 1])
  return nearestDay({ year, month, day }, today)
}

function ordinalOfMonth(words: readonly string[], at: number, today: DayNumber): DayNumber | null {
  const word = words[at] ?? ''
  if (words[at - 1] !== 'the' || isDigit(word.charAt(word.length - 1))) return null
  const day = dayNumber(word)
  return day === null ? null : comingDayOfMonth(day, today)
}

/** The next such day of a month, today included; null where neither this nor the next month has it. */
export function comingDayOfMonth(day: number, today: DayNumber): DayNumber | null {
  for (const base of [today, addMonths(today, 1)]) {
    const { year, month } = calendarDay(base)
    if (day <= daysInMonth(year, month) && dayOf(year, month, day) >= today) return dayOf(year, month, day)
  }
  return null
}

/** A month and day in the year given, else in the year in which it comes next. */
export function nearestDay(
  date: { year: number | null; month: number; day: number },
  today: DayNumber,
): DayNumber | null {
  const { year: thisYear } = calendarDay(today)
  const years = date.year === null ? [thisYear, thisYear + 1] : [date.year]
  for (const year of years) {
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > daysInMonth(year, date.month)) continue
    const found = dayOf(year, date.month, date.day)
    if (found >= today) return found
  }
  return null
}

export function monthNumber(word: string): number | null {
  const index = MONTHS.findIndex(
    (month) => month === word || (word.length >= 3 && word.length <= 4 && month.startsWith(word)),
  )
  return index < 0 ? null : index + 1
}

/** 1 to 31, with or without `st`, `nd`, `rd`, `th`. */
export function dayNumber(word: string | undefined): number | null {
  if (word === undefined || word.length > 4 || !isDigit(word.charAt(0))) return null
  const isTwo = isDigit(word.charAt(1))
  const ending = word.slice(isTwo ? 2 : 1)
  if (!['', 'st', 'nd', 'rd', 'th'].includes(ending)) return null
  const day = Number(word.slice(0, isTwo ? 2 : 1))
  return day >= 1 && day <= 31 ? day : null
}

function yearNumber(word: string | undefined): number | null {
  return word !== undefined && word.length === 4 && word.startsWith('20') && Number.isInteger(Number(word))
    ? Number(word)
    : null
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}
