import { expect, test } from 'vitest'
import { foundIn, holdsAll, piecesOf } from './found-words.ts'

const marked = (text: string, searched: string) =>
  foundIn(text, searched).map(({ start, end }) => text.slice(start, end))

test('words are found whatever their case, accents or form of character, the last one begun', () => {
  expect(marked('The Pricing sheet for Zürich', 'zurich PRIC')).toEqual(['Pricing', 'Zürich'])
  expect(marked('The Pricing sheet for Zürich', 'pric zurich')).toEqual(['Zürich'])
  expect(marked('ＫＥＰＴ is kept', 'kept')).toEqual(['ＫＥＰＴ', 'kept'])
})

test('Chinese is found as a run, in simplified and traditional characters', () => {
  expect(marked('對方的報價還在等', '报价')).toEqual(['報價'])
  expect(marked('续约报价已发给对方', '约报价')).toEqual(['约报价'])
  expect(marked('报了一个价', '报价')).toEqual([])
  expect(marked('报价与续约报价', '报价 续')).toEqual(['报价', '续', '报价'])
})

test('words that touch are one span, and a text without them has none', () => {
  expect(marked('报价报价', '报价')).toEqual(['报价报价'])
  expect(marked('nothing here', 'pricing')).toEqual([])
  expect(marked('anything', '?! ,')).toEqual([])
})

test('a short text stays whole; what was found stands apart', () => {
  const text = 'They asked for pricing again.'
  expect(piecesOf(text, foundIn(text, 'pricing'))).toEqual([
    { text: 'They asked for ', isFound: false },
    { text: 'pricing', isFound: true },
    { text: ' again.', isFound: false },
  ])
  expect(piecesOf('plain', [])).toEqual([{ text: 'plain', isFound: false }])
})

test('of a long text only what stands around the first word is shown, cut between words', () => {
  const text = `${'before '.repeat(100)}pricing ${'after '.repeat(100)}`
  const pieces = piecesOf(text, foundIn(text, 'pricing'))
  expect(pieces.map(({ isFound }) => isFound)).toEqual([false, false, true, false, false])
  expect([pieces[0]?.text, pieces.at(-1)?.text]).toEqual(['…', '…'])
  expect(pieces[1]?.text.startsWith('before')).toBe(true)
  expect(pieces.map(({ text: piece }) => piece).join('').length).toBeLessThan(300)
})

test('an emoji is never cut in two', () => {
  const text = `${'😀'.repeat(400)} pricing ${'😀'.repeat(400)}`
  const whole = piecesOf(text, foundIn(text, 'pricing'))
    .map(({ text: piece }) => piece)
    .join('')
  expect(whole.isWellFormed()).toBe(true)
})

test('several texts hold a search when each of its words stands in one of them', () => {
  const texts = ['They renewed for the price', '续约是因为价格']
  expect([holdsAll(texts, 'price renew'), holdsAll(texts, '续约 pric'), holdsAll(texts, '')]).toEqual([
    true,
    true,
    true,
  ])
  expect(holdsAll(texts, 'price zeppelin')).toBe(false)
})
