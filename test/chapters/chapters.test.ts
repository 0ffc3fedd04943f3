import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { assess, foldEntries, parseEntry } from '#method/index.ts'
import { parseInstant } from '#method/time/instant.ts'
import { readAsked, valueAt } from './asked.ts'
import {
  chapterPages,
  currentText,
  examplesOn,
  FOLDER,
  LANGUAGES,
  plainNumbersOn,
  rulesOn,
  rulesToTell,
} from './pages.ts'

// docs/method says the rules to people. What can be checked in it is: ids, numbers, what is built, and every example.

const pages = chapterPages()
const NOW = parseInstant('2030-01-01T00:00:00Z')!

test('each chapter has a page in both languages', () => {
  const names = (language: string) => pages.filter((page) => page.language === language).map(({ name }) => name)
  expect(names('zh')).toEqual(names('en'))
  expect(names('en')).toHaveLength(11)
})

test('each page is linked from the index, and each link of a page leads somewhere', () => {
  const index = { path: join(FOLDER, 'README.md'), text: readFileSync(join(FOLDER, 'README.md'), 'utf8') }
  const linksOf = ({ path, text }: { path: string; text: string }) =>
    [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => join(dirname(path), to))
  expect(pages.map(({ path }) => path).filter((path) => !linksOf(index).includes(path))).toEqual([])
  expect([index, ...pages].flatMap(linksOf).filter((path) => !existsSync(path))).toEqual([])
})

test.each(LANGUAGES)('each rule has one row on one page, %s', (language) => {
  const rules = pages.filter((page) => page.language === language).flatMap(rulesOn)
  expect(rules.sort()).toEqual(rulesToTell().sort())
})

test.each(pages)('$language/$name has the numbers of the policy, and says what is not built', (page) => {
  expect(page.text, 'mend it with: node test/coverage/write.ts').toBe(currentText(page))
})

// Numbers in a row that are no policy's: rungs, ratings and marks from 1 to 5, the agreed defaults of K1, and the like.
const PLAIN = new Set(['1', '2', '3', '4', '5', '0', '16:00', '45', '90', '48', '200', '250', '100', '13', '28', '21'])

test.each(pages)('$language/$name writes no number of the policy as its own', (page) => {
  expect(plainNumbersOn(page).filter((number) => !PLAIN.has(number))).toEqual([])
})

const examples = pages.flatMap(examplesOn)

test('every page has an example', () => {
  expect([...new Set(examples.map(({ page }) => page))]).toEqual(
    pages.map(({ language, name }) => `${language}/${name}`),
  )
})

test.each(examples)('the example of $page gives what the page says', ({ ledger, asked }) => {
  const read = ledger.map((line) => parseEntry(JSON.parse(line)))
  expect(read.flatMap(({ refusals }) => refusals ?? [])).toEqual([])
  const history = foldEntries(read.flatMap(({ entry }) => entry ?? []))
  const questions = asked.map(readAsked)
  const answers = questions.map(({ asOf, path }) => valueAt(assess(history, { asOf, now: NOW }), path))
  expect(answers).toEqual(questions.map(({ expected }) => expected))
})

test('both languages ask the same of their examples', () => {
  const of = (language: string) => examples.filter(({ page }) => page.startsWith(language)).map(({ asked }) => asked)
  expect(of('zh')).toEqual(of('en'))
})

// The same slips the page of words is searched for; examples and code are no prose.
test.each(pages.filter(({ language }) => language === 'zh'))('$language/$name is set as Chinese', ({ text }) => {
  const prose = text
    .replace(/```[^]*?```/g, '')
    .replace(/`[^`]*`/g, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/\]\([^)]*\)/g, ']')
  const half = /[\u4e00-\u9fff][,;:!?]|[,;!?]\s?[\u4e00-\u9fff]|\([\u4e00-\u9fff]|[\u4e00-\u9fff]\)/
  const tight = /[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/
  expect(prose.split('\n').filter((line) => half.test(line) || tight.test(line))).toEqual([])
})
