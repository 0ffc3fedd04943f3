import { expect, test } from 'vitest'
import { webTexts } from '#words/web.ts'
import { relativeDay } from './relative.ts'

const from = '2026-07-01'

test.each([
  ['2026-07-01', 'today', '今天'],
  ['2026-07-02', 'tomorrow', '明天'],
  ['2026-06-30', 'yesterday', '昨天'],
  ['2026-07-14', 'in 13 days', '13 天后'],
  ['2026-07-15', 'in 2 weeks', '2 周后'],
  ['2026-06-10', '3 weeks ago', '3 周前'],
  ['2026-10-01', 'in 3 months', '3 个月后'],
  ['2024-06-30', '2 years ago', '2 年前'],
])('%s is %s · %s', (day, en, zh) => {
  expect([relativeDay(day, { from, t: webTexts('en') }), relativeDay(day, { from, t: webTexts('zh') })]).toEqual([
    en,
    zh,
  ])
})
