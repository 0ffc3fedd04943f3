import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { coverage, page, PAGE } from './page.ts'

test('docs/method/coverage.md says what the code says', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(page(coverage()))
})

test('a rule that claims to be whole is cited by code and by tests', () => {
  const hollow = coverage().filter((rule) => rule.missing === '' && (rule.code.length === 0 || rule.tests.length === 0))
  expect(hollow.map(({ id, code, tests }) => ({ id, code: code.length, tests: tests.length }))).toEqual([])
})
