import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, standing } from './told.ts'

// K4: a prediction is checked on its day, and the client is told. K5: the value realization index. ASOF is a Tuesday.

const predict = (ref: string, checkOn: string, data: object = {}): Short => [
  ago(200),
  'prediction.made',
  {
    ref,
    statement: 'fewer returns',
    baseline: { value: 40, unit: 'a week', n: 12, on: ago(201) },
    target: { value: 30 },
    checkOn,
    method: 'count them',
    owner: 'sam@studio.example',
    ...data,
  },
]
const check = (ref: string, at: string, value: number, data: object = {}): Short => [
  at,
  'prediction.checked',
  { ref, value, together: true, ...data },
  { id: `check-${ref}` },
]
const told = (lines: readonly Short[], asOf = ASOF) => standing(lines, asOf).predictions
const due = (lines: readonly Short[], what: string, asOf = ASOF) =>
  standing(lines, asOf)
    .due.filter((item) => item.what === what)
    .map(({ ref, on }) => [ref, on])

test('unchecked, it is overdue from the day after its check day', () => {
  const lines = [predict('p', ASOF)]
  expect([told(lines).overdue, told(lines).open]).toEqual([0, 1])
  expect(told(lines, after(1)).overdue).toBe(1)
  expect(standing(lines).validUntil).toBe('2026-06-30T22:00:00Z')
  expect(due(lines, 'prediction_check')).toEqual([['p', ASOF]])
})

test('voided before its check it counts nowhere; after it, the check stands', () => {
  const voided = (at: string): Short => [at, 'prediction.voided', { ref: 'p', why: 'not measured' }]
  expect(told([predict('p', ago(9)), voided(ago(12))])).toMatchObject({ open: 0, overdue: 0, checked: 0 })
  expect(told([predict('p', ago(9)), check('p', ago(9), 30), voided(ago(3))]).checked).toBe(1)
})

test('the outcome is told by the second business day after the check, holidays left out', () => {
  const friday = ago(4)
  const lines = [predict('p', friday), check('p', friday, 30, { together: false })]
  expect(due(lines, 'tell_outcome')).toEqual([['p', ASOF]])
  const holiday: Short = [ago(30), 'holiday.agreed', { from: ago(1), to: ago(1), side: 'client', why: 'rest' }]
  expect(due([...lines, holiday], 'tell_outcome')).toEqual([['p', after(1)]])
})

test('a touch that tells it closes that, and so does checking it together', () => {
  const alone = [predict('p', ago(9)), check('p', ago(9), 30, { together: false, tellBy: ago(2) })]
  expect(due(alone, 'tell_outcome')).toEqual([['p', ago(2)]])
  expect(due([...alone, [ago(1), 'touch', { tells: ['p'] }]], 'tell_outcome')).toEqual([])
  expect(due([...alone, [ago(1), 'touch', { tells: ['check-p'] }]], 'tell_outcome')).toEqual([])
  expect(due([...alone, [ago(10), 'touch', { tells: ['p'] }]], 'tell_outcome')).toEqual([['p', ago(2)]])
  expect(due([predict('p', ago(9)), check('p', ago(9), 30)], 'tell_outcome')).toEqual([])
})

test.each([
  [30, 1],
  [35, 0.5],
  [40, 0],
  [45, 0],
  [20, 2],
])('40 to 30 predicted and %s observed realizes %s', (value, vri) => {
  expect(told([predict('p', ago(9)), check('p', ago(9), value)]).list[0]!.vri).toBe(vri)
})

test('the mean of a quarter counts each prediction up to 1, by the quarter of the check, and carries its n', () => {
  const lines = [
    ...['a', 'b', 'c'].map((ref) => predict(ref, ago(100), { initiative: 'i' })),
    check('a', '2026-06-30', 20),
    check('b', '2026-04-01', 35),
    check('c', '2026-03-31', 30),
  ]
  const vri = [
    { quarter: '2026-Q1', value: 1, n: 1, evidence: ['check-c'] },
    { quarter: '2026-Q2', value: 0.75, n: 2, evidence: ['check-b', 'check-a'] },
  ]
  expect(told(lines).vri).toEqual(vri)
  expect(told(lines).initiatives).toEqual([{ initiative: 'i', vri }])
})

test('the Brier score and the calibration need five checked predictions', () => {
  const sure = (n: number) =>
    Array.from({ length: n }, (_, i) => [
      predict(`p${i}`, ago(50), { confidence: 0.8 }),
      check(`p${i}`, ago(50), i === 0 ? 31 : 30),
    ]).flat()
  const four = told(sure(4))
  expect([four.brier, four.brierN, four.calibration]).toEqual([
    null,
    4,
    [{ owner: 'sam@studio.example', n: 4, brier: null, table: null }],
  ])
  const five = told(sure(5))
  // One miss held likely at 0.8 and four hits: (0.64 + 4 × 0.04) / 5.
  expect([five.brier, five.calibration[0]]).toEqual([
    0.16,
    { owner: 'sam@studio.example', n: 5, brier: 0.16, table: [{ from: 0.8, to: 1, n: 5, came: 4 }] },
  ])
})

test('the first check counts', () => {
  const again: Short = [ago(3), 'prediction.checked', { ref: 'p', value: 20 }]
  expect(told([predict('p', ago(9)), check('p', ago(9), 35), again]).list[0]!.vri).toBe(0.5)
})
