import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, standing } from './told.ts'

// K4, K5, K7, A8: business days, quarters, and the arithmetic of what was realized. ASOF is a Tuesday.

const us = 'sam@studio.example'
const predict = (ref: string, data: object = {}): Short => [
  ago(200),
  'prediction.made',
  {
    ref,
    statement: 'x',
    baseline: { value: 40, unit: 'a week', n: 12, on: ago(201) },
    target: { value: 30 },
    checkOn: ago(100),
    method: 'count',
    owner: us,
    ...data,
  },
]
const check = (ref: string, at: string, value: number, data: object = {}): Short => [
  at,
  'prediction.checked',
  { ref, value, ...data },
  { id: `check-${ref}` },
]
const told = (lines: readonly Short[], asOf = ASOF) => standing(lines, asOf).predictions
const due = (lines: readonly Short[], what: string) =>
  standing(lines)
    .due.filter((item) => item.what === what)
    .map(({ on }) => on)
const holiday = (from: string, to = from): Short => [ago(90), 'holiday.agreed', { from, to, side: 'us', why: 'rest' }]

test.each([
  ['2026-06-22', '2026-06-24'],
  ['2026-06-25', '2026-06-29'],
  ['2026-06-26', ASOF],
  ['2026-06-27', ASOF],
  ['2026-06-28', ASOF],
])('K4: checked on %s, the client is told by %s', (at, by) => {
  expect(due([predict('p'), check('p', at, 30)], 'tell_outcome')).toEqual([by])
})

test('K4: two free days move it by as many business days, a free weekend by none', () => {
  const lines = [predict('p'), check('p', '2026-06-22', 30)]
  expect(due([...lines, holiday('2026-06-23', '2026-06-24')], 'tell_outcome')).toEqual(['2026-06-26'])
  expect(due([...lines, holiday('2026-06-27', '2026-06-28')], 'tell_outcome')).toEqual(['2026-06-24'])
})

test('K4: told on the day of the check it is told; a touch before it told of something else', () => {
  const lines = [predict('p'), check('p', ago(1), 30)]
  const tells = (at: string): Short => [at, 'touch', { tells: ['p'] }]
  expect(due([...lines, tells(ago(1))], 'tell_outcome')).toEqual([])
  expect(due([...lines, tells(ago(2))], 'tell_outcome')).toEqual([after(1)])
})

test('K4: telling is no part of the kept rate', () => {
  const lines = [predict('p'), check('p', ago(60), 30)]
  expect(standing(lines).commitments.us).toEqual({
    made: 0,
    kept: 0,
    missed: 0,
    moved: 0,
    open: 0,
    overdue: 0,
    keptRate: null,
  })
})

test.each([
  ['more is better', 10, 20, 15, 0.5],
  ['more is better, missed', 10, 20, 5, 0],
  ['more is better, exceeded', 10, 20, 40, 3],
  ['from below nothing', -10, 10, 0, 0.5],
])('K5: %s', (_, baseline, target, value, vri) => {
  const made = predict('p', {
    baseline: { value: baseline, unit: 'a week', n: 1, on: ago(201) },
    target: { value: target },
  })
  expect(told([made, check('p', ago(3), value)]).list[0]!.vri).toBe(vri)
})

test('K5: one far above its target counts as 1 in the mean, one below its baseline as 0', () => {
  const lines = [predict('a'), predict('b'), predict('c')]
  const checks = [check('a', ago(3), -60), check('b', ago(3), 60), check('c', ago(3), 38)]
  expect(told([...lines, ...checks]).vri).toEqual([
    { quarter: '2026-Q2', value: 0.4, n: 3, evidence: ['check-a', 'check-b', 'check-c'] },
  ])
})

test('K5: it came true when what was observed reached the target exactly', () => {
  const five = (value: number) =>
    Array.from({ length: 5 }, (_, i) => [predict(`p${i}`, { confidence: 1 }), check(`p${i}`, ago(9), value)]).flat()
  expect([told(five(30)).brier, told(five(30.01)).brier, told(five(29)).brier]).toEqual([0, 1, 0])
})

test('K5: one without a confidence has no part in the five', () => {
  const four = Array.from({ length: 4 }, (_, i) => [predict(`p${i}`, { confidence: 0 }), check(`p${i}`, ago(9), 40)])
  const unsure = [predict('q'), check('q', ago(9), 40)]
  expect(told([...four.flat(), ...unsure])).toMatchObject({ brier: null, brierN: 4, checked: 5 })
})

test('K5: each owner needs five of their own', () => {
  const made = (owner: string, n: number) =>
    Array.from({ length: n }, (_, i) => [
      predict(`${owner}${i}`, { confidence: 0.5, owner }),
      check(`${owner}${i}`, ago(9), 30),
    ]).flat()
  const { brier, calibration } = told([...made(us, 3), ...made('kim@studio.example', 2)])
  expect([brier, calibration.map(({ n, brier: each }) => [n, each])]).toEqual([
    0.25,
    [
      [2, null],
      [3, null],
    ],
  ])
})

test('K4: overdue until it is checked, however late; the check then counts on its day', () => {
  const lines = [predict('p', { checkOn: ago(1) })]
  expect([told(lines, ago(1)).overdue, told(lines).overdue]).toEqual([0, 1])
  expect(told([...lines, check('p', ASOF, 30)])).toMatchObject({ open: 0, overdue: 0, checked: 1 })
})

const ask = (at: string): Short => [at, 'ask.received', { ref: `a${at}`, what: 'when?', by: 'dana' }]

test.each([
  ['2026-06-24', '2026-06-26'],
  ['2026-06-26', ASOF],
  ['2026-06-28', ASOF],
])('K7: asked on %s, an answer is due on %s', (at, on) => {
  expect(due([ask(at)], 'ask')).toEqual([on])
  expect(due([ask(at), holiday(on)], 'ask').every((each) => each > on)).toBe(true)
})

test('K7: the quarters are those of the calendar, the last of them the one of today', () => {
  const counts = standing([ask('2025-06-30'), ask('2025-07-01'), ask('2026-03-31'), ask('2026-04-01'), ask(ASOF)]).asks
  expect(counts.byQuarter.map(({ n }) => n)).toEqual([1, 0, 1, 2])
})

test('A8: the fifth business day after feedback, the holidays agreed left out', () => {
  const heard: Short = ['2026-06-19', 'feedback.received', { ref: 'f', on: 'x', by: 'dana', text: 'long' }]
  expect(due([heard], 'feedback')).toEqual(['2026-06-26'])
  expect(due([heard, holiday('2026-06-22', '2026-06-23')], 'feedback')).toEqual([ASOF])
  expect(standing([heard], '2026-06-25').feedback.overdue).toBe(0)
  expect(standing([heard], '2026-06-26').feedback.overdue).toBe(1)
})
