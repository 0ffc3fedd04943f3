import { expect, test } from 'vitest'
import { OPERATIONS } from '#contract/operations.ts'
import { IMPLEMENTATIONS } from './implementations.ts'
import { lacksOf } from './whole.ts'

const run = async () => undefined

test('the house is whole: every operation says who may, and somebody does it', () => {
  expect(lacksOf(OPERATIONS, IMPLEMENTATIONS)).toEqual([])
})

test('an operation that forgot who may call it is found, and so is one that nobody does', () => {
  const operations = { open: {}, misspelt: { allow: 'ownre' }, empty: { allow: '' }, idle: { allow: 'owner' } }
  expect(lacksOf(operations, { open: run, misspelt: run, empty: run })).toEqual([
    { name: 'open', lacks: 'allow' },
    { name: 'misspelt', lacks: 'allow' },
    { name: 'empty', lacks: 'allow' },
    { name: 'idle', lacks: 'run' },
  ])
})

test('every implementation can be loaded', async () => {
  for (const load of Object.values(IMPLEMENTATIONS)) expect(typeof (await load())).toBe('function')
})
