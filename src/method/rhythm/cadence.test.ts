import { expect, test } from 'vitest'
import { assess, foldEntries } from '#method/index.ts'
import type { Standing } from '#method/index.ts'
import { ledger } from '../../../test/golden/notation.ts'
import type { Short } from '../../../test/golden/notation.ts'
import { momentOf } from '../moment.ts'
import { addMonths, formatDay, parseDay } from '../time/day.ts'
import { parseInstant } from '../time/instant.ts'
import { ritualsAt } from './cadence.ts'
import { rhythmOf } from './history-rhythm.ts'
import { punctuality, punctualityOn } from './punctuality.ts'
import { lastDueSlots, missedInARow } from './silence.ts'

// K2 in the standing, L2a, and what F3 and F9 ask for. 2026-05-01 is a Friday; Berlin is at +02:00 from 29 March to 25 October 2026.
const weekly = {
  id: 'weekly',
  ritual: 'weekly_update',
  rrule: 'FREQ=WEEKLY;BYDAY=FR',
  start: '2026-05-01',
  owner: 'sam@studio.example',
}
const sync = { id: 'sync', ritual: 'sync', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', start: '2026-05-05' }

const agree = (at: string, ...rituals: object[]): Short => [at, 'cadence.agreed', { rituals }]
const update = (at: string, data: object = {}): Short => [at, 'touch', { purpose: 'weekly_update', ...data }]
const fridays = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => formatDay((parseDay(from) ?? 0) + 7 * i))

function standing(lines: readonly Short[], asOf: string): Standing {
  return assess(foldEntries(ledger('2026-01-01', lines)), { asOf, now: parseInstant('2030-01-01T00:00:00Z') ?? 0 })
}

function slotsDueOn(lines: readonly Short[], asOf: string): string[] {
  const { due } = standing(lines, asOf)
  return due.filter(({ what }) => what === 'slot').map(({ ref, on, owner }) => `${ref} ${on} ${owner ?? 'nobody'}`)
}

test('without an agreement there is no rhythm', () => {
  expect(standing([update('2026-05-08')], '2026-05-31').cadence).toEqual({ adherence: null, rituals: [] })
})

test('held, late, missed and excused slots are counted once their due moment has passed', () => {
  const lines: Short[] = [
    agree('2026-04-27', weekly, sync),
    update('2026-05-01T15:00:00+02:00'),
    update('2026-05-09T15:00:00+02:00'),
    ['2026-05-20', 'slot.excused', { ritual: 'weekly', slot: '2026-05-22', why: 'their holidays', agreedBy: 'dana' }],
    ['2026-05-05', 'touch', { purpose: 'sync', channel: 'meeting' }],
  ]
  expect(standing(lines, '2026-05-24').cadence).toEqual({
    adherence: 0.4,
    rituals: [
      { id: 'sync', held: 1, late: 0, missed: 1, excused: 0, next: '2026-06-02T23:59:59.999+02:00' },
      { id: 'weekly', held: 1, late: 1, missed: 1, excused: 1, next: '2026-05-29T16:00:00+02:00' },
    ],
  })
})

test('a slot counts from the instant after its due moment, held or not', () => {
  const held = [agree('2026-05-02', weekly), update('2026-05-07')]
  const none = { id: 'weekly', held: 0, late: 0, missed: 0, excused: 0 }
  expect(standing(held, '2026-05-08T16:00:00+02:00')).toMatchObject({
    cadence: { adherence: null, rituals: [{ ...none, next: '2026-05-15T16:00:00+02:00' }] },
    validUntil: '2026-05-08T14:00:00.001Z',
  })
  expect(standing(held, '2026-05-08T16:00:00.001+02:00')).toMatchObject({
    cadence: { adherence: 1, rituals: [{ ...none, held: 1, next: '2026-05-15T16:00:00+02:00' }] },
    validUntil: '2026-05-15T14:00:00.001Z',
  })
  const silent = [agree('2026-05-02', weekly)]
  expect(standing(silent, '2026-05-08T16:00:00+02:00').cadence.rituals).toEqual([
    { ...none, next: '2026-05-08T16:00:00+02:00' },
  ])
  expect(standing(silent, '2026-05-08T16:00:00.001+02:00').cadence.rituals).toEqual([
    { ...none, missed: 1, next: '2026-05-15T16:00:00+02:00' },
  ])
})

test('a ritual due by the end of a day is not missed on that day', () => {
  const lines = [agree('2026-05-02', sync)]
  expect(standing(lines, '2026-05-05').cadence.adherence).toBe(null)
  expect(standing(lines, '2026-05-06').cadence.adherence).toBe(0)
})

