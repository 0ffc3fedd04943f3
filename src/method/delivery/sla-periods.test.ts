import { expect, test } from 'vitest'
import { foldEntries } from '#method/index.ts'
import { ledger } from '../../../test/golden/notation.ts'
import type { Short } from '../../../test/golden/notation.ts'
import { viewAt } from '../standing.ts'
import { parseInstant } from '../time/instant.ts'
import { slaPeriods } from './sla-standing.ts'

// Q1: of a percentage of which more is better a tenth of what is left above the target is an approach.
const up = { id: 'up', name: 'Availability', target: 99, unit: '%', better: 'higher' }
const measured = (at: string, id: string, value: number, [from, to]: readonly [string, string]): Short => [
  at,
  'sla.measured',
  { ref: 's', dimension: 'up', from, to, value },
  { id },
]
const FIRST = ['2026-01-01', '2026-03-31'] as const
const APRIL = ['2026-04-01', '2026-04-30'] as const
const lines: Short[] = [
  ['2026-01-02', 'sla.signed', { ref: 's', signedBy: 'dana', dimensions: [up] }],
  measured('2026-04-01', 'q1-early', 98, FIRST),
  measured('2026-04-02', 'q1', 99.5, FIRST),
  measured('2026-05-01', 'april', 98.9, APRIL),
  measured('2026-05-09', 'week', 99.05, ['2026-05-01', '2026-05-08']),
]

function periodsOn(asOf: string) {
  const history = foldEntries(ledger('2026-01-01', lines))
  const { view, moment } = viewAt(history, { asOf, now: parseInstant('2030-01-01T00:00:00Z') ?? 0 })
  return slaPeriods(view, moment)
}

test('each period that has ended stands there once, oldest first, by the last word on it', () => {
  expect(periodsOn('2026-05-31')).toEqual([
    {
      sla: 's',
      dimension: 'up',
      periods: [
        { period: '2026-Q1', value: 99.5, status: 'met', entry: 'q1' },
        { period: '2026-04', value: 98.9, status: 'breached', entry: 'april' },
        { period: '2026-05-01/2026-05-08', value: 99.05, status: 'approached', entry: 'week' },
      ],
    },
  ])
})

test('a past day knows the periods of that day', () => {
  expect(periodsOn('2026-04-01').map(({ periods }) => periods.map(({ entry }) => entry))).toEqual([['q1-early']])
  expect(periodsOn('2026-01-02')).toEqual([{ sla: 's', dimension: 'up', periods: [] }])
})
