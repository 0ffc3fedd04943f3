import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, seen, standing } from './told.ts'

// S5: the relationship as an asset.

const signed = (start: string, data: object = {}, envelope: object = {}): Short => [
  start < ASOF ? start : ago(9),
  'contract.signed',
  { start, annualValue: { amount: '100000.00', currency: 'EUR' }, ...data },
  envelope,
]
const asset = (lines: readonly Short[], asOf = ASOF) => standing(lines, asOf).asset
const invested = (days: number) => asset([signed(ago(800)), seen('it', ago(days), 'specific_insight')])

test('an investment within a quarter window keeps it fresh, within two it ages, beyond it depreciates', () => {
  const condition = (days: number) => [invested(days).condition, invested(days).retained]
  expect([condition(0), condition(90)]).toEqual([
    ['fresh', 1],
    ['fresh', 1],
  ])
  expect([condition(91), condition(181)]).toEqual([
    ['ageing', 1],
    ['ageing', 1],
  ])
  expect(condition(182)).toEqual(['depreciating', 0.9])
})

test('each further quarter begun takes a tenth of what was retained', () => {
  const retained = [182, 272, 273, 363, 364, 454, 455].map((days) => invested(days).retained)
  expect(retained).toEqual([0.9, 0.9, 0.81, 0.81, 0.729, 0.729, 0.6561])
})

test('value at risk is the annual value times the lost share', () => {
  const lost = (days: number) => invested(days).valueAtRisk
  expect(lost(10)).toEqual({ amount: '0.00', currency: 'EUR' })
  expect(lost(182)).toEqual({ amount: '10000.00', currency: 'EUR' })
  expect(lost(273)).toEqual({ amount: '19000.00', currency: 'EUR' })
  // Six quarters beyond: 1 - 0.9^7 of it, to the cent and not to the six decimals the share is told with.
  expect(invested(182 + 6 * 91)).toEqual({
    lastInvestedOn: ago(728),
    condition: 'depreciating',
    retained: 0.478297,
    valueAtRisk: { amount: '52170.31', currency: 'EUR' },
  })
})

test('money has the decimals of its currency', () => {
  const worth = (amount: string, currency: string) =>
    asset([signed(ago(800), { annualValue: { amount, currency } }), seen('it', ago(182), 'specific_insight')])
      .valueAtRisk
  expect(worth('1234567', 'JPY')).toEqual({ amount: '123457', currency: 'JPY' })
  expect(worth('1234.567', 'KWD')).toEqual({ amount: '123.457', currency: 'KWD' })
  expect(worth('0.05', 'EUR')).toEqual({ amount: '0.01', currency: 'EUR' })
})

test('contracts in one currency are summed in it, in several in the base currency', () => {
  const lost = (currency: string) =>
    asset([
      signed(ago(800), { ref: 'k1' }),
      signed(ago(800), { ref: 'k2', annualValue: { amount: '1000.00', currency } }),
      seen('it', ago(182), 'specific_insight'),
    ]).valueAtRisk
  expect(lost('EUR')).toEqual({ amount: '10100.00', currency: 'EUR' })
  // 100000 EUR are 117000 USD; 1000 GBP are 1350.
  expect(lost('GBP')).toEqual({ amount: '11835.00', currency: 'USD' })
  expect(lost('XOF')).toBeNull()
})

// What an investment is.

const mark = (evidence: readonly string[]) => ({ rating: 4, evidence })
const audit = (days: number, evidence: readonly string[]): Short => [
  ago(days),
  'trust.audited',
  { auditor: 'kim@studio.example', competence: mark(evidence), integrity: mark([]), benevolence: mark([]) },
]
const review = (withClient: boolean): Short => [
  ago(5),
  'review.held',
  { review: 'quarterly', withClient, continues: [], changes: [], stops: [] },
]

test.each<[string, Short]>([
  ['an unstated need addressed', [ago(5), 'need.addressed', { askedFor: false }]],
  ['a specific insight', seen('x', ago(5), 'specific_insight')],
  ['joint planning', seen('x', ago(5), 'joint_planning')],
  ['planning attended', seen('x', ago(5), 'planning_attended')],
  ['a review held with the client', review(true)],
])('%s is an investment', (_, line) => {
  expect(asset([line]).lastInvestedOn).toBe(ago(5))
})

