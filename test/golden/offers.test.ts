import { expect, test } from 'vitest'
import type { Short } from './notation.ts'
import { after, ago, ASOF, onRung, seen, standing } from './told.ts'

// C3: when engine or coach is offered, and when not (L15).

const offers = (lines: readonly Short[], asOf = ASOF) =>
  standing(lines, asOf).offers.map(({ mode, why, evidence }) => [mode, why.code, ...evidence])
const signed = (end: string): Short => [ago(300), 'contract.signed', { start: ago(300), end }, { id: 'signed' }]
const claim = (days: number, data: object): Short => [ago(days), 'claim', data, { id: 'claim' }]
const lost = (days: number, reason = 'relationship'): Short => [
  ago(days),
  'deal.lost',
  { reason, what: 'the second plant' },
  { id: 'lost' },
]
const diagnosed = (days: number): Short => [ago(days), 'diagnosis.made', { open: [], done: true }]
const observed = ['a', 'b', 'c'].map((id, i) => seen(id, ago(100 + i), 'praise'))

// The renewal opens 90 days before the contract's end (S2).

test('a renewal that has opened without a reason for our value offers a diagnosis', () => {
  expect(offers([...observed, signed(after(90))])).toEqual([['engine', 'offer.renewal_without_reason', 'signed']])
  expect(offers([...observed, signed(after(91))])).toEqual([])
  expect(standing([signed(after(90))]).offers[0]?.why.params).toEqual({ opens: ASOF, end: after(90) })
})

test('an unstated need addressed within a quarter window is such a reason', () => {
  const need = (days: number): Short => [ago(days), 'need.addressed', { askedFor: false }]
  expect(offers([...observed, signed(after(60)), need(90)])).toEqual([])
  expect(offers([...observed, signed(after(60)), need(91)])).toHaveLength(1)
})

test('so is a prediction checked within one', () => {
  const made: Short = [
    ago(200),
    'prediction.made',
    {
      ref: 'p',
      statement: 'fewer returns',
      baseline: { value: 40, unit: 'a week', n: 12, on: ago(210) },
      target: { value: 30 },
      checkOn: ago(90),
      method: 'count them',
      owner: 'sam@studio.example',
    },
  ]
  const checked = (days: number): Short => [ago(days), 'prediction.checked', { ref: 'p', value: 31 }]
  expect(offers([...observed, signed(after(60)), made, checked(90)])).toEqual([])
  expect(offers([...observed, signed(after(60)), made, checked(91)])).toHaveLength(1)
})

test('where too little is observed to diagnose, the coach is offered', () => {
  expect(offers([signed(after(60))])).toEqual([['coach', 'offer.renewal_without_reason', 'signed']])
})

// A new lead.

const lead = (days: number, member: string): Short => [
  ago(days),
  'account.changed',
  { lead: member },
  { id: `lead${days}` },
]

test('a new lead is offered the card for a quarter window', () => {
  expect(offers([lead(400, 'sam@x.example'), lead(90, 'kim@x.example')])).toEqual([
    ['coach', 'offer.new_lead', 'lead90'],
  ])
  expect(offers([lead(400, 'sam@x.example'), lead(91, 'kim@x.example')])).toEqual([])
})

test('the first lead is no new one, nor is who leads on', () => {
  expect(offers([lead(5, 'sam@x.example')])).toEqual([])
  expect(offers([lead(400, 'sam@x.example'), lead(5, 'sam@x.example')])).toEqual([])
})

test('while the account is handed over, the handoff is the reason', () => {
  const opened: Short = [
    ago(5),
    'handoff.opened',
    { ref: 'h', from: 'sam@x.example', to: 'kim@x.example', items: ['a'] },
    { id: 'h' },
  ]
  expect(offers([lead(400, 'sam@x.example'), lead(5, 'kim@x.example'), opened])).toEqual([
    ['coach', 'offer.handoff', 'h'],
  ])
})

// "Strategic" without an insight.

test('rung 4 claimed without an insight within a quarter window', () => {
  const strategic = ['coach', 'offer.strategic_without_insight', 'claim']
  expect(offers([claim(3, { text: 'where we are', rung: 4 })])).toEqual([strategic])
  expect(offers([claim(3, { text: 'where we are', rung: 3 })])).toEqual([])
  expect(offers([claim(90, { text: 'where we are', rung: 4 })])).toEqual([strategic])
  expect(offers([claim(91, { text: 'where we are', rung: 4 })])).toEqual([])
})

test.each([
  ['We are a strategic partner to them.', 1],
  ['They see us as strategic.', 1],
  ['我们已经是他们的战略伙伴。', 1],
  ['We are not a strategic partner yet.', 0],
  ['We want to become a strategic partner.', 0],
  ['他们还没有把我们当战略伙伴。', 0],
  ['They are a strategic account for our sales.', 0],
])('%s', (text, count) => {
  expect(offers([claim(3, { text })])).toHaveLength(count)
})

test('an insight within a quarter window makes it none', () => {
  const told = (days: number) => [claim(3, { text: 'x', rung: 4 }), seen('insight', ago(days), 'specific_insight')]
  expect([offers(told(90)), offers(told(91)).length]).toEqual([[], 1])
})

// A deal lost.

test('a deal lost on relationship, for a quarter window, and on nothing else', () => {
  expect(offers([lost(90)])).toEqual([['coach', 'offer.deal_lost', 'lost']])
  expect([offers([lost(91)]), offers([lost(3, 'price')])]).toEqual([[], []])
})

// What ends an offer.

test('a diagnosis from that day on, or a finished session, takes an offer up', () => {
  expect([offers([lost(20), diagnosed(20)]), offers([lost(20), diagnosed(21)]).length]).toEqual([[], 1])
  const session = [1, 2, 3, 4, 5].map((question): Short => [
    ago(3),
    'coach.answered',
    { ref: 's', question, text: 'x' },
  ])
  expect([offers([lost(20), ...session]), offers([lost(20), ...session.slice(0, 4)]).length]).toEqual([[], 1])
})

test('none is made where the ladder does not apply, or the account ended (L15)', () => {
  const small: Short = [
    ago(9),
    'contract.signed',
    { start: ago(9), annualValue: { amount: '499.99', currency: 'USD' } },
  ]
  const enough: Short = [
    ago(9),
    'contract.signed',
    { start: ago(9), annualValue: { amount: '500.00', currency: 'USD' } },
  ]
  expect([offers([lost(20), small]), offers([lost(20), enough]).length]).toEqual([[], 1])
  expect(offers([lost(20), [ago(9), 'account.changed', { armsLength: true }]])).toEqual([])
  expect(offers([lost(20), [ago(9), 'state.named', { state: 'ended' }]])).toEqual([])
})

test('on a rung they stand beside the evidence', () => {
  expect(offers(onRung(2, {}, [claim(3, { text: 'x', rung: 5 })]))).toEqual([
    ['engine', 'offer.strategic_without_insight', 'claim'],
  ])
})
