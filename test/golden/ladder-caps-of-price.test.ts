import { expect, test } from 'vitest'
import { DEFAULT_POLICY } from '#method/index.ts'
import type { Short } from './notation.ts'
import { after, ago, cap, codes, onRung, seen, standing } from './told.ts'

// L6-alternatives: alternatives evaluated, until they were dropped or the contract was renewed.

const looked = (days: number, id = 'looked') => seen(id, ago(days), 'alternatives_evaluated')
const renewal = (days: number, reason: string, data: object = {}): Short => [
  ago(days),
  'contract.renewed',
  { reason, end: after(300), ...data },
  { id: `renewed-${days}` },
]
const capped = (lines: readonly Short[], asOf?: string) => standing(onRung(3, {}, lines), asOf).ladder

test('alternatives evaluated cap at 1 from their day on, and never lapse by time', () => {
  expect(codes(standing(onRung(3, {}, [looked(5)]), ago(6)))).not.toContain('L6-alternatives')
  const { rung, uncapped, caps } = capped([looked(5)])
  expect([rung, uncapped]).toEqual([1, 3])
  expect(caps).toEqual([
    {
      rule: 'L6-alternatives',
      rung: 1,
      since: ago(5),
      why: { code: 'cap.alternatives', params: { count: 1 } },
      evidence: ['looked'],
    },
  ])
  expect(capped([looked(900)]).rung).toBe(1)
})

test.each<[string, Short]>([
  ['dropping them', seen('x', ago(5), 'alternatives_dropped')],
  ['a renewal without a tender that was seen', seen('x', ago(5), 'renewed_without_tender')],
  ['a renewal for value', renewal(5, 'value')],
  ['a renewal by inertia', renewal(5, 'inertia')],
  ['a tendered renewal', renewal(5, 'inertia', { tendered: true })],
])('%s ends it from that day on', (_, line) => {
  expect(capped([looked(20), line]).rung).toBe(3)
  expect(standing(onRung(3, {}, [looked(20), line]), ago(6)).ladder.rung).toBe(1)
})

test('what came before they looked ends nothing', () => {
  for (const line of [seen('x', ago(21), 'alternatives_dropped'), renewal(21, 'value')])
    expect(capped([looked(20), line]).rung).toBe(1)
})

test('on one day the order of the day decides', () => {
  const at = (time: string) => `${ago(20)}T${time}+02:00`
  const evaluated: Short = [at('10:00:00'), 'signal', { signal: 'alternatives_evaluated' }]
  const dropped = (time: string): Short => [at(time), 'signal', { signal: 'alternatives_dropped' }]
  expect(capped([evaluated, dropped('10:00:01')]).rung).toBe(3)
  expect(capped([evaluated, dropped('09:59:59')]).rung).toBe(1)
})

test('since the first look that is still open, with all that are', () => {
  const lines = [looked(40, 'a'), seen('x', ago(30), 'alternatives_dropped'), looked(20, 'b'), looked(10, 'c')]
  const found = cap(standing(lines), 'L6-alternatives')
  expect([found?.since, found?.evidence, found?.why.params]).toEqual([ago(20), ['b', 'c'], { count: 2 }])
})

test('dropping that nobody could check ends nothing', () => {
  expect(capped([looked(20), seen('x', ago(5), 'alternatives_dropped', { people: undefined })]).rung).toBe(1)
})

test('erasing the look leaves the cap, erasing the dropping brings it back', () => {
  const erased = (target: string): Short => [ago(1), 'entry.redacted', { target, why: 'asked for' }]
  const dropped = seen('dropped', ago(5), 'alternatives_dropped')
  expect(capped([looked(20), erased('looked')]).rung).toBe(1)
  expect(capped([looked(20), dropped, erased('dropped')]).rung).toBe(1)
  expect(capped([looked(20), dropped, erased('looked')]).rung).toBe(3)
})

test('an erased renewal is still a renewal', () => {
  const erased: Short = [ago(1), 'entry.redacted', { target: 'renewed-5', why: 'asked for' }]
  expect(capped([looked(20), renewal(5, 'value'), erased]).rung).toBe(3)
})

// L6-price: kept by the price, until a later renewal for value.

test('a renewal for the price caps at 1', () => {
  expect(capped([renewal(5, 'price')]).caps).toEqual([
    {
      rule: 'L6-price',
      rung: 1,
      since: ago(5),
      why: { code: 'cap.price_renewal', params: {} },
      evidence: ['renewed-5'],
    },
  ])
  expect([capped([renewal(5, 'value')]).caps, capped([renewal(5, 'inertia')]).caps]).toEqual([[], []])
})

test('a discount that kept them caps at 1, checked or not', () => {
  const discount = (data: object) => seen('discount', ago(5), 'retained_by_discount', data)
  for (const data of [{}, { people: undefined }]) {
    expect(capped([discount(data)]).caps).toEqual([
      { rule: 'L6-price', rung: 1, since: ago(5), why: { code: 'cap.discount', params: {} }, evidence: ['discount'] },
    ])
  }
})

test('only a later renewal with reason value ends it', () => {
  const discount = seen('discount', ago(20), 'retained_by_discount')
  expect(capped([discount, renewal(5, 'value')]).rung).toBe(3)
  expect(capped([discount, renewal(21, 'value')]).rung).toBe(1)
  expect(capped([discount, renewal(5, 'inertia')]).rung).toBe(1)
  expect(capped([discount, seen('x', ago(5), 'renewed_without_tender')]).rung).toBe(1)
  expect(capped([renewal(20, 'price'), renewal(5, 'value')]).rung).toBe(3)
  expect(capped([renewal(20, 'value'), renewal(5, 'price')]).rung).toBe(1)
})

