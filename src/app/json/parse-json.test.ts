import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseJson } from './parse-json.ts'

const SUITE = join(import.meta.dirname, '..', '..', '..', 'test', 'data', 'json-testsuite')
const files = readdirSync(SUITE).filter((name) => name.endsWith('.json'))
const read = (name: string) => parseJson(readFileSync(join(SUITE, name)), { depthMax: 1000 })

describe('the test suite of JSON parsers', () => {
  test('holds what must parse, what must not, and what may', () => {
    const kinds = ['y', 'n', 'i'].map((kind) => files.filter((name) => name.startsWith(`${kind}_`)).length)
    expect(kinds).toEqual([95, 187, 35])
  })

  test.each(files.filter((name) => name.startsWith('y_')))('%s parses', (name) => {
    expect(read(name).refusal).toBe(undefined)
  })

  test.each(files.filter((name) => name.startsWith('n_')))('%s is refused', (name) => {
    expect(read(name).refusal?.code).toMatch(/^(json\.broken|json\.too_deep|body\.missing|body\.not_utf8)$/)
  })

  test.each(files.filter((name) => name.startsWith('i_')))('%s ends one way or the other', (name) => {
    expect(() => read(name)).not.toThrow()
  })
})

test('a break is told by line and column, as people count them', () => {
  const at = (text: string) => parseJson(text, { depthMax: 32 }).refusal?.params
  expect(at('{"a":1,}')).toEqual({ line: 1, column: 8 })
  expect(at('{\n  "a": 1\n  "b": 2\n}')).toEqual({ line: 3, column: 3 })
  expect(at('["never closed')).toEqual({ line: 1, column: 15 })
})

test('brackets inside of strings are no depth', () => {
  expect(parseJson('["[[[[\\"[[[["]', { depthMax: 1 })).toEqual({ value: ['[[[["[[[['] })
  expect(parseJson('[[1]]', { depthMax: 1 }).refusal).toEqual({ code: 'json.too_deep', params: { most: 1 } })
})
