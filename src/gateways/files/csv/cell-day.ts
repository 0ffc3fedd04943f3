import { dayOf, daysInMonth, formatDay, leadingDay } from '#method/time/day.ts'
import type { Day } from '#method/time/day.ts'
import { monthNumber } from '#method/text/days/english.ts'

/** Which of two small numbers a column writes first. */
export type DayOrder = 'day-first' | 'month-first' | null

const CELL_MAX = 40

/**
 * Reads a day as people and spreadsheets write it: 2026-03-01 (a time after it is dropped), 2026/3/1, 2026年3月1日,
 * 01.03.2026, 1 Mar 2026, Mar 1, 2026, 20260301. `03/04/2026` needs the column's order; without it, it is ambiguous.
 */
export function readCellDay(cell: string, order: DayOrder): Day | 'ambiguous' | null {
  const text = cell.trim()
  if (text === '' || text.length > CELL_MAX) return null
  const iso = text.length >= 10 ? leadingDay(text) : null
  if (iso !== null) return formatDay(iso)
  const { numbers, month, marks } = partsOf(text)
  if (month !== null) return namedMonthDay(numbers, month)
  const [first, second, third] = numbers
  if (first?.text.length === 8 && second === undefined) return compactDay(first.text)
  if (first === undefined || second === undefined || third === undefined) return null
  if (first.text.length === 4) return asDay(first.value, second.value, third.value)
  if (third.text.length !== 4) return null
  // A point between the numbers is written where the day comes first.
  const isDayFirst = marks.startsWith('.') || order === 'day-first' || first.value > 12
  if (isDayFirst && (second.value <= 12 || marks.startsWith('.'))) return asDay(third.value, second.value, first.value)
  if (order === 'month-first' || second.value > 12) return asDay(third.value, first.value, second.value)
  return first.value === second.value ? asDay(third.value, second.value, first.value) : 'ambiguous'
}

/** The order a column's own cells give away: a number above twelve can only be a day. Null when none does, or both do. */
export function dayOrderOf(cells: readonly string[]): DayOrder {
  let dayFirst = false
  let monthFirst = false
  for (const cell of cells) {
    const { numbers, month } = partsOf(cell.trim().slice(0, CELL_MAX))
    const [first, second, third] = numbers
    if (month !== null || third?.text.length !== 4 || !first || !second) continue
    if (first.value > 12 && second.value <= 12) dayFirst = true
    if (second.value > 12 && first.value <= 12) monthFirst = true
  }
  if (dayFirst === monthFirst) return null
  return dayFirst ? 'day-first' : 'month-first'
}

interface Parts {
  numbers: { text: string; value: number }[]
  /** A month named by its English word. */
  month: number | null
  /** The characters between the numbers. */
  marks: string
}

function partsOf(text: string): Parts {
  const lower = text.toLowerCase()
  const numbers = (lower.match(/[0-9]+/g) ?? []).slice(0, 4).map((digits) => ({ text: digits, value: Number(digits) }))
  const words = lower.match(/[a-z]+/g) ?? []
  const month = words.map(monthNumber).find((found) => found !== null) ?? null
  return { numbers, month, marks: lower.replace(/[0-9]/g, '') }
}

function namedMonthDay(numbers: Parts['numbers'], month: number): Day | null {
  const year = numbers.find(({ text }) => text.length === 4)
  const day = numbers.find(({ text }) => text.length <= 2)
  return year && day ? asDay(year.value, month, day.value) : null
}

function compactDay(text: string): Day | null {
  return asDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)))
}

function asDay(year: number, month: number, day: number): Day | null {
  const isDay = year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return isDay ? formatDay(dayOf(year, month, day)) : null
}
