import { expect, test } from 'vitest'
import { TERMS } from '#words/glossary.ts'
import { wordsPage } from '#words/page.ts'

// METHOD §13: a fixed term of English has its fixed term in Chinese beside it, wherever the two stand together.

// Everyday words of English as well as terms: what they mean where they stand, a pattern can't tell.
const EVERYDAY = new Set<string>(['kept', 'missed', 'outcome', 'fit', 'decision', 'ask', 'ended'])

// These name fields and values as they are written in JSON.
const AS_WRITTEN = new Set(['signal_or_risk', 'one_of'])

const rows = wordsPage()
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split(' | '))
  .map(([code = '', en = '', zh = '']) => ({ code: code.replaceAll(/[|` ]/g, ''), en, zh }))
  .filter(({ code }) => !AS_WRITTEN.has(code))

const terms = TERMS.filter(({ en }) => !EVERYDAY.has(en))

test.each(terms)('$en is $zh', ({ en, zh }) => {
  const said = new RegExp(`\\b${en.replace(/ /g, '[ -]')}s?\\b`, 'i')
  expect(rows.filter((row) => said.test(row.en) && !row.zh.includes(zh))).toEqual([])
})

// Words a reader would take for the term, and that are not it.
test.each([
  ['rung', /级别停|台阶数|层级/],
  ['economic buyer', /经济决策人/],
  ['ladder', /计分|加分|得分高/],
  ['commitment', /许诺|诺言/],
  ['prediction', /预言/],
])('no other word stands for %s', (_term, other) => {
  expect(rows.filter(({ zh }) => other.test(zh))).toEqual([])
})
