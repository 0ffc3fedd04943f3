import { describe, expect, test } from 'vitest'
import { dayOrderOf, readCellDay } from './cell-day.ts'

test.each([
  ['2026-03-01', '2026-03-01'],
  ['2026-03-01 10:00', '2026-03-01'],
  ['2026-03-01T10:00:00Z', '2026-03-01'],
  ['2026/3/1', '2026-03-01'],
  ['2026年3月1日', '2026-03-01'],
  ['01.03.2026', '2026-03-01'],
  ['25/12/2026', '2026-12-25'],
  ['12/25/2026', '2026-12-25'],
  ['03/03/2026', '2026-03-03'],
  ['1 Mar 2026', '2026-03-01'],
  ['March 1, 2026', '2026-03-01'],
  ['20260301', '2026-03-01'],
  ['03/04/2026', 'ambiguous'],
  ['2026-02-30', null],
  ['31.04.2026', null],
  ['13/13/2026', null],
  ['1/2/26', null],
  ['46082', null],
  ['', null],
  ['1'.repeat(50_000), null],
])('%s is %s', (cell, day) => {
  expect(readCellDay(cell, null)).toBe(day)
})

describe('a column’s own order', () => {
  test('is given away by a number above twelve', () => {
    expect(dayOrderOf(['03/04/2026', '25/12/2026'])).toBe('day-first')
    expect(dayOrderOf(['03/04/2026', '12/25/2026'])).toBe('month-first')
    expect(dayOrderOf(['03/04/2026', ''])).toBeNull()
    expect(dayOrderOf(['25/12/2026', '12/25/2026'])).toBeNull()
  })

  test('settles the cells that have none', () => {
    expect(readCellDay('03/04/2026', 'day-first')).toBe('2026-04-03')
    expect(readCellDay('03/04/2026', 'month-first')).toBe('2026-03-04')
  })
})
