import { expect, test } from 'vitest'
import { dayTicks, linePath, scaleOf, stepPath } from './chart-scale.ts'

const range = { from: '2026-01-01', to: '2026-01-11', low: 0, high: 5 }
const box = { left: 10, top: 0, width: 100, height: 50 }
const scale = scaleOf(range, box)

test('days go from left to right, values from the bottom up', () => {
  expect([scale.x('2026-01-01'), scale.x('2026-01-06'), scale.x('2026-01-11')]).toEqual([10, 60, 110])
  expect([scale.y(0), scale.y(5), scale.y(2)]).toEqual([50, 0, 30])
  expect([scale.dayAt(60), scale.dayAt(-50), scale.dayAt(500)]).toEqual(['2026-01-06', '2026-01-01', '2026-01-11'])
})

test('a line breaks where nothing is known, and a value alone is still seen', () => {
  const points = [
    { on: '2026-01-01', value: 1 },
    { on: '2026-01-02', value: 2 },
    { on: '2026-01-03', value: null },
    { on: '2026-01-06', value: 5 },
  ]
  expect(linePath(points, scale)).toBe('M10 40L20 30M60 0h0.1')
})

test('a step holds until the next is known, and the last one to the end', () => {
  const points = [
    { on: '2026-01-01', value: 2 },
    { on: '2026-01-03', value: 3 },
    { on: '2026-01-06', value: null },
    { on: '2026-01-08', value: 1 },
  ]
  expect(stepPath(points, scale, '2026-01-11')).toBe('M10 30H30V20H60M80 40H110')
})

test('ticks are firsts of months, quarters or years, as room allows', () => {
  const year = { from: '2025-11-15', to: '2026-11-14' }
  expect(dayTicks(year, 12).length).toBe(12)
  expect(dayTicks(year, 5)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'])
  expect(dayTicks(year, 1)).toEqual(['2026-01-01'])
  expect(dayTicks({ from: '2026-01-02', to: '2026-01-20' }, 6)).toEqual([])
})
