import { expect, test } from 'vitest'
import { foldEntries } from '#method/index.ts'
import { ledger } from '../../../test/golden/notation.ts'
import type { Short } from '../../../test/golden/notation.ts'
import { formatDay, parseDay } from '../time/day.ts'
import { rhythmOf } from './history-rhythm.ts'
import { slotsOf, slotStatus } from './slots.ts'

// K2: which agreement governs. 2026-05-01 is a Friday; Berlin is at +02:00 through May.
const weekly = { id: 'weekly', ritual: 'weekly_update', rrule: 'FREQ=WEEKLY;BYDAY=FR', start: '2026-05-01' }
const sync = { id: 'sync', ritual: 'sync', rrule: 'FREQ=WEEKLY;BYDAY=TU', start: '2026-05-05', dueTime: '11:00' }

const agree = (at: string, rituals: readonly object[], id = 'c1'): Short => [at, 'cadence.agreed', { rituals }, { id }]
const update = (at: string, data: object = {}): Short => [at, 'touch', { purpose: 'weekly_update', ...data }]

interface Window {
  from?: string
  to?: string
}

/** Slots as `c1 weekly 2026-05-08T16:00 missed`: whose agreement, which ritual, when it is due, what it is in the end. */
function told(lines: readonly Short[], { from = '2026-04-01', to = '2026-05-31' }: Window = {}): string[] {
  const rhythm = rhythmOf(foldEntries(ledger('2026-01-01', lines)))
  const slots = slotsOf(rhythm, { from: parseDay(from) ?? 0, to: parseDay(to) ?? 0 })
  return slots.map((slot) => {
    const due = rhythm.zone.format(slot.due).slice(0, 16)
    expect(due.slice(0, 10)).toBe(formatDay(slot.day))
    return `${slot.agreement} ${slot.ritual} ${due} ${slotStatus(slot, Infinity)}`
  })
}

test('what would have been due before it was agreed never was', () => {
  const to = { to: '2026-05-16' }
  expect(told([agree('2026-05-08T16:00:00+02:00', [weekly])], to)).toEqual([
    'c1 weekly 2026-05-08T16:00 missed',
    'c1 weekly 2026-05-15T16:00 missed',
  ])
  expect(told([agree('2026-05-08T16:00:01+02:00', [weekly])], to)).toEqual(['c1 weekly 2026-05-15T16:00 missed'])
  expect(told([agree('2026-05-08', [weekly])], to)).toEqual([
    'c1 weekly 2026-05-08T16:00 missed',
    'c1 weekly 2026-05-15T16:00 missed',
  ])
})

