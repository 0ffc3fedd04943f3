import { expect, test } from 'vitest'
import { fitOf } from './match.ts'

const order = (typed: string, texts: string[]) =>
  texts
    .map((text) => ({ text, fit: fitOf(typed, text) }))
    .filter(({ fit }) => fit !== null)
    .toSorted((a, b) => (b.fit ?? 0) - (a.fit ?? 0))
    .map(({ text }) => text)

test('the beginning of a name comes before the beginning of a word, initials, a part, and letters in order', () => {
  expect(order('po', ['Sharpoint', 'Go to portfolio', 'Portfolio', 'Pepper Otter'])).toEqual([
    'Portfolio',
    'Go to portfolio',
    'Pepper Otter',
    'Sharpoint',
  ])
  expect(fitOf('prtf', 'Portfolio')).toBe(1)
})

test('every word that is typed has to fit, in any order', () => {
  expect(fitOf('day past', 'Look at a past day')).not.toBeNull()
  expect(fitOf('day future', 'Look at a past day')).toBeNull()
})

test('Chinese is found from any character on', () => {
  expect(order('总览', ['客户总览', '导入', '总览以外'])).toEqual(['总览以外', '客户总览'])
  expect(fitOf('客 览', '客户总览')).not.toBeNull()
})

test('accents, width and case make no difference', () => {
  expect([fitOf('cafe', 'Café Sól'), fitOf('ＫＥＰＴ', 'kept'), fitOf('sol', 'Café Sól')]).toEqual([5, 5, 4])
})

test('letters in order count only from the first letter of a word on, and from three letters', () => {
  expect([fitOf('rtf', 'Portfolio'), fitOf('pf', 'Portfolio'), fitOf('pfo', 'Portfolio')]).toEqual([2, null, 1])
})
