import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { ago, ASOF, onRung, seen, standing } from './told.ts'

// L9: the latest claimed rung minus the evidenced one.

const claim = (days: number, rung?: number): Short => [
  ago(days),
  'claim',
  { text: 'where we stand', ...(rung === undefined ? {} : { rung }) },
  { id: `claim${days}` },
]
const gap = (lines: readonly Short[], asOf = ASOF) => {
  const { claimed, gap: found } = standing(lines, asOf).ladder
  return [claimed, found]
}

test('the gap is the claimed rung minus the evidenced one', () => {
  expect(gap(onRung(2, {}, [claim(5, 3)]))).toEqual([3, 1])
  expect(gap(onRung(2, {}, [claim(5, 2)]))).toEqual([2, 0])
  expect(gap(onRung(4, {}, [claim(5, 2)]))).toEqual([2, -2])
})

test('the latest claim that names a rung counts', () => {
  const lines = onRung(2, {}, [claim(20, 4), claim(10, 3), claim(5)])
  expect([gap(lines), gap(lines, ago(11)), gap(lines, ago(21))]).toEqual([
    [3, 1],
    // As of then the fifth promise was not kept: rung 1.
    [4, 3],
    [null, null],
  ])
})

test('without a claim, or without evidence, there is no gap', () => {
  expect(gap(onRung(2))).toEqual([null, null])
  expect(gap([claim(5, 3)])).toEqual([3, null])
})

test('the gap is to the rung held, caps and all', () => {
  expect(gap(onRung(3, {}, [claim(5, 3), seen('x', ago(2), 'alternatives_evaluated')]))).toEqual([3, 2])
})

// L10: each dimension at the highest rung one of its observations within a year supports.

const dimensions = (lines: readonly Short[], asOf = ASOF) => standing(lines, asOf).ladder.dimensions

test('the highest observation sets the level, and all of them are shown', () => {
  const told = dimensions([
    seen('a', ago(30), 'praise'),
    seen('b', ago(20), 'plans_shared_early'),
    seen('c', ago(10), 'inside_access'),
    seen('d', ago(10), 'designed_around_us'),
  ])
  expect(told).toEqual({
    information_flow: { level: 4, evidence: ['a', 'b', 'c'] },
    substitutability: { level: 5, evidence: ['d'] },
    problem_source: { level: null, evidence: [] },
    meeting_cadence: { level: null, evidence: [] },
  })
})

test('an observation speaks for a year', () => {
  const level = (days: number) => dimensions([seen('a', ago(days), 'plans_shared_early')]).information_flow.level
  expect([level(364), level(365)]).toEqual([4, null])
})

test('an unstated need addressed speaks of where problems come from; a requested one and a claim speak of nothing', () => {
  const need = (askedFor: boolean): Short => [ago(5), 'need.addressed', { askedFor }, { id: 'need' }]
  expect(dimensions([need(false)]).problem_source).toEqual({ level: 3, evidence: ['need'] })
  expect(dimensions([need(true), claim(5, 5)]).problem_source).toEqual({ level: null, evidence: [] })
})

test('what was seen and supports no rung is shown without a level', () => {
  expect(dimensions([seen('a', ago(5), 'alternatives_evaluated')]).substitutability).toEqual({
    level: null,
    evidence: ['a'],
  })
})

test('kept promises and heroics speak to no dimension', () => {
  const told = dimensions([
    seen('a', ago(5), 'heroics'),
    [ago(9), 'commitment.made', { ref: 'c', due: ago(5) }],
    [ago(5), 'commitment.kept', { ref: 'c' }],
  ])
  expect(Object.values(told).map(({ level }) => level)).toEqual([null, null, null, null])
})

// L10's leading indicator: what the client shares with us, by calendar quarter, through the year.

const sharing = (lines: readonly Short[], asOf = ASOF) => standing(lines, asOf).ladder.sharing

test('four quarters, the last the one of the day asked about', () => {
  expect(sharing([])).toEqual([
    { quarter: '2025-Q3', n: 0 },
    { quarter: '2025-Q4', n: 0 },
    { quarter: '2026-Q1', n: 0 },
    { quarter: '2026-Q2', n: 0 },
  ])
  expect(sharing([], '2026-07-01').map(({ quarter }) => quarter)).toEqual(['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'])
})

test('what they tell us counts in the quarter they tell it in', () => {
  const lines = [
    seen('a', '2025-06-30', 'inside_access'),
    seen('b', '2025-07-01', 'praise'),
    seen('c', '2025-12-31', 'bad_news_shared'),
    seen('d', '2026-01-01', 'plans_shared_early'),
    seen('e', '2026-03-31', 'inside_access'),
    seen('f', '2026-06-30', 'inside_access'),
  ]
  expect(sharing(lines).map(({ n }) => n)).toEqual([1, 1, 2, 1])
  expect(sharing(lines, '2026-06-29').map(({ n }) => n)).toEqual([1, 1, 2, 0])
})

test('what we did, and their news heard from others, is not shared by them', () => {
  const lines = [
    seen('a', ago(5), 'bad_news_elsewhere'),
    seen('b', ago(5), 'specific_insight'),
    seen('c', ago(5), 'client_called_first'),
    seen('d', ago(5), 'inside_access', { people: undefined }),
  ]
  expect(sharing(lines).at(-1)).toEqual({ quarter: '2026-Q2', n: 0 })
})

test('told twice it was shared once', () => {
  const lines = [seen('a', ago(5), 'inside_access'), seen('b', ago(5), 'inside_access')]
  expect(sharing(lines).at(-1)?.n).toBe(1)
})
