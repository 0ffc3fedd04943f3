import { expect, test } from 'vitest'
import { DEFAULT_POLICY } from '#method/index.ts'
import { risksAcross } from '#method/risk/across.ts'
import { parseDay } from '#method/time/day.ts'
import type { Short } from './notation.ts'
import { after, ago, ASOF, standing } from './told.ts'

// F13: across accounts, risks are ordered by value at risk × nearness of the contract's end.

const asked = { day: parseDay(ASOF)!, policy: DEFAULT_POLICY }

/** Nothing invested for two quarters and a day: a tenth of the value is at risk. */
const account = (name: string, amount: string, end: string | undefined, more: readonly Short[] = []) => ({
  ...standing([
    [ago(183), 'need.addressed', { askedFor: false }],
    [ago(300), 'contract.signed', { start: ago(300), end, annualValue: { amount, currency: 'USD' } }],
    [ago(300), 'cadence.agreed', { rituals: [{ id: 'r', ritual: 'sync', rrule: 'FREQ=YEARLY', start: after(300) }] }],
    [ago(1), 'trust.audited', { auditor: 'kim@studio.example', ...marks }],
    [ago(300), 'element.stated', { element: 'scope', agreedBy: 'dana' }],
    [ago(300), 'person.added', { person: 'ana', role: 'economic_buyer' }],
    [ago(2), 'touch', { channel: 'call', people: ['ana'] }],
    ...more,
  ]),
  account: name,
})
const opinion = { rating: 4, evidence: [] }
const marks = { competence: opinion, integrity: opinion, benevolence: opinion }
const ranked = (...accounts: ReturnType<typeof account>[]) =>
  risksAcross(accounts, asked).map(({ account: name, risk, valueAtRisk, nearness, weight }) => [
    name,
    risk.id,
    valueAtRisk,
    nearness,
    weight,
  ])

test('a smaller value whose contract ends soon stands before a larger one that ends late, and the factors are shown', () => {
  expect(ranked(account('large', '100000.00', after(292)), account('small', '50000.00', after(73)))).toEqual([
    ['small', 'F12', 5000, 0.8, 4000],
    ['large', 'F12', 10000, 0.2, 2000],
  ])
})

test('without an end, or a year from it, nothing is near; a contract past its end is as near as can be', () => {
  const order = ranked(
    account('endless', '100000.00', undefined),
    account('far', '100000.00', after(365)),
    account('past', '100000.00', ago(1)),
  )
  expect(order.map(([name, , , nearness]) => [name, nearness])).toEqual([
    ['past', 1],
    ['endless', 0],
    ['far', 0],
  ])
})

test('equal weights go by nearness, since, id and account; an accepted risk is not among them', () => {
  const breached: Short = [ago(400), 'integrity.breached']
  const accepted: Short = [ago(1), 'risk.answered', { risk: 'F12', accepted: 'known' }]
  expect(
    ranked(
      account('b', '100000.00', after(73), [breached]),
      account('a', '100000.00', after(73)),
      account('c', '100000.00', after(73), [accepted]),
    ).map(([name, id]) => [name, id]),
  ).toEqual([
    ['b', 'F18'],
    ['a', 'F12'],
    ['b', 'F12'],
  ])
})
