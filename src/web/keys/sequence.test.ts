import { expect, test } from 'vitest'
import { nextStep } from './sequence.ts'
import type { Keyed } from './sequence.ts'

const table: Keyed[] = [
  { act: 'entry.add', keys: 'c' },
  { act: 'go.portfolio', keys: 'g p' },
  { act: 'go.import', keys: 'g i' },
]

test('one press does an act, the first of two waits for the other', () => {
  expect(nextStep('', 'c', table)).toEqual({ act: 'entry.add', pending: '' })
  expect(nextStep('', 'g', table)).toEqual({ act: null, pending: 'g' })
  expect(nextStep('g', 'i', table)).toEqual({ act: 'go.import', pending: '' })
})

test('a press that does not go on begins anew', () => {
  expect(nextStep('g', 'c', table)).toEqual({ act: 'entry.add', pending: '' })
  expect(nextStep('g', 'g', table)).toEqual({ act: null, pending: 'g' })
  expect(nextStep('g', 'x', table)).toEqual({ act: null, pending: '' })
})