test('thirteen weeks are 91 days: on the 91st a slot counts, on the 92nd no more', () => {
  const lines = [agree('2026-05-01', { ...weekly, rrule: 'FREQ=WEEKLY;COUNT=1' }), update('2026-05-01')]
  const counts = { id: 'weekly', late: 0, missed: 0, excused: 0, next: null }
  const last = formatDay((parseDay('2026-05-01') ?? 0) + 90)
  expect(standing(lines, last)).toMatchObject({
    cadence: { adherence: 1, rituals: [{ ...counts, held: 1 }] },
    validUntil: '2026-07-30T22:00:00Z',
  })
  const gone = formatDay((parseDay('2026-05-01') ?? 0) + 91)
  expect(standing(lines, gone).cadence).toEqual({ adherence: null, rituals: [{ ...counts, held: 0 }] })
})

test('a ritual is listed while it is agreed, has a slot to come or had one in thirteen weeks', () => {
  const lines = [agree('2026-05-01', weekly), agree('2026-05-30', sync)]
  const ids = (asOf: string): string[] => standing(lines, asOf).cadence.rituals.map(({ id }) => id)
  expect(ids('2026-05-29')).toEqual(['weekly'])
  expect(ids('2026-05-30')).toEqual(['sync', 'weekly'])
  expect(ids('2026-08-27')).toEqual(['sync', 'weekly'])
  expect(ids('2026-08-28')).toEqual(['sync'])
  const ended = [agree('2026-05-01', weekly), agree('2026-05-30')]
  expect(standing(ended, '2026-06-30').cadence.rituals).toEqual([
    { id: 'weekly', held: 0, late: 0, missed: 5, excused: 0, next: null },
  ])
  expect(standing(ended, '2026-09-30').cadence).toEqual({ adherence: null, rituals: [] })
})

test('the next slot is the next one neither held nor excused', () => {
  const lines: Short[] = [
    agree('2026-05-02', weekly),
    update('2026-05-04'),
    update('2026-05-04', { ritual: 'weekly', slot: '2026-05-15' }),
    ['2026-05-04', 'slot.excused', { ritual: 'weekly', slot: '2026-05-22', why: 'their holidays', agreedBy: 'dana' }],
  ]
  expect(standing(lines, '2026-05-05').cadence.rituals.map(({ next }) => next)).toEqual(['2026-05-29T16:00:00+02:00'])
  const last = [agree('2026-05-02', { ...weekly, rrule: 'FREQ=WEEKLY;UNTIL=20260508' }), update('2026-05-04')]
  expect(standing(last, '2026-05-05').cadence.rituals.map(({ next }) => next)).toEqual([null])
})

test('silence past a slot is due at once, until a touch comes or the next slot takes its place', () => {
  const lines = [agree('2026-05-02', weekly)]
  expect(slotsDueOn(lines, '2026-05-08T16:00:00+02:00')).toEqual(['weekly 2026-05-08 sam@studio.example'])
  expect(slotsDueOn(lines, '2026-05-08T16:00:00.001+02:00')).toEqual([
    'weekly 2026-05-08 sam@studio.example',
    'weekly 2026-05-15 sam@studio.example',
  ])
  expect(slotsDueOn(lines, '2026-05-16')).toEqual([
    'weekly 2026-05-15 sam@studio.example',
    'weekly 2026-05-22 sam@studio.example',
  ])
  expect(slotsDueOn([...lines, update('2026-05-09')], '2026-05-10')).toEqual(['weekly 2026-05-15 sam@studio.example'])
})

test('a yearly review missed long ago is due until the next, and silence ends with the rhythm', () => {
  const review = { id: 'review', ritual: 'quarterly_review', rrule: 'FREQ=YEARLY', start: '2026-02-02' }
  const lines = [agree('2026-01-05', review)]
  expect(slotsDueOn(lines, '2026-12-01')).toEqual(['review 2026-02-02 nobody', 'review 2027-02-02 nobody'])
  expect(slotsDueOn([...lines, agree('2026-03-01')], '2026-12-01')).toEqual([])
})

test('an ended account asks for no slots', () => {
  const lines: Short[] = [agree('2026-05-02', weekly), ['2026-05-20', 'state.named', { state: 'ended' }]]
  expect(slotsDueOn(lines, '2026-05-31')).toEqual([])
})

