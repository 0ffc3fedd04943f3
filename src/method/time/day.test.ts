import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addBusinessDays,
  addMonths,
  calendarDay,
  dayOf,
  daysInMonth,
  formatDay,
  leadingDay,
  parseDay,
  quarterOf,
  quarterStart,
  weekday,
} from './day.ts'
import type { DayNumber } from './day.ts'

const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) })
const runs = { numRuns: 1000 }

function plainDate(n: DayNumber): Temporal.PlainDate {
  return Temporal.PlainDate.from('1970-01-01').add({ days: n })
}

function read(text: string): DayNumber {
  const day = parseDay(text)
  if (day === null) throw new Error(`no day: ${text}`)
  return day
}

test('days count from 1970-01-01', () => {
  expect(read('1970-01-01')).toBe(0)
  expect(read('1969-12-31')).toBe(-1)
  expect(read('2000-03-01')).toBe(11_017)
  expect([read('0001-01-01'), read('9999-12-31')]).toEqual([-719_162, 2_932_896])
})

test('texts that name no day are none', () => {
  const none = ['', '2026-2-03', '2026-02-30', '2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31']
  expect(none.map(parseDay)).toEqual(none.map(() => null))
  const alike = ['0000-01-01', '2026-01-00', '2026/01/01', '2026-01-1x', '+026-01-01', '2026-01-01T', '٢٠٢٦-01-01']
  expect(alike.map(parseDay)).toEqual(alike.map(() => null))
})

test('the leap days of 2000 and 2024 are days', () => {
  expect([parseDay('2000-02-29'), parseDay('2024-02-29')].map((day) => formatDay(day ?? 0))).toEqual([
    '2000-02-29',
    '2024-02-29',
  ])
})

test('the day at the start of an instant is read, whatever follows', () => {
  expect(leadingDay('2026-05-22T10:00:00+02:00')).toBe(read('2026-05-22'))
  expect(leadingDay('2026-05')).toBe(null)
})

test('every day agrees with Temporal on its text, parts, weekday and month', () => {
  fc.assert(
    fc.property(anyDay, (n) => {
      const date = plainDate(n)
      expect(formatDay(n)).toBe(date.toString())
      expect(parseDay(date.toString())).toBe(n)
      expect(calendarDay(n)).toEqual({ year: date.year, month: date.month, day: date.day })
      expect(dayOf(date.year, date.month, date.day)).toBe(n)
      expect(weekday(n)).toBe(date.dayOfWeek)
      expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth)
    }),
    runs,
  )
})

test('months later agree with Temporal: the last day where the month is too short', () => {
  expect(formatDay(addMonths(read('2026-01-31'), 1))).toBe('2026-02-28')
  expect(formatDay(addMonths(read('2026-03-31'), -1))).toBe('2026-02-28')
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -240, max: 240 }), (n, months) => {
      expect(formatDay(addMonths(n, months))).toBe(plainDate(n).add({ months }).toString())
    }),
    runs,
  )
})

test('calendar quarters begin in January, April, July and October', () => {
  expect(['2026-03-31', '2026-04-01', '2026-12-31'].map((text) => quarterOf(read(text)))).toEqual([
    '2026-Q1',
    '2026-Q2',
    '2026-Q4',
  ])
  expect(formatDay(quarterStart(read('2026-05-31')))).toBe('2026-04-01')
  expect(formatDay(quarterStart(read('2026-02-10'), 1))).toBe('2025-10-01')
  expect(formatDay(quarterStart(read('2026-12-31'), 5))).toBe('2025-07-01')
})

test('two business days after Friday is Tuesday, and Wednesday when Monday is free', () => {
  const friday = read('2026-05-22')
  expect(formatDay(addBusinessDays(friday, 2, () => false))).toBe('2026-05-26')
  expect(formatDay(addBusinessDays(friday, 2, (day) => day === friday + 3))).toBe('2026-05-27')
  expect(formatDay(addBusinessDays(friday + 1, 1, () => false))).toBe('2026-05-25')
  expect(addBusinessDays(friday, 0, () => false)).toBe(friday)
})

test('holidays without end do not hang the count of business days', () => {
  expect(addBusinessDays(0, 1, () => true)).toBe(3_661)
})