test('a price renewal ends the look at alternatives and caps by itself', () => {
  expect(capped([looked(20), renewal(5, 'price')]).caps.map(({ rule }) => rule)).toEqual(['L6-price'])
})

test('since the first that is open, told by the last', () => {
  const lines = [renewal(30, 'price'), seen('discount', ago(20), 'retained_by_discount')]
  expect(cap(standing(lines), 'L6-price')).toEqual({
    rule: 'L6-price',
    rung: 1,
    since: ago(30),
    why: { code: 'cap.discount', params: {} },
    evidence: ['renewed-30', 'discount'],
  })
})

test('the reason of a renewal outlives its erasure', () => {
  const erased: Short = [ago(1), 'entry.redacted', { target: 'renewed-5', why: 'asked for' }]
  expect(capped([renewal(5, 'price'), erased]).rung).toBe(1)
})

// L6-value, L15: the live contracts under 500 USD a year.

const contract = (amount: string, currency: string, data: object = {}, id = 'signed'): Short => [
  ago(400),
  'contract.signed',
  { start: ago(390), annualValue: { amount, currency }, ...data },
  { id },
]
const value = (lines: readonly Short[], asOf?: string) => cap(standing(onRung(3, {}, lines), asOf), 'L6-value')

test('under 500 USD a year the cap is 2, from 500 on there is none', () => {
  expect(value([contract('500.00', 'USD')])).toBeNull()
  expect(value([contract('499.99', 'USD')])).toEqual({
    rule: 'L6-value',
    rung: 2,
    since: ago(390),
    why: { code: 'cap.value', params: { amount: '499.99', currency: 'USD', floor: 500 } },
    evidence: ['signed'],
  })
})

test('other currencies are read by the dated table', () => {
  // 427.35 EUR are 499.9995 USD at 1.17; 427.36 are 500.0112. 3906.25 HKD and 78125 JPY are 500 exactly.
  expect(value([contract('427.35', 'EUR')])?.why.params).toEqual({ amount: '500.00', currency: 'USD', floor: 500 })
  expect(value([contract('427.36', 'EUR')])).toBeNull()
  expect([value([contract('3906.25', 'HKD')]), value([contract('78125', 'JPY')])]).toEqual([null, null])
  expect(value([contract('78124', 'JPY')])?.rung).toBe(2)
})

test('each row of the table speaks from its day on', () => {
  const rates = [
    { from: '2026-01-01', worth: { EUR: 1.2 } },
    { from: ago(20), worth: { EUR: 1 } },
    { from: after(20), worth: { EUR: 1.3 } },
  ]
  const on = (asOf: string) => standing([contract('450.00', 'EUR')], asOf, { policy: { ...DEFAULT_POLICY, rates } })
  expect([cap(on(ago(21)), 'L6-value'), cap(on(after(20)), 'L6-value')]).toEqual([null, null])
  expect(cap(on(after(19)), 'L6-value')).toMatchObject({ since: ago(20), rung: 2 })
  // Berlin begins that day at 22:00 of the day before in UTC.
  expect(on(after(10)).validUntil).toBe(`${after(19)}T22:00:00Z`)
})

test('without a contract, or with one in a currency the table lacks, nothing is said', () => {
  expect([value([]), value([contract('1.00', 'XOF')])]).toEqual([null, null])
})

test('a contract counts from its start until an entry ends it, not by its end day', () => {
  const future = contract('100.00', 'USD', { start: after(1) })
  expect([value([future]), value([future], after(1))?.since]).toEqual([null, after(1)])
  const past = contract('100.00', 'USD', { end: ago(20) })
  expect(value([past])?.since).toBe(ago(390))
  const ended: Short = [ago(10), 'contract.ended', { byWhom: 'completed' }]
  expect([value([past, ended]), value([past, ended], ago(11))?.rung]).toEqual([null, 2])
})

test('what all live contracts are worth together counts, since the day it fell under', () => {
  const second = contract('200.00', 'USD', { ref: 'k2' }, 'second')
  const first = contract('400.00', 'USD', { ref: 'k1' })
  expect(value([first, second])).toBeNull()
  const ended: Short = [ago(10), 'contract.ended', { ref: 'k1', byWhom: 'client' }]
  expect(value([first, second, ended])).toMatchObject({ since: ago(10), evidence: ['second'] })
})

test('amounts that make 500 to the cent are 500', () => {
  const thirds = ['265.09', '120.39', '114.52'].map((amount, i) => contract(amount, 'USD', { ref: `k${i}` }, `k${i}`))
  expect([value(thirds), value(thirds.slice(1))?.rung]).toEqual([null, 2])
})

test('a renewal tells the value anew', () => {
  const cheaper = renewal(30, 'value', { annualValue: { amount: '300.00', currency: 'USD' } })
  const dearer = renewal(10, 'value', { annualValue: { amount: '900.00', currency: 'USD' } })
  const lines = [contract('1000.00', 'USD'), cheaper]
  expect(value(lines)).toMatchObject({ since: ago(30), evidence: ['renewed-30'] })
  expect([value([...lines, dearer]), value([...lines, dearer], ago(11))?.rung]).toEqual([null, 2])
})

test('the ladder does not apply there, and says why', () => {
  const { applies, why, rung } = capped([contract('499.99', 'USD')])
  expect([applies, why, rung]).toEqual([
    false,
    { code: 'fit.value', params: { amount: '499.99', currency: 'USD', floor: 500 } },
    2,
  ])
  expect([capped([contract('500.00', 'USD')]).applies, capped([]).applies]).toEqual([true, true])
})
