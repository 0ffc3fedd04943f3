import type { Token } from '../tokens.ts'
import { dayInYear, figureAt, wordAt, type DayView, type DayWords } from './said-day.ts'

/**
 * Days in figures: 2026-02-28, 2026/2/28, 2026.2.28, 28/02/2026, 28.2.2026, 28/2. Of 6/3 nobody knows which is the month,
 * so both are given, the day first before the month first.
 */
export function readNumericDay(tokens: readonly Token[], at: number, view: DayView): DayWords | null {
  const parts = dateParts(tokens, at)
  if (parts === null) return null
  const { numbers, to } = parts
  const [first = 0, second = 0, third] = numbers
  if (isYear(first)) {
    return third === undefined ? null : { to, days: dayInYear({ year: first, month: second, day: third }, view) }
  }
  if (third === undefined && !parts.isSlashed) return null
  const year = third === undefined ? null : isYear(third) ? third : third >= 20 && third < 60 ? 2000 + third : null
  if (third !== undefined && (year === null || (year !== third && !parts.isSlashed))) return null
  const dayFirst = dayInYear({ year, month: second, day: first }, view)
  // A point between the numbers is written where the day comes first.
  const monthFirst = parts.isSlashed ? dayInYear({ year, month: first, day: second }, view) : []
  return { to, days: [...new Set([...dayFirst, ...monthFirst])] }
}

interface DateParts {
  numbers: number[]
  isSlashed: boolean
  to: number
}

/** Two or three numbers joined by one mark of one sort, nothing between them, that could be a day's. */
function dateParts(tokens: readonly Token[], at: number): DateParts | null {
  const dotted = dottedParts(tokens, at)
  if (dotted !== null) return dotted
  const first = figureAt(tokens, at)
  if (first === null) return null
  const isSlashed = wordAt(tokens, at + 1) === '/'
  const step = isSlashed ? 2 : 1
  const numbers = [first]
  let last = at
  for (let next = at + step; numbers.length < 3; next += step) {
    const value = figureAt(tokens, next)
    const gap = (tokens[next]?.start ?? 0) - (tokens[last]?.end ?? 0)
    if (value === null || gap !== 1 || (isSlashed && wordAt(tokens, last + 1) !== '/')) break
    numbers.push(value)
    last = next
  }
  return couldBeDay(numbers) ? { numbers, isSlashed, to: last + 1 } : null
}

/** 28.2.2026 is one number to the word splitter. */
function dottedParts(tokens: readonly Token[], at: number): DateParts | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  const pieces = token.word.split('.')
  if (pieces.length !== 3 || pieces.some((piece) => piece === '' || piece.length > 4)) return null
  const numbers = pieces.map(Number)
  return couldBeDay(numbers) ? { numbers, isSlashed: false, to: at + 1 } : null
}

/** 24/7 is no day in July, and of 50/50 neither can be a month. */
function couldBeDay(numbers: readonly number[]): boolean {
  const [first = 0, second = 0, third] = numbers
  if (numbers.length < 2) return false
  if (isYear(first)) return third !== undefined && third <= 31 && second <= 12
  if (third === undefined && first === 24 && second === 7) return false
  return first >= 1 && second >= 1 && first <= 31 && second <= 31 && (first <= 12 || second <= 12)
}

function isYear(value: number): boolean {
  return value >= 1900 && value < 2200
}
