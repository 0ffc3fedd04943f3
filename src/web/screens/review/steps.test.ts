import { expect, test } from 'vitest'
import type { Initiative, Relationship } from '../../client/review-queries.ts'
import { aboutOf, nextOpen, stepsOf } from './steps.ts'

const unknown = { from: null, to: null, movement: 'unknown' as const }

const initiative = (ref: string): Initiative => ({
  ref,
  title: ref,
  openedOn: '2026-04-01',
  killBy: '2026-09-01',
  status: 'open',
  decidedOn: null,
  owner: null,
  signals: [],
  standsOn: [],
  entry: ref,
  decision: null,
})

const relationship = (account: string, more: Partial<Relationship> = {}): Relationship => ({
  account,
  name: account,
  asOf: '2026-06-30',
  endedOn: null,
  state: { named: null, since: null },
  invested: { inQuarter: false, lastOn: null },
  rung: unknown,
  trust: { competence: unknown, integrity: unknown, benevolence: unknown },
  fit: null,
  fitInQuarter: false,
  questionsOpen: 0,
  decision: null,
  initiatives: [],
  internal: null,
  withClient: null,
  ...more,
})

const decision = { decision: 'continue' as const, on: '2026-06-30', entry: 'e1' }
const book = [
  relationship('a', { decision }),
  relationship('b', { initiatives: [initiative('brief')] }),
  relationship('c'),
]

test('an initiative is decided after its relationship, and what was just acted on counts as decided', () => {
  const steps = stepsOf(book, new Set([aboutOf('c')]))
  expect(steps.map(({ key, isDecided }) => [key, isDecided])).toEqual([
    ['a', true],
    ['b', false],
    ['b/brief', false],
    ['c', true],
  ])
})

test('the sitting goes on with the next that is open, from the start again at the end', () => {
  const steps = stepsOf(book, new Set())
  const next = (after: string | null) => nextOpen(steps, after)?.key
  expect([next(null), next('a'), next('b'), next('b/brief'), next('c')]).toEqual(['b', 'b', 'b/brief', 'c', 'b'])
  const over = relationship('z', { endedOn: '2026-05-31' })
  expect(nextOpen(stepsOf([relationship('a', { decision }), over], new Set()), null)).toBeNull()
})
