import { expect, test } from 'vitest'
import { OPERATIONS } from './operations.ts'
import type { Operation } from './operation.ts'
import { ROLES, isAllowed } from './roles.ts'

const operations: [string, Operation][] = Object.entries(OPERATIONS)

test('every operation stands under its own name', () => {
  expect(operations.map(([, { name }]) => name)).toEqual(operations.map(([key]) => key))
})

test('no two operations share a route, and every field of a path is a field of the input', () => {
  expect(new Set(operations.map(([, { route }]) => route)).size).toBe(operations.length)
  for (const [name, { route, input }] of operations) {
    const fields = [...route.matchAll(/\{(\w+)\}/g)].map(([, field = '']) => field)
    expect([name, fields.filter((field) => !Object.hasOwn(input.shape, field))]).toEqual([name, []])
  }
})

test('what only reads is no POST unless its input needs a body', () => {
  const reading = operations.filter(([, { effect, route }]) => effect === 'reads' && !route.startsWith('GET '))
  expect(reading.map(([name]) => name)).toEqual([
    'preview-import',
    'entries',
    'check-update',
    'preview-policy',
    'verify',
    'check-claim',
    'answer-request',
    'parse-capture',
    'capture-context',
    'read-invitation',
  ])
})

test('inputs refuse keys they do not know', () => {
  for (const [name, { input }] of operations) {
    const parsed = input.safeParse({ surelyUnknown: 1 })
    const keys = parsed.error?.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
    expect([name, keys]).toEqual([name, ['surelyUnknown']])
  }
})

test('a role may do what those below it may, and nobody only what is open to anyone', () => {
  const table = [null, ...ROLES].map((role) => (['anyone', ...ROLES] as const).map((allow) => isAllowed(allow, role)))
  expect(table).toEqual([
    [true, false, false, false],
    [true, true, false, false],
    [true, true, true, false],
    [true, true, true, true],
  ])
})
