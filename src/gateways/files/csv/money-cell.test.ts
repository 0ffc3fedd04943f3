import { expect, test } from 'vitest'
import { readMoney } from './money-cell.ts'
import type { MoneyHints } from './money-cell.ts'

const none: MoneyHints = { currency: null, heading: null, yen: null, isDecimalComma: false }

test.each<[string, Partial<MoneyHints>, string, string]>([
  ['€12,500.00', {}, '12500.00', 'EUR'],
  ['12.500,00 EUR', {}, '12500.00', 'EUR'],
  ['USD 5k', {}, '5000', 'USD'],
  ['5k eur', {}, '5000', 'EUR'],
  ['1.5 m GBP', {}, '1500000', 'GBP'],
  ['12万元', {}, '120000', 'CNY'],
  ['12', { heading: '万元' }, '120000', 'CNY'],
  ['3.25万', { currency: 'CNY' }, '32500', 'CNY'],
  ['1 200 000', { currency: 'chf' }, '1200000', 'CHF'],
  ["1'200'000.50", { heading: 'CHF' }, '1200000.50', 'CHF'],
  ['12,500', { currency: 'USD' }, '12500', 'USD'],
  ['12.500', { currency: 'EUR', isDecimalComma: true }, '12500', 'EUR'],
  ['\uffe5120,000', { yen: 'CNY' }, '120000', 'CNY'],
  ['HK$ 900', {}, '900', 'HKD'],
  ['0', { currency: 'USD' }, '0', 'USD'],
])('%s with %j is %s %s', (cell, hints, amount, currency) => {
  expect(readMoney(cell, { ...none, ...hints })).toEqual({ amount, currency })
})

test.each<[string, Partial<MoneyHints>, string]>([
  ['12000', {}, 'money.no-currency'],
  ['\u00a5120,000', {}, 'money.no-currency'],
  ['12000 all inclusive', {}, 'money.no-currency'],
  ['12.500', { currency: 'EUR' }, 'money.ambiguous'],
  ['-500', { currency: 'EUR' }, 'money.unreadable'],
  ['(500)', { currency: 'EUR' }, 'money.unreadable'],
  ['soon', { currency: 'EUR' }, 'money.unreadable'],
  ['10-20k EUR', {}, 'money.unreadable'],
  ['1,2,3.4.5', { currency: 'EUR' }, 'money.unreadable'],
  ['9'.repeat(40), { currency: 'EUR' }, 'money.unreadable'],
  ['9'.repeat(50_000), { currency: 'EUR' }, 'money.unreadable'],
])('%s with %j is no money: %s', (cell, hints, code) => {
  expect(readMoney(cell, { ...none, ...hints })).toEqual({ code })
})
