import { expect, test } from 'vitest'
import { readNumber } from './numbers.ts'
import { splitTokens } from './tokens.ts'

test.each([
  ['12', 12],
  ['1,200', 1200],
  ['4.8', 4.8],
  ['-20', -20],
  ['seventeen', 17],
  ['twenty-one', 21],
  ['ninety', 90],
  ['十', 10],
  ['十五', 15],
  ['二十三', 23],
  ['两', 2],
  ['一百二十', 120],
  ['八五', 85],
  ['years', null],
  ['客户', null],
  ['', null],
])('%s is read', (text, value) => {
  expect(readNumber(splitTokens(text), 0)?.value ?? null).toBe(value)
})

test('a number ends with its clause', () => {
  expect(readNumber(splitTokens('twenty, one'), 0)?.value).toBe(20)
  expect(readNumber(splitTokens('九十五,九成'), 0)?.value).toBe(95)
})
