import { readNumber } from '../numbers.ts'
import type { Token } from '../tokens.ts'
import {
  WEEK,
  dayInYear,
  dayOfMonth,
  endOfNamedMonth,
  figureAt,
  inWeek,
  monthEnd,
  nearestWeekday,
  quarterEnd,
  shifted,
  wordAt,
  yearEnd,
  type DayView,
  type DayWords,
  type Unit,
} from './said-day.ts'
import { addMonths, weekday, type DayNumber } from '#method/time/day.ts'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const FRIDAY = 5

/** The day that English words name: `friday`, `next tue`, `tomorrow`, `end of month`, `march 5th`, `in two weeks`. */
export function readEnglishDay(tokens: readonly Token[], at: number, view: DayView): DayWords | null {
  if (tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'number') return null
  return (
    readNamed(tokens, at, view) ??
    readShift(tokens, at, view) ??
    readWeekday(tokens, at, view) ??
    readEnd(tokens, at, view) ??
    readMonthDay(tokens, at, view) ??
    readOrdinal(tokens, at, view)
  )
}

const NAMED: readonly (readonly [phrase: string, days: number])[] = [
  ['the day after tomorrow', 2],
  ['the day before yesterday', -2],
  ['day after tomorrow', 2],
  ['day before yesterday', -2],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['last night', -1],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
  ['today', 0],
  ['tmrw', 1],
  ['tmr', 1],
  ['eod', 0],
  ['cob', 0],
]
const NAMED_WORDS = NAMED.map(([phrase, days]) => ({ words: phrase.split(' '), days }))

function readNamed(tokens: readonly Token[], at: number, { now }: DayView): DayWords | null {
  const named = NAMED_WORDS.find(({ words }) => words.every((word, i) => wordAt(tokens, at + i) === word))
  return named === undefined ? null : { to: at + named.words.length, days: [now + named.days] }
}

const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
])

/** `in two weeks`, `within 3 days`, `a month from now`, `3 weeks ago`. */
function readShift(tokens: readonly Token[], at: number, { now }: DayView): DayWords | null {
  const isAhead = wordAt(tokens, at) === 'in' || wordAt(tokens, at) === 'within'
  let start = isAhead ? at + 1 : at
  if (isAhead && wordAt(tokens, start) === 'the' && wordAt(tokens, start + 1) === 'next') start += 2
  const amount = amountAt(tokens, start)
  const unit = amount === null ? undefined : UNITS.get(wordAt(tokens, amount.to))
  if (amount === null || unit === undefined || amount.value > 9999) return null
  const after = amount.to + 1
  const isBack = wordAt(tokens, after) === 'ago' || wordAt(tokens, after) === 'back'
  const isFromNow = wordAt(tokens, after) === 'from' && /^(now|today)$/.test(wordAt(tokens, after + 1))
  // A number of days alone is a length, and "in 3 days back" nobody says.
  if (!isAhead && !isBack && !isFromNow) return null
  // "within the last two weeks" and "in 5 years of work" name no day.
  if (isAhead && wordAt(tokens, after) === 'of') return null
  const days = [shifted(now, isBack ? -amount.value : amount.value, unit)]
  return { to: after + (isBack ? 1 : isFromNow ? 2 : 0), days }
}

function amountAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const word = wordAt(tokens, at)
  if (word === 'a' || word === 'an') return { value: 1, to: at + 1 }
  const number = readNumber(tokens, at)
  return number !== null && Number.isInteger(number.value) && number.value >= 0 ? number : null
}

/** `next tuesday`, `last fri`, `this friday`, `friday next week`, and `friday` alone. */
function readWeekday(tokens: readonly Token[], at: number, view: DayView): DayWords | null {
  const first = wordAt(tokens, at)
  const week = first === 'next' ? 1 : first === 'last' ? -1 : first === 'this' || first === 'coming' ? 0 : null
  const nameAt = week === null ? at : at + 1
  const target = weekdayNamed(tokens, nameAt)
  if (target === null) return null
  const following = `${wordAt(tokens, nameAt + 1)} ${wordAt(tokens, nameAt + 2)}`
  if (following === 'next week') return { to: nameAt + 3, days: [inWeek(view.now, target, 1)] }
  if (following === 'last week') return { to: nameAt + 3, days: [inWeek(view.now, target, -1)] }
  const days = week === null || first === 'coming' ? nearestWeekday(target, view) : [inWeek(view.now, target, week)]
  return { to: nameAt + 1, days }
}

const DAY_WORDS_BEFORE: ReadonlySet<string> = new Set(
  'on by before until till next last this coming since from every due and or than'.split(' '),
)

/** Short names of three letters and more. Of "sat", "sun" and "wed" only those written or led in as a day are one. */
function weekdayNamed(tokens: readonly Token[], at: number): number | null {
  const word = wordAt(tokens, at)
  if (word.length < 3) return null
  const index = WEEKDAYS.findIndex((day) => day === word || (word.length <= 5 && day.startsWith(word)))
  if (index < 0) return null
  const isVerb = word === 'sat' || word === 'sun' || word === 'wed'
  const isLedIn = DAY_WORDS_BEFORE.has(wordAt(tokens, at - 1)) || tokens.length === 1
  return isVerb && !isLedIn && tokens[at]?.isCapital !== true ? null : index + 1
}

