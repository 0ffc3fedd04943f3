import { addMonths, calendarDay, dayOf, weekday, type DayNumber } from '#method/time/day.ts'
import { readNumber } from '../numbers.ts'
import type { Token } from '../tokens.ts'
import { monthNumber } from './english.ts'
import { WEEK, figureAt, monthEnd, quarterEnd, wordAt, type DayView } from './said-day.ts'

/** A span of days named in a text: a month, a quarter, a week. */
export interface SaidPeriod {
  /** Its tokens: [from, to). */
  from: number
  to: number
  first: DayNumber
  last: DayNumber
}

/** The spans of days a text names: `in May`, `last week`, `Q1`, 5月, 上个月, 二季度. */
export function findPeriods(tokens: readonly Token[], view: DayView): SaidPeriod[] {
  const found: SaidPeriod[] = []
  for (let at = 0; at < tokens.length; at++) {
    const said = englishPeriod(tokens, at, view) ?? chinesePeriod(tokens, at, view)
    if (said === null) continue
    found.push({ from: at, ...said })
    at = said.to - 1
  }
  return found
}

interface Span {
  to: number
  first: DayNumber
  last: DayNumber
}

const MONTH_LEADS = [
  'in',
  'for',
  'during',
  'by',
  'until',
  'till',
  'before',
  'of',
  'since',
  'over',
  'through',
  'throughout',
]

function englishPeriod(tokens: readonly Token[], at: number, view: DayView): Span | null {
  const word = wordAt(tokens, at)
  const step = word === 'last' ? -1 : word === 'this' ? 0 : word === 'next' ? 1 : null
  if (step !== null) {
    const span = stepped(wordAt(tokens, at + 1), step, view.now)
    return span === null ? null : { to: at + 2, ...span }
  }
  if (word === 'q' && figureAt(tokens, at + 1) !== null)
    return quarter(figureAt(tokens, at + 1) ?? 0, tokens, at + 2, view)
  const month = monthNumber(word)
  if (month === null || tokens[at]?.kind !== 'word') return null
  // "may" and "march" are months where they are led in as one.
  const isPlain = word !== 'may' && word !== 'march' && word !== 'mar'
  const isLedIn = MONTH_LEADS.includes(wordAt(tokens, at - 1))
  if (!isLedIn && !(isPlain && tokens[at]?.isCapital === true)) return null
  return ofMonth(month, tokens, at + 1, view)
}

function stepped(unit: string, step: number, now: DayNumber): { first: DayNumber; last: DayNumber } | null {
  switch (unit) {
    case 'week': {
      const first = now - weekday(now) + 1 + step * WEEK
      return { first, last: first + WEEK - 1 }
    }
    case 'month':
      return wholeMonth(addMonths(now, step))
    case 'quarter':
      return wholeQuarter(addMonths(now, step * 3))
    default:
      return null
  }
}

function wholeMonth(day: DayNumber): { first: DayNumber; last: DayNumber } {
  const { year, month } = calendarDay(day)
  return { first: dayOf(year, month, 1), last: monthEnd(day) }
}

function wholeQuarter(day: DayNumber): { first: DayNumber; last: DayNumber } {
  const last = quarterEnd(day)
  const { year, month } = calendarDay(last)
  return { first: dayOf(year, month - 2, 1), last }
}

function ofMonth(month: number, tokens: readonly Token[], to: number, view: DayView): Span {
  const year = figureAt(tokens, to)
  const isYear = year !== null && year >= 1900 && year < 2200
  return { to: isYear ? to + 1 : to, ...wholeMonth(dayOf(isYear ? year : nearestYear(month, 0, view), month, 1)) }
}

function quarter(n: number, tokens: readonly Token[], to: number, view: DayView): Span | null {
  if (n < 1 || n > 4) return null
  const year = figureAt(tokens, to)
  const isYear = year !== null && year >= 1900 && year < 2200
  const first = n * 3 - 2
  return { to: isYear ? to + 1 : to, ...wholeQuarter(dayOf(isYear ? year : nearestYear(first, 2, view), first, 1)) }
}

/** The year of a month (and so many after it) named without one: the nearest in the direction meant, the running one included. */
function nearestYear(month: number, more: number, { now, toward }: DayView): number {
  const today = calendarDay(now)
  if (toward === 'past') return month <= today.month ? today.year : today.year - 1
  return month + more >= today.month ? today.year : today.year + 1
}

const STEPS_ZH: readonly (readonly [text: string, step: number])[] = [
  ['上个', -1],
  ['这个', 0],
  ['下个', 1],
  ['上', -1],
  ['本', 0],
  ['下', 1],
]
const UNITS_ZH: readonly (readonly [text: string, unit: string])[] = [
  ['季度', 'quarter'],
  ['星期', 'week'],
  ['月', 'month'],
  ['周', 'week'],
]

function chinesePeriod(tokens: readonly Token[], at: number, view: DayView): Span | null {
  for (const [text, step] of STEPS_ZH) {
    if (![...text].every((char, i) => wordAt(tokens, at + i) === char)) continue
    const unitAt = at + text.length
    const unit = UNITS_ZH.find(([name]) => [...name].every((char, i) => wordAt(tokens, unitAt + i) === char))
    const span = unit === undefined ? null : stepped(unit[1], step, view.now)
    if (unit !== undefined && span !== null) return { to: unitAt + unit[0].length, ...span }
  }
  const kind = tokens[at]?.kind
  const number = kind === 'han' || kind === 'number' ? readNumber(tokens, at) : null
  if (number === null || !Number.isInteger(number.value)) return null
  const next = wordAt(tokens, number.to)
  if (next === '月' && number.value >= 1 && number.value <= 12) {
    const to = wordAt(tokens, number.to + 1) === '份' ? number.to + 2 : number.to + 1
    return ofMonth(number.value, tokens, to, view)
  }
  const isQuarter = next === '季' && wordAt(tokens, number.to + 1) === '度'
  return isQuarter ? quarter(number.value, tokens, number.to + 2, view) : null
}
