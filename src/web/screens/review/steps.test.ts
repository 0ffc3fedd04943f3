import { expect, test } from 'vitest'
import type { StepsAnswer } from '../../client/review-queries.ts'
import { aboutOf, accountOf, nextOpen, stepsOf } from './steps.ts'

type Listed = StepsAnswer['accounts'][number]

const relationship = { ref: null, title: null, isDecided: false, isOver: false }
const listed = (account: string, steps: Listed['steps']): Listed => ({
  account,
  name: account.toUpperCase(),
  lead: null,
  state: null,
  rung: null,
  risks: 0,
  contractEnd: null,
  steps,
})

const book = [
  listed('a', [{ ...relationship, isDecided: true }]),
  listed('b', [relationship, { ...relationship, ref: 'brief', title: 'A brief' }]),
  listed('c', [relationship]),
]

test('an initiative is decided after its relationship, and what was just acted on counts as decided', () => {
  const steps = stepsOf(book, new Set([aboutOf('c')]))
  expect(steps.map(({ key, name, isDecided }) => [key, name, isDecided])).toEqual([
    ['a', 'A', true],
    ['b', 'B', false],
    ['b/brief', 'A brief', false],
    ['c', 'C', true],
  ])
})

test('an initiative whose title was erased is called by its ref, which may hold a slash', () => {
  const [step] = stepsOf([listed('b', [{ ...relationship, ref: 'i/1' }])], new Set())
  expect([step?.key, step?.name, accountOf(step?.key ?? '')]).toEqual(['b/i/1', 'i/1', 'b'])
})

test('the sitting goes on with the next that is open, from the start again at the end', () => {
  const steps = stepsOf(book, new Set())
  const next = (after: string | null) => nextOpen(steps, after)?.key
  expect([next(null), next('a'), next('b'), next('b/brief'), next('c')]).toEqual(['b', 'b', 'b/brief', 'c', 'b'])
  const over = listed('z', [{ ...relationship, isOver: true }])
  expect(nextOpen(stepsOf([listed('a', [{ ...relationship, isDecided: true }]), over], new Set()), null)).toBeNull()
})
