import { expect, test } from 'vitest'
import { foldEntries } from '#method/index.ts'
import { ledger } from '../../../test/golden/notation.ts'
import type { Short } from '../../../test/golden/notation.ts'
import { formatDay, parseDay } from '../time/day.ts'
import { rhythmOf } from './history-rhythm.ts'
import { slotsOf, slotStatus } from './slots.ts'

// K1, K2, A6: rituals that follow milestones.
const review = (days: number): object => ({ id: 'review', ritual: 'milestone', follows: { days } })
const agree = (at: string, ...rituals: object[]): Short => [at, 'cadence.agreed', { rituals }]
const set = (at: string, due: string, data: object = {}): Short => [
  at,
  'milestone.set',
  { ref: 'm1', what: 'the first release', due, owner: 'sam@studio.example', side: 'us', ...data },
]
const move = (at: string, due: string, agreedBy = 'dana'): Short => [
  at,
  'milestone.moved',
  { ref: 'm1', due, agreedBy },
]
const reached = (at: string): Short => [at, 'milestone.reached', { ref: 'm1' }]

function told(lines: readonly Short[]): string[] {
  const rhythm = rhythmOf(foldEntries(ledger('2026-01-01', lines)))
  const slots = slotsOf(rhythm, { from: parseDay('2026-01-01') ?? 0, to: parseDay('2026-12-31') ?? 0 })
  return slots.map((slot) => `${formatDay(slot.day)} ${slotStatus(slot, Infinity)}`)
}

const agreed = agree('2026-04-01', review(-2))

test('a slot lies so many days before or after a milestone’s due day', () => {
  expect(told([agreed, set('2026-05-01', '2026-05-20')])).toEqual(['2026-05-18 missed'])
  expect(told([agree('2026-04-01', review(0)), set('2026-05-01', '2026-05-20')])).toEqual(['2026-05-20 missed'])
  expect(told([agree('2026-04-01', review(3)), set('2026-05-01', '2026-05-20')])).toEqual(['2026-05-23 missed'])
})

test('a slot takes the due day as it stood when its day came', () => {
  const start = [agreed, set('2026-05-01', '2026-05-20')]
  expect(told([...start, move('2026-05-17', '2026-06-10')])).toEqual(['2026-06-08 missed'])
  // Moved on the day of the slot or later, the milestone asks for a new one beside it.
  expect(told([...start, move('2026-05-18', '2026-06-10')])).toEqual(['2026-05-18 missed', '2026-06-08 missed'])
  expect(told([...start, move('2026-05-18T09:00:00+02:00', '2026-06-10')])).toEqual([
    '2026-05-18 missed',
    '2026-06-08 missed',
  ])
})

test('a milestone moved twice on a day stands where the second move put it', () => {
  const moves = [move('2026-05-04T09:00:00+02:00', '2026-06-10'), move('2026-05-04T10:00:00+02:00', '2026-06-20')]
  expect(told([agreed, set('2026-05-01', '2026-05-20'), ...moves])).toEqual(['2026-06-18 missed'])
  // A move dated by day comes before the hour at which the milestone was set only in the order of lines.
  const sameDay = [move('2026-05-01', '2026-06-10'), set('2026-05-01T15:00:00+02:00', '2026-05-20')]
  expect(told([agreed, ...sameDay])).toEqual(['2026-06-08 missed'])
})

test('a one-sided move changes nothing', () => {
  expect(
    told([agreed, set('2026-05-01', '2026-05-20'), move('2026-05-04', '2026-06-10', 'sam@studio.example')]),
  ).toEqual(['2026-05-18 missed'])
  const theirs = set('2026-05-01', '2026-05-20', { side: 'client' })
  expect(told([agreed, theirs, move('2026-05-04', '2026-06-10', 'dana')])).toEqual(['2026-05-18 missed'])
  expect(told([agreed, theirs, move('2026-05-04', '2026-06-10', 'sam@studio.example')])).toEqual(['2026-06-08 missed'])
})

test('a milestone told of on the day of its slot, or after it, comes too late for it', () => {
  expect(told([agreed, set('2026-05-17', '2026-05-20')])).toEqual(['2026-05-18 missed'])
  expect(told([agreed, set('2026-05-18', '2026-05-20')])).toEqual([])
  expect(told([agreed, set('2026-05-19', '2026-05-20')])).toEqual([])
})

test('a milestone reached early needs no preparation any more, but what follows it stays', () => {
  expect(told([agreed, set('2026-05-01', '2026-05-20'), reached('2026-05-17')])).toEqual([])
  expect(told([agreed, set('2026-05-01', '2026-05-20'), reached('2026-05-18')])).toEqual(['2026-05-18 missed'])
  expect(told([agree('2026-04-01', review(3)), set('2026-05-01', '2026-05-20'), reached('2026-05-17')])).toEqual([
    '2026-05-23 missed',
  ])
})

test('two milestones that ask for one day share its slot', () => {
  const other = set('2026-05-02', '2026-05-20', { ref: 'm2' })
  expect(told([agreed, set('2026-05-01', '2026-05-20'), other])).toEqual(['2026-05-18 missed'])
})

test('slots that follow milestones are held by touches of their period, late within two days', () => {
  const milestones = [set('2026-05-01', '2026-05-20'), set('2026-05-01', '2026-06-20', { ref: 'm2' })]
  const touch = (at: string): Short => [at, 'touch', { purpose: 'milestone', channel: 'meeting' }]
  expect(told([agreed, ...milestones, touch('2026-05-10'), touch('2026-06-20')])).toEqual([
    '2026-05-18 held',
    '2026-06-18 late',
  ])
  expect(told([agreed, ...milestones, touch('2026-03-31')])).toEqual(['2026-05-18 missed', '2026-06-18 missed'])
})

test('an agreement that only follows milestones begins with the first of them', () => {
  const weekly = {
    id: 'weekly',
    ritual: 'weekly_update',
    rrule: 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20260531',
    start: '2026-05-01',
  }
  const lines = [agree('2026-05-01', weekly), agree('2026-05-11', review(-2))]
  expect(told(lines)).toHaveLength(5)
  expect(told([...lines, set('2026-05-12', '2026-05-20')])).toEqual([
    '2026-05-01 missed',
    '2026-05-08 missed',
    '2026-05-15 missed',
    '2026-05-18 missed',
  ])
})