test.each<[string, Short]>([
  ['a need addressed on request', [ago(5), 'need.addressed', { askedFor: true }]],
  ['an insight nobody could check', seen('x', ago(5), 'specific_insight', { people: undefined })],
  ['a review among ourselves', review(false)],
  ['praise', seen('x', ago(5), 'praise')],
  ['a dinner', seen('x', ago(5), 'social')],
  ['shipping on time', [ago(5), 'commitment.kept', { ref: 'c' }]],
  ['a touch', [ago(5), 'touch']],
  ['an audit of nothing', audit(5, [])],
])('%s is none', (_, line) => {
  expect(asset([[ago(30), 'commitment.made', { ref: 'c', due: ago(5) }], line]).lastInvestedOn).toBeNull()
})

test('a trust audit is one where it looked at something newer than the last audit', () => {
  const old = seen('old', ago(60), 'praise')
  const newer = seen('new', ago(20), 'praise')
  expect(asset([old, audit(50, ['old'])]).lastInvestedOn).toBe(ago(50))
  expect(asset([old, audit(50, ['old']), audit(5, ['old'])]).lastInvestedOn).toBe(ago(50))
  expect(asset([old, newer, audit(50, ['old']), audit(5, ['old', 'new'])]).lastInvestedOn).toBe(ago(5))
  // What somebody thought of it is nothing newly seen.
  const claim: Short = [ago(20), 'claim', { text: 'they trust us' }, { id: 'claim' }]
  expect(asset([old, claim, audit(50, ['old']), audit(5, ['old', 'claim'])]).lastInvestedOn).toBe(ago(50))
})

test('the last investment counts, as of the day asked about', () => {
  const lines = [seen('a', ago(300), 'specific_insight'), seen('b', ago(5), 'planning_attended')]
  expect([asset(lines).lastInvestedOn, asset(lines, ago(6)).lastInvestedOn]).toEqual([ago(5), ago(300)])
})

// Never invested.

test("never invested, it counts from the first contract's start", () => {
  const never = (days: number) => asset([signed(ago(days), { ref: 'k1' }), signed(ago(3), { ref: 'k2' })])
  expect(never(90)).toEqual({
    lastInvestedOn: null,
    condition: 'fresh',
    retained: 1,
    valueAtRisk: { amount: '0.00', currency: 'EUR' },
  })
  expect([never(91).condition, never(182).condition, never(182).retained]).toEqual(['ageing', 'depreciating', 0.9])
})

const NOTHING = { lastInvestedOn: null, condition: null, retained: null, valueAtRisk: null }

test('without a contract and never invested, there is nothing to say', () => {
  expect(asset([])).toEqual(NOTHING)
})

test('a contract yet to start is none until then', () => {
  const lines = [signed(after(10))]
  expect(asset(lines)).toEqual(NOTHING)
  expect(standing(lines).validUntil).toBe('2026-06-30T22:00:00Z')
  expect(asset(lines, after(10))).toMatchObject({ condition: 'fresh', retained: 1 })
})

test('without a live contract no value is at risk, and the condition goes on', () => {
  const ended: Short = [ago(3), 'contract.ended', { byWhom: 'completed' }]
  expect(asset([signed(ago(200)), ended])).toEqual({
    lastInvestedOn: null,
    condition: 'depreciating',
    retained: 0.9,
    valueAtRisk: null,
  })
  const renewed: Short = [ago(1), 'contract.renewed', { end: after(365), reason: 'value' }]
  expect(asset([signed(ago(200)), ended, renewed]).valueAtRisk).toEqual({ amount: '10000.00', currency: 'EUR' })
})

test('a contract whose end day has passed lives until an entry ends it', () => {
  expect(asset([signed(ago(200), { end: ago(5) })]).valueAtRisk).toEqual({ amount: '10000.00', currency: 'EUR' })
})
