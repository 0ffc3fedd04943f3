import { expect, test } from 'vitest'
import { impurities } from './purity.ts'
import { projectFiles } from './sources.ts'

function plant(text: string): string[] {
  return impurities([{ path: 'src/method/ladder/planted.ts', text }]).map(({ says }) => says)
}

test('method reads no clock, rolls no dice and knows no zone or language of the machine', () => {
  expect(impurities(projectFiles('src/method'))).toEqual([])
})

test.each([
  ['Date.now()', 'Date.now reads the clock; take asOf as an argument'],
  [`Date['now']()`, 'Date.now reads the clock; take asOf as an argument'],
  ['[1].map(Date.now)', 'Date.now reads the clock; take asOf as an argument'],
  ['new Date()', 'Date() reads the clock; take asOf as an argument'],
  ['Date()', 'Date() reads the clock; take asOf as an argument'],
  ['Temporal.Now.instant()', 'Temporal.Now reads the clock; take asOf as an argument'],
  ['Math.random()', 'Math.random rolls dice'],
  ['new Date(0).getHours()', "getHours depends on the machine's zone; use a Day or a Zone"],
  [
    '(5).toLocaleString()',
    "toLocaleString depends on the machine's language; name the locale, or leave words to words/",
  ],
  [
    `'a'.localeCompare('b')`,
    "localeCompare depends on the machine's language; name the locale, or leave words to words/",
  ],
  [
    'new Intl.NumberFormat()',
    "Intl.NumberFormat() depends on the machine's language; name the locale, or leave words to words/",
  ],
])('%s planted in method is caught', (expression, says) => {
  expect(plant(`export const planted = ${expression}`)).toEqual([says])
})

test('naming the clock in a comment or a text, and counting with given moments, is no breach', () => {
  const text = `// Never Date.now() here.\nexport const words = 'new Date()'\nexport const at = Date.UTC(2026, 0, 1) + new Date(0).getTime()`
  expect(plant(text)).toEqual([])
})

test('the other folders may read the clock', () => {
  expect(impurities([{ path: 'src/main/clock.ts', text: 'export const now = () => Date.now()' }])).toEqual([])
})