test('punctuality pools all rituals over thirteen weeks and names what held them', () => {
  const days = fridays('2026-05-01', 10)
  const lines = [agree('2026-04-27', weekly, sync), ...days.slice(1).map((day) => update(day))]
  const history = foldEntries(ledger('2026-01-01', lines))
  const moment = momentOf(history.zone.endOf(parseDay('2026-07-05') ?? 0), history.zone)
  const held = days.slice(1).map((day, i) => ({ id: `n${i + 2}`, day: parseDay(day) }))
  expect(punctuality(history, moment)).toEqual({ due: 15, held })
})

test('punctuality at the end of a past day is what it was on that day, in whatever order days are asked', () => {
  const lines: Short[] = [
    agree('2025-06-02', { ...weekly, start: '2025-06-06' }, { ...sync, start: '2025-06-03' }),
    ...fridays('2025-06-06', 60)
      .filter((_, i) => i % 5 !== 0)
      .map((day) => update(day)),
    ['2025-09-01', 'slot.excused', { ritual: 'sync', slot: '2025-09-09', why: 'their holidays', agreedBy: 'dana' }],
  ]
  const entries = ledger('2025-06-01', lines)
  const today = parseDay('2026-08-01') ?? 0
  const asked = (days: readonly number[]): object[] => {
    const history = foldEntries(entries)
    return days.map((day) => ({ day, ...sorted(punctualityOn(history, day)) }))
  }
  const days = Array.from({ length: 300 }, (_, i) => today - i)
  const alone = days.map((day) => {
    const until = foldEntries(entries, { until: rhythmOf(foldEntries(entries)).zone.endOf(day) })
    return { day, ...sorted(punctuality(until, momentOf(until.until, until.zone))) }
  })
  expect(asked(days)).toEqual(alone)
  expect(asked(days.toReversed())).toEqual(alone.toReversed())
})

function sorted({ due, held }: { due: number; held: { id: string; day: number }[] }): object {
  return { due, held: held.map(({ id }) => id).sort() }
}

test('rituals carry rung 2 only where fewer than five promises were resolved: nine of ten slots, at least eight', () => {
  const needs = (held: number, of: number): boolean => {
    const days = fridays('2026-05-01', of)
    const lines = [
      agree('2026-04-27', { ...weekly, rrule: `FREQ=WEEKLY;COUNT=${of}` }),
      ...days.slice(of - held).map((day) => update(day)),
    ]
    return standing(lines, '2026-07-20').ladder.conditions.some(({ id, met }) => id === 'L2a' && met)
  }
  expect([needs(9, 10), needs(8, 8), needs(8, 9), needs(7, 7), needs(8, 10)]).toEqual([true, true, false, false, false])
})

test('the last slots due and those missed in a row reach back as far as it takes', () => {
  const monthly = {
    id: 'patterns',
    ritual: 'support_patterns',
    rrule: 'FREQ=MONTHLY;BYMONTHDAY=1',
    start: '2025-01-01',
  }
  const lines: Short[] = [
    agree('2024-12-01', monthly),
    ['2025-09-01', 'touch', { purpose: 'other', ritual: 'patterns', slot: '2025-09-01' }],
    ['2025-11-20', 'slot.excused', { ritual: 'patterns', slot: '2025-12-01', why: 'their holidays', agreedBy: 'dana' }],
  ]
  const rhythm = rhythmOf(foldEntries(ledger('2024-12-01', lines)))
  const at = parseInstant('2026-02-15T00:00:00Z') ?? 0
  const days = (slots: readonly { day: number }[]): string[] => slots.map(({ day }) => formatDay(day).slice(0, 7))
  const recent = ['2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2026-01', '2026-02']
  expect(days(lastDueSlots(rhythm, at, 8))).toEqual(recent)
  expect(lastDueSlots(rhythm, at, 100)).toHaveLength(13)
  expect(days(missedInARow(rhythm, at, 'patterns'))).toEqual(['2025-10', '2025-11', '2026-01', '2026-02'])
  expect(missedInARow(rhythm, parseInstant('2025-09-15T00:00:00Z') ?? 0, 'patterns')).toEqual([])
  expect(missedInARow(rhythm, at, 'none of that name')).toEqual([])
})

test('before an agreement nothing was due, and each moment is worked out once', () => {
  const history = foldEntries(ledger('2026-01-01', [agree('2026-05-02', weekly)]))
  const moment = momentOf(history.zone.endOf(addMonths(parseDay('2026-05-02') ?? 0, 1)), history.zone)
  expect(ritualsAt(history, moment)).toBe(ritualsAt(history, moment))
  expect(punctualityOn(history, parseDay('2026-04-01') ?? 0)).toEqual({ due: 0, held: [] })
  expect(lastDueSlots(rhythmOf(foldEntries(ledger('2026-01-01', []))), moment.at, 8)).toEqual([])
})