const ENDS_SHORT: ReadonlyMap<string, string> = new Map([
  ['eow', 'week'],
  ['eom', 'month'],
  ['eoq', 'quarter'],
  ['eoy', 'year'],
])

/** `end of day`, `the end of the week`, `end of next month`, `eom`, `end of June`. */
function readEnd(tokens: readonly Token[], at: number, view: DayView): DayWords | null {
  const short = ENDS_SHORT.get(wordAt(tokens, at))
  if (short !== undefined) return { to: at + 1, days: endOf(short, 0, view) ?? [] }
  const start = wordAt(tokens, at) === 'the' ? at + 1 : at
  if (wordAt(tokens, start) !== 'end' && wordAt(tokens, start) !== 'month') return null
  if (wordAt(tokens, start) === 'month') {
    return wordAt(tokens, start + 1) === 'end' ? { to: start + 2, days: [monthEnd(view.now)] } : null
  }
  const unitAt = wordAt(tokens, start + 1) === 'of' ? start + 2 : start + 1
  const qualifier = wordAt(tokens, unitAt)
  const isQualified = ['the', 'this', 'next', 'last', 'business', 'working'].includes(qualifier)
  const nameAt = isQualified ? unitAt + 1 : unitAt
  const month = monthNumber(wordAt(tokens, nameAt))
  if (month !== null) return { to: nameAt + 1, days: endOfNamedMonth(month, view) }
  const week = qualifier === 'next' ? 1 : qualifier === 'last' ? -1 : 0
  const days = endOf(wordAt(tokens, nameAt), week, view)
  return days === null ? null : { to: nameAt + 1, days }
}

function endOf(unit: string, step: number, { now }: DayView): DayNumber[] | null {
  switch (unit) {
    case 'day':
    case 'today':
    case 'business':
      return step === 0 ? [now] : null
    case 'tomorrow':
      return [now + 1]
    case 'week':
      return [now - weekday(now) + FRIDAY + step * WEEK]
    case 'month':
      return [monthEnd(addMonths(now, step))]
    case 'quarter':
      return [quarterEnd(addMonths(now, step * 3))]
    case 'year':
      return [yearEnd(addMonths(now, step * 12))]
    default:
      return null
  }
}

/** `march 5`, `Mar 5th, 2026`, `5 March`, `5th of march 2026`. */
function readMonthDay(tokens: readonly Token[], at: number, view: DayView): DayWords | null {
  const first = ordinalAt(tokens, at)
  if (first !== null) {
    const monthAt = wordAt(tokens, first.to) === 'of' ? first.to + 1 : first.to
    const month = monthAfterDay(tokens, monthAt)
    return month === null ? null : withYear({ month, day: first.value }, { tokens, to: monthAt + 1, view })
  }
  const month = monthNumber(wordAt(tokens, at))
  const day = month === null ? null : ordinalAt(tokens, at + 1)
  if (month === null || day === null || day.value > 31) return null
  return withYear({ month, day: day.value }, { tokens, to: day.to, view })
}

function monthAfterDay(tokens: readonly Token[], at: number): number | null {
  // "5 may be enough" is no day in May.
  if (wordAt(tokens, at) === 'may' && /^(be|have|not|take|need)$/.test(wordAt(tokens, at + 1))) return null
  return monthNumber(wordAt(tokens, at))
}

function withYear(
  { month, day }: { month: number; day: number },
  { tokens, to, view }: { tokens: readonly Token[]; to: number; view: DayView },
): DayWords {
  const year = figureAt(tokens, to)
  const isYear = year !== null && year >= 1900 && year < 2200
  return { to: isYear ? to + 1 : to, days: dayInYear({ year: isYear ? year : null, month, day }, view) }
}

/** 1 to 31, with or without `st`, `nd`, `rd`, `th`. */
function ordinalAt(tokens: readonly Token[], at: number): { value: number; to: number; isOrdinal: boolean } | null {
  const value = figureAt(tokens, at)
  if (value === null || value < 1 || value > 99 || (tokens[at]?.word.length ?? 0) > 2) return null
  const isOrdinal = /^(st|nd|rd|th)$/.test(wordAt(tokens, at + 1))
  return { value, to: isOrdinal ? at + 2 : at + 1, isOrdinal }
}

/** `the 15th`. */
function readOrdinal(tokens: readonly Token[], at: number, view: DayView): DayWords | null {
  if (wordAt(tokens, at) !== 'the') return null
  const day = ordinalAt(tokens, at + 1)
  if (day === null || !day.isOrdinal || day.value > 31 || isCounted(tokens, day.to)) return null
  return { to: day.to, days: dayOfMonth(day.value, view) }
}

/** "the 3rd workshop" counts workshops. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next?.kind === 'word' && next.clause === tokens[at - 1]?.clause && !AFTER_ORDINAL.has(next.word)
}

const AFTER_ORDINAL: ReadonlySet<string> = new Set(
  'at in to with about and or we they i he she as for by on latest from because so but please if this'.split(' '),
)

/** The number of a month by its English name or a beginning of at least three letters. */
export function monthNumber(word: string): number | null {
  if (word.length < 3 || word.length > 9) return null
  const index = MONTHS.findIndex((month) => month === word || (word.length <= 4 && month.startsWith(word)))
  return index < 0 ? null : index + 1
}
