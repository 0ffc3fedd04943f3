import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFaultAt } from './json-fault.ts'

test('a character that can stand nowhere is found wherever it stands', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, n) => {
      const text = JSON.stringify(value)
      const at = n % (text.length + 1)
      expect(jsonFaultAt(`${text.slice(0, at)}\u0001${text.slice(at)}`)).toBe(at)
    }),
    { numRuns: 2000 },
  )
})

test('a text that ends too early is at fault at its end', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (value, n) => {
      const text = JSON.stringify(value)
      const cut = text.slice(0, n % text.length)
      expect(jsonFaultAt(cut)).toBe(cut.length)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['{"a":1,}', 7],
  ['[1,]', 3],
  ['{"a" 1}', 5],
  ['{a:1}', 1],
  ["{'a':1}", 1],
  ['[1 2]', 3],
  ['[01]', 2],
  ['[-]', 2],
  ['[tru]', 4],
  ['[NaN]', 1],
  ['["\\x"]', 3],
  ['["\\u12"]', 6],
  ['[1.]', 3],
  ['[1e+]', 4],
  ['{"a":1}}', 7],
  ['{"a":1}{', 7],
  ['[}', 1],
  ['', 0],
  ['  ', 2],
  ['\uFEFF{}', 0],
])('in %s it is at %i', (text, at) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  expect(jsonFaultAt(text)).toBe(at)
})
