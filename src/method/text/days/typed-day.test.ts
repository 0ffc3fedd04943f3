import { expect, test } from 'vitest'
import { readDay } from './typed-day.ts'

// A Wednesday.
const today = '2026-07-01'
const ahead = (typed: string) => readDay(typed, { today, toward: 'future' })
const back = (typed: string) => readDay(typed, { today, toward: 'past' })

test.each([
  ['2026-02-28', '2026-02-28'],
  ['2026/2/3', '2026-02-03'],
  ['28 Feb 2025', '2025-02-28'],
  ['Feb 28, 2025', '2025-02-28'],
  ['today', '2026-07-01'],
  ['Yesterday', '2026-06-30'],
  ['3 weeks ago', '2026-06-10'],
  ['a quarter ago', '2026-04-01'],
  ['-2w', '2026-06-17'],
  ['in 10 days', '2026-07-11'],
  ['end of month', '2026-07-31'],
  ['last fri', '2026-06-26'],
  ['next friday', '2026-07-10'],
  ['昨天', '2026-06-30'],
  ['大后天', '2026-07-04'],
  ['两周后', '2026-07-15'],
  ['3个月前', '2026-04-01'],
  ['十二天前', '2026-06-19'],
  ['下周五', '2026-07-10'],
  ['上周日', '2026-06-28'],
  ['本周一', '2026-06-29'],
  ['2025年2月28日', '2025-02-28'],
  ['２０２６-０２-２８', '2026-02-28'],
])('reads %s the same way in both directions', (typed, day) => {
  expect([ahead(typed), back(typed)]).toEqual([day, day])
})

test.each([
  ['28 Feb', '2027-02-28', '2026-02-28'],
  ['31/3', '2027-03-31', '2026-03-31'],
  ['Dec 24', '2026-12-24', '2025-12-24'],
  ['fri', '2026-07-03', '2026-06-26'],
  ['wed', '2026-07-01', '2026-07-01'],
  ['周五', '2026-07-03', '2026-06-26'],
  ['2月28号', '2027-02-28', '2026-02-28'],
  ['29 Feb', null, null],
])('reads %s ahead as %s and back as %s', (typed, due, happened) => {
  expect([ahead(typed), back(typed)]).toEqual([due, happened])
})

test.each(['', '31/02', '2026-13-01', '32 Jan', 'soon', '3', '3 weeks', '一周', 'next', '2月30日', 'feb'])(
  'takes %s for no day',
  (typed) => {
    expect([ahead(typed), back(typed)]).toEqual([null, null])
  },
)
