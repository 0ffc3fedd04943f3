import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from './fold.ts'

const folded = (text: string) => foldText(text).text

test('case, width, quotes, hyphens and traditional characters are unified', () => {
  expect(folded('Can’t IMAGINE')).toBe("can't imagine")
  expect(folded('NPS9%')).toBe('nps9%')
  expect(folded('“long‑standing”')).toBe('"long-standing"')
  expect(folded('客戶離不開我們,滿意嗎')).toBe('客户离不开我们,满意吗')
  expect(folded('e\u0301toile')).toBe('étoile')
})

test('what nobody sees is left out', () => {
  expect(folded('sat\u00adis\u200bfied\ufeff')).toBe('satisfied')
})

test('each unit knows the part of the original it came from', () => {
  const original = 'A\u200bﬁ e\u0301'
  const { text, starts, ends } = foldText(original)
  expect(text).toBe('afi é')
  expect([...starts]).toEqual([0, 2, 2, 3, 4])
  expect([...ends]).toEqual([1, 3, 3, 4, 6])
})

test('any text is folded, its spans in order and inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (original) => {
      const { text, starts, ends } = foldText(original)
      expect([starts.length, ends.length]).toEqual([text.length, text.length])
      let last = 0
      for (let i = 0; i < text.length; i++) {
        expect(starts[i]).toBeGreaterThanOrEqual(last)
        expect(ends[i]).toBeGreaterThan(starts[i] ?? 0)
        last = starts[i] ?? 0
      }
      expect(last).toBeLessThanOrEqual(original.length)
    }),
    { numRuns: 1_000 },
  )
})