test('a rule counts from its start, not from the agreement', () => {
  const rituals = [{ ...weekly, rrule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=3', start: '2026-04-17' }]
  expect(told([agree('2026-04-20', rituals)])).toEqual([
    'c1 weekly 2026-05-01T16:00 missed',
    'c1 weekly 2026-05-15T16:00 missed',
  ])
})

test('an agreement governs until the first slot of the next one', () => {
  const lines = [
    agree('2026-05-01', [weekly]),
    // Made on a Thursday, it begins with the sync of the Tuesday after: Friday is still the old one's.
    agree(
      '2026-05-07',
      [
        { ...weekly, dueTime: '12:00', start: '2026-05-15' },
        { ...sync, start: '2026-05-12' },
      ],
      'c2',
    ),
  ]
  expect(told(lines, { to: '2026-05-16' })).toEqual([
    'c1 weekly 2026-05-01T16:00 missed',
    'c1 weekly 2026-05-08T16:00 missed',
    'c2 sync 2026-05-12T11:00 missed',
    'c2 weekly 2026-05-15T12:00 missed',
  ])
})

test('a ritual the next agreement leaves out ends where that begins', () => {
  const lines = [agree('2026-05-01', [weekly, sync]), agree('2026-05-07', [sync], 'c2')]
  expect(told(lines, { to: '2026-05-16' })).toEqual([
    'c1 weekly 2026-05-01T16:00 missed',
    'c1 sync 2026-05-05T11:00 missed',
    'c1 weekly 2026-05-08T16:00 missed',
    'c2 sync 2026-05-12T11:00 missed',
  ])
})

test('on its first day the next agreement takes over, but for slots already past', () => {
  const morning = { ...weekly, dueTime: '10:00' }
  const changed = (at: string): Short[] => [agree('2026-05-01', [morning]), agree(at, [weekly], 'c2')]
  expect(told(changed('2026-05-06'), { from: '2026-05-08', to: '2026-05-15' })).toEqual([
    'c2 weekly 2026-05-08T16:00 missed',
    'c2 weekly 2026-05-15T16:00 missed',
  ])
  // At noon the slot of ten o'clock is past: it stays, and one slot of a ritual a day is enough.
  expect(told(changed('2026-05-08T12:00:00+02:00'), { from: '2026-05-08', to: '2026-05-15' })).toEqual([
    'c1 weekly 2026-05-08T10:00 missed',
    'c2 weekly 2026-05-15T16:00 missed',
  ])
})

test('an agreement without rituals ends the rhythm from its day', () => {
  const ended = (at: string): Short[] => [agree('2026-05-01', [weekly]), agree(at, [], 'c2')]
  expect(told(ended('2026-05-08'))).toEqual(['c1 weekly 2026-05-01T16:00 missed'])
  expect(told(ended('2026-05-08T16:00:00+02:00'))).toEqual(['c1 weekly 2026-05-01T16:00 missed'])
  expect(told(ended('2026-05-08T16:00:01+02:00'))).toEqual([
    'c1 weekly 2026-05-01T16:00 missed',
    'c1 weekly 2026-05-08T16:00 missed',
  ])
})

test('an agreement whose rules are all over ends the rhythm too', () => {
  const over = [{ ...weekly, rrule: 'FREQ=WEEKLY;UNTIL=20260501' }]
  expect(told([agree('2026-05-01', [weekly]), agree('2026-05-06', over, 'c2')])).toEqual([
    'c1 weekly 2026-05-01T16:00 missed',
  ])
})

test('an agreement overtaken before its first slot governs nothing', () => {
  const lines = [
    agree('2026-05-01', [weekly]),
    agree('2026-05-04', [{ ...sync, start: '2026-05-19' }], 'c2'),
    agree('2026-05-05', [{ ...weekly, dueTime: '09:00' }], 'c3'),
  ]
  expect(told(lines, { to: '2026-05-23' })).toEqual([
    'c1 weekly 2026-05-01T16:00 missed',
    'c3 weekly 2026-05-08T09:00 missed',
    'c3 weekly 2026-05-15T09:00 missed',
    'c3 weekly 2026-05-22T09:00 missed',
  ])
})

test('slots already past stay as they were, whatever is agreed later', () => {
  const before = told([agree('2026-05-01', [weekly]), update('2026-05-07')], { to: '2026-05-15' })
  const after = told(
    [agree('2026-05-01', [weekly]), update('2026-05-07'), agree('2026-05-16', [{ ...sync, id: 'weekly' }], 'c2')],
    { to: '2026-05-15' },
  )
  expect(after).toEqual(before)
})

test('a ritual that keeps its id keeps its period across agreements', () => {
  const lines = [
    agree('2026-05-01', [weekly]),
    update('2026-05-04'),
    agree('2026-05-06', [{ ...weekly, dueTime: '12:00' }], 'c2'),
  ]
  expect(told(lines, { from: '2026-05-08', to: '2026-05-08' })).toEqual(['c2 weekly 2026-05-08T12:00 held'])
})

test('a ritual under a new id begins anew: the touch of the last old slot does not hold its first', () => {
  const lines = [
    agree('2026-05-01', [weekly]),
    agree('2026-05-06', [{ ...weekly, id: 'letter', start: '2026-05-15' }], 'c2'),
    update('2026-05-07'),
  ]
  expect(told(lines, { from: '2026-05-08', to: '2026-05-15' })).toEqual([
    'c1 weekly 2026-05-08T16:00 held',
    'c2 letter 2026-05-15T16:00 missed',
  ])
})

test('what came before a rhythm was agreed, or long before its first slot, holds nothing of it', () => {
  const first = { to: '2026-05-15' }
  const late = [{ ...weekly, start: '2026-05-15' }]
  expect(told([agree('2026-05-12', late), update('2026-05-11')], first)).toEqual(['c1 weekly 2026-05-15T16:00 missed'])
  expect(told([agree('2026-05-12', late), update('2026-05-12')], first)).toEqual(['c1 weekly 2026-05-15T16:00 held'])
  // The period of a first slot is one turn of its rule, from 8 May 16:00 on.
  expect(told([agree('2026-05-01', late), update('2026-05-08T16:00:00+02:00')], first)).toEqual([
    'c1 weekly 2026-05-15T16:00 missed',
  ])
  expect(told([agree('2026-05-01', late), update('2026-05-08T16:00:01+02:00')], first)).toEqual([
    'c1 weekly 2026-05-15T16:00 held',
  ])
})

test('what happened while there was no rhythm holds nothing of the next one', () => {
  const lines = [
    agree('2026-03-01', [{ ...weekly, start: '2026-03-06' }]),
    agree('2026-03-20', [], 'c2'),
    update('2026-05-05'),
    agree('2026-05-06', [{ ...weekly, rrule: 'FREQ=MONTHLY;BYDAY=2FR' }], 'c3'),
  ]
  expect(told(lines, { from: '2026-04-01', to: '2026-05-15' })).toEqual(['c3 weekly 2026-05-08T16:00 missed'])
})

test('a ritual taken up again after another agreement looks back no further than its last slot', () => {
  const daily = { ...weekly, rrule: 'FREQ=DAILY' }
  const lines = [
    agree('2026-05-01', [daily]),
    agree('2026-05-04', [{ ...sync, rrule: 'FREQ=WEEKLY', start: '2026-05-07' }], 'c2'),
    agree('2026-05-04', [{ ...weekly, rrule: 'FREQ=MONTHLY;BYMONTHDAY=5', start: '2026-06-05' }], 'c3'),
    update('2026-05-05T09:00:00+02:00'),
    update('2026-05-06T09:00:00+02:00'),
  ]
  expect(told(lines, { from: '2026-05-04', to: '2026-05-08' })).toEqual([
    'c1 weekly 2026-05-04T16:00 late',
    'c1 weekly 2026-05-05T16:00 late',
    'c1 weekly 2026-05-06T16:00 missed',
    'c2 sync 2026-05-07T11:00 missed',
  ])
  expect(told(lines, { from: '2026-06-05', to: '2026-06-05' })).toEqual(['c3 weekly 2026-06-05T16:00 missed'])
})

test('a ritual stated twice is due on the days of both, once each', () => {
  const both = [weekly, { ...weekly, rrule: 'FREQ=MONTHLY;BYDAY=1FR,1MO', dueTime: '09:00' }]
  expect(told([agree('2026-05-01', both)], { to: '2026-05-08' })).toEqual([
    'c1 weekly 2026-05-01T16:00 missed',
    'c1 weekly 2026-05-04T09:00 missed',
    'c1 weekly 2026-05-08T16:00 missed',
  ])
})

test('days are days in the zone in force: an account that moves takes its rhythm along', () => {
  const lines: Short[] = [
    ['2026-01-01', 'account.opened', { timezone: 'Europe/Berlin' }],
    agree('2026-05-01', [weekly]),
    ['2026-05-04', 'account.changed', { timezone: 'America/New_York' }],
    update('2026-05-08T20:30:00+02:00'),
  ]
  expect(told(lines, { from: '2026-05-08', to: '2026-05-08' })).toEqual(['c1 weekly 2026-05-08T16:00 held'])
})
