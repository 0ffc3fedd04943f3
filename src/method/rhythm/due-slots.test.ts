import { expect, test } from 'vitest'
import { foldEntries } from '#method/index.ts'
import { ledger } from '../../../test/golden/notation.ts'
import type { Short } from '../../../test/golden/notation.ts'
import { viewAt } from '../standing.ts'
import { parseInstant } from '../time/instant.ts'
import { dueSlots } from './due-slots.ts'

// K2: 2026-05-01 is a Friday, and so is each slot.
const weekly = { id: 'weekly', ritual: 'weekly_update', rrule: 'FREQ=WEEKLY;BYDAY=FR', start: '2026-05-01' }
const lines: Short[] = [
  ['2026-04-27', 'cadence.agreed', { rituals: [weekly] }],
  ['2026-05-01', 'touch', { purpose: 'weekly_update' }, { id: 'first' }],
  ['2026-05-09', 'touch', { purpose: 'weekly_update' }, { id: 'second' }],
  [
    '2026-05-20',
    'slot.excused',
    { ritual: 'weekly', slot: '2026-05-22', why: 'their holidays', agreedBy: 'dana' },
    { id: 'away' },
  ],
]

function slotsOn(asOf: string) {
  const history = foldEntries(ledger('2026-01-01', lines))
  const { view, moment } = viewAt(history, { asOf, now: parseInstant('2030-01-01T00:00:00Z') ?? 0 })
  return dueSlots(view, moment)
}

test('the slots of a ritual stand in the order of time, each with what became of it and the entry that says so', () => {
  expect(slotsOn('2026-05-24')).toEqual([
    {
      ritual: 'weekly',
      slots: [
        { on: '2026-05-01', status: 'held', entry: 'first' },
        { on: '2026-05-08', status: 'late', entry: 'second' },
        { on: '2026-05-15', status: 'missed', entry: null },
        { on: '2026-05-22', status: 'excused', entry: 'away' },
      ],
    },
  ])
})

test('a slot leaves after 13 weeks, and one whose due moment has not passed is not there yet', () => {
  expect(slotsOn('2026-04-30')).toEqual([{ ritual: 'weekly', slots: [] }])
  const days = slotsOn('2026-08-06').flatMap(({ slots }) => slots.map(({ on }) => on))
  // The 91 days up to and including 6 August begin on 8 May.
  expect([days[0], days.at(-1), days.length]).toEqual(['2026-05-08', '2026-07-31', 13])
})
