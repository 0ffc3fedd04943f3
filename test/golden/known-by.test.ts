import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { ago, ASOF, onRung, seen, standing } from './told.ts'

// `knownBy` gives the answer the team could have given then: what was written down by that instant.

const KNOWN = '2026-06-20T12:00:00Z'
const written = (line: Short, recordedAt: string): Short => [
  line[0],
  line[1],
  line[2] ?? {},
  { ...line[3], recordedAt },
]
const known = (lines: readonly Short[], knownBy?: string, asOf = ASOF) =>
  standing(lines, asOf, knownBy === undefined ? {} : { knownBy })
const praise = seen('it', ago(30), 'praise')

test('what was written down by then is known, what came later is not', () => {
  const observed = (recordedAt: string) => known([written(praise, recordedAt)], KNOWN).coverage.observations
  expect([observed('2026-06-20T12:00:00Z'), observed('2026-06-20T12:00:00.001Z')]).toEqual([1, 0])
  expect(observed('2026-06-20T14:00:00+02:00')).toBe(1)
  expect(observed('2026-06-20T14:00:01+02:00')).toBe(0)
})

test('what happened before and was written down after is not known, and without the instant it is', () => {
  const late = written(seen('x', ago(60), 'alternatives_evaluated'), '2026-06-25T00:00:00Z')
  const lines = onRung(2, {}, [late])
  expect([known(lines, KNOWN).ladder.rung, known(lines).ladder.rung]).toEqual([2, 1])
})

test('a correction, withdrawal or confirmation made later is not known yet', () => {
  const act = (kind: 'entry.withdrawn' | 'entry.confirmed', recordedAt: string, target = 'it'): Short => [
    ago(20),
    kind,
    { target, why: 'by mistake' },
    { recordedAt },
  ]
  const [before, later] = ['2026-06-19T00:00:00Z', '2026-06-25T00:00:00Z'] as const
  const observed = (line: Short) => known([praise, line], KNOWN).coverage.observations
  expect([observed(act('entry.withdrawn', before)), observed(act('entry.withdrawn', later))]).toEqual([0, 1])
  const proposed: Short = [praise[0], praise[1], praise[2]!, { id: 'it', status: 'proposed' }]
  const confirmed = (recordedAt: string) => known([proposed, act('entry.confirmed', recordedAt)], KNOWN)
  expect([confirmed(before).coverage.observations, confirmed(later).coverage.observations]).toEqual([1, 0])
  const corrected: Short = [
    ago(1),
    'entry.corrected',
    { target: 'it', data: { signal: 'plans_shared_early', what: 'w', people: ['dana'] } },
    { recordedAt: later },
  ]
  const level = (knownBy?: string) => known([praise, corrected], knownBy).ladder.dimensions.information_flow.level
  expect([level(KNOWN), level()]).toEqual([2, 4])
})

test('what was erased since is gone behind it too', () => {
  const erased: Short = [
    ago(1),
    'entry.redacted',
    { target: 'it', why: 'asked for' },
    { recordedAt: '2026-06-29T00:00:00Z' },
  ]
  expect(known([praise, erased], KNOWN).coverage.observations).toBe(0)
  const asked = (status: 'proposed'): Short => [
    ago(3),
    'entry.redacted',
    { target: 'it', why: 'asked for' },
    { id: 'ask', status, recordedAt: '2026-06-27T00:00:00Z' },
  ]
  const confirmed: Short = [ago(1), 'entry.confirmed', { target: 'ask' }, { recordedAt: '2026-06-29T00:00:00Z' }]
  expect(known([praise, asked('proposed')], KNOWN).coverage.observations).toBe(1)
  expect(known([praise, asked('proposed'), confirmed], KNOWN).coverage.observations).toBe(0)
})

test('the day asked about and what was known are two questions', () => {
  const lines = [written(praise, '2026-06-10T00:00:00Z'), written(seen('b', ago(5), 'praise'), '2026-06-26T00:00:00Z')]
  const observed = (asOf: string, knownBy?: string) => known(lines, knownBy, asOf).coverage.observations
  expect([observed(ASOF), observed(ago(6)), observed(ASOF, KNOWN), observed(ago(31), KNOWN)]).toEqual([2, 1, 1, 0])
})

// One total order, so that the order of lines never matters: day, instant, recordedAt, id.

const looked: Short = ['2026-06-10', 'signal', { signal: 'alternatives_evaluated' }, { id: 'looked' }]
const dropped: Short = ['2026-06-10', 'signal', { signal: 'alternatives_dropped' }, { id: 'dropped' }]
const isOpen = (...lines: Short[]) => {
  const answers = [lines, lines.toReversed()].map((each) => standing(each).ladder.alternatives.status)
  expect(answers[0]).toBe(answers[1])
  return answers[0] === 'open'
}
const at = (line: Short, when: string): Short => [when, line[1], line[2]!, line[3]!]

test('the day decides first, then the instant, a bare day counting as its start', () => {
  expect(isOpen(looked, at(dropped, '2026-06-11'))).toBe(false)
  expect(isOpen(at(looked, '2026-06-11'), dropped)).toBe(true)
  expect(isOpen(looked, at(dropped, '2026-06-10T00:00:01+02:00'))).toBe(false)
  expect(isOpen(at(looked, '2026-06-10T00:00:01+02:00'), dropped)).toBe(true)
})

test('then when it was written down, however the instant is written', () => {
  const [early, late] = ['2026-06-12T10:00:00Z', '2026-06-12T10:00:00.5Z'] as const
  expect(isOpen(written(looked, early), written(dropped, late))).toBe(false)
  expect(isOpen(written(looked, late), written(dropped, early))).toBe(true)
  expect(isOpen(written(looked, '2026-06-12T11:00:00+02:00'), written(dropped, '2026-06-12T09:30:00Z'))).toBe(false)
  expect(isOpen(written(looked, '2026-06-12T10:00:00.123456Z'), written(dropped, '2026-06-12T10:00:00.123457Z'))).toBe(
    false,
  )
})

test('then the id', () => {
  // 'dropped' stands before 'looked'.
  expect(isOpen(looked, dropped)).toBe(true)
  expect(isOpen([looked[0], looked[1], looked[2]!, { id: 'a-look' }], dropped)).toBe(false)
})
