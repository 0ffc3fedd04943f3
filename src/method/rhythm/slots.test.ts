import { expect, test } from 'vitest'
import { foldEntries } from '#method/index.ts'
import { ledger } from '../../../test/golden/notation.ts'
import type { Short } from '../../../test/golden/notation.ts'
import { formatDay, parseDay } from '../time/day.ts'
import { rhythmOf } from './history-rhythm.ts'
import { slotsOf, slotStatus } from './slots.ts'

// K2: which touch holds which slot. 2026-05-01 is a Friday; Berlin is at +02:00 through May.
const weekly = { id: 'weekly', ritual: 'weekly_update', rrule: 'FREQ=WEEKLY;BYDAY=FR', start: '2026-05-01' }
const sync = { id: 'sync', ritual: 'sync', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', start: '2026-05-05' }

interface Told {
  rituals?: readonly object[]
  agreed?: string
  from?: string
  to?: string
  zone?: string
}

/** Slots as `2026-05-08 held t2`: the day, what it is once all is said, the line that made it so. */
function told(lines: readonly Short[], options: Told = {}): string[] {
  const { rituals = [weekly], agreed = '2026-04-27', from = '2026-05-01', to = '2026-05-31', zone } = options
  const opening: Short = [agreed, 'account.opened', zone ? { timezone: zone } : {}]
  const all = [opening, [agreed, 'cadence.agreed', { rituals }] as const, ...lines]
  const entries = ledger(agreed, all).map((entry, i) => ({ ...entry, id: i < 2 ? entry.id : `t${i - 1}` }))
  const window = { from: parseDay(from) ?? 0, to: parseDay(to) ?? 0 }
  const slots = slotsOf(rhythmOf(foldEntries(entries)), window)
  const names = new Set(slots.map(({ ritual }) => ritual)).size > 1
  return slots.map((slot) => {
    const parts = [formatDay(slot.day), names ? slot.ritual : '', slotStatus(slot, Infinity), slot.entry ?? '']
    return parts.filter((part) => part !== '').join(' ')
  })
}

const update = (at: string, data: object = {}): Short => [at, 'touch', { purpose: 'weekly_update', ...data }]

test('a touch holds the slot of its period up to the due moment, that moment included', () => {
  expect(told([update('2026-05-08T16:00:00+02:00')], { to: '2026-05-15' })).toEqual([
    '2026-05-01 missed',
    '2026-05-08 held t1',
    '2026-05-15 missed',
  ])
  expect(told([update('2026-05-08T16:00:01+02:00')], { to: '2026-05-15' })).toEqual([
    '2026-05-01 missed',
    '2026-05-08 late t1',
    '2026-05-15 missed',
  ])
})

test('a period begins after the due moment before it', () => {
  const lines = [update('2026-05-01T16:00:00+02:00'), update('2026-05-01T16:00:01+02:00')]
  expect(told(lines, { to: '2026-05-15' })).toEqual(['2026-05-01 held t1', '2026-05-08 held t2', '2026-05-15 missed'])
})

test('a weekly update is due by 16:00, other rituals by the end of their day, or when they say', () => {
  const meeting = (at: string): Short => [at, 'touch', { purpose: 'sync', channel: 'meeting' }]
  const window = { rituals: [sync], to: '2026-05-10' }
  expect(told([meeting('2026-05-05T23:59:59.999+02:00')], window)).toEqual(['2026-05-05 held t1'])
  expect(told([meeting('2026-05-06T00:00:00+02:00')], window)).toEqual(['2026-05-05 late t1'])
  const early = { ...window, rituals: [{ ...sync, dueTime: '11:00' }] }
  expect(told([meeting('2026-05-05T11:00:00+02:00')], early)).toEqual(['2026-05-05 held t1'])
  expect(told([meeting('2026-05-05T11:00:01+02:00')], early)).toEqual(['2026-05-05 late t1'])
})

test('a touch dated by day only is on time on its slot’s day', () => {
  expect(told([update('2026-05-08')], { from: '2026-05-08', to: '2026-05-15' })).toEqual([
    '2026-05-08 held t1',
    '2026-05-15 missed',
  ])
  expect(told([update('2026-05-09')], { from: '2026-05-08', to: '2026-05-15' })).toEqual([
    '2026-05-08 late t1',
    '2026-05-15 missed',
  ])
})

test('a missed slot is filled as late within two days after its due moment, to the second', () => {
  const window = { from: '2026-05-08', to: '2026-05-15' }
  expect(told([update('2026-05-10T16:00:00+02:00')], window)).toEqual(['2026-05-08 late t1', '2026-05-15 missed'])
  expect(told([update('2026-05-10T16:00:01+02:00')], window)).toEqual(['2026-05-08 missed', '2026-05-15 held t1'])
  expect(told([update('2026-05-10')], window)).toEqual(['2026-05-08 late t1', '2026-05-15 missed'])
  expect(told([update('2026-05-11')], window)).toEqual(['2026-05-08 missed', '2026-05-15 held t1'])
})

test('one touch fills one slot of a ritual: the second after a missed slot holds the next', () => {
  const lines = [update('2026-05-09T09:00:00+02:00'), update('2026-05-09T10:00:00+02:00')]
  expect(told(lines, { from: '2026-05-08', to: '2026-05-15' })).toEqual(['2026-05-08 late t1', '2026-05-15 held t2'])
})

test('a second touch in a period adds nothing', () => {
  const lines = [update('2026-05-05'), update('2026-05-07')]
  expect(told(lines, { to: '2026-05-15' })).toEqual(['2026-05-01 missed', '2026-05-08 held t1', '2026-05-15 missed'])
})

test('touches of another purpose hold nothing', () => {
  const others = ['sync', 'support', 'social', 'other', 'planning'].map((purpose): Short => [
    '2026-05-07',
    'touch',
    { purpose },
  ])
  expect(told(others, { from: '2026-05-08', to: '2026-05-08' })).toEqual(['2026-05-08 missed'])
})

test('a touch holds the slot it names, long before its period and for no other one', () => {
  const ahead = update('2026-05-02T10:00:00+02:00', { ritual: 'weekly', slot: '2026-05-22' })
  expect(told([update('2026-05-01'), ahead], { to: '2026-05-22' })).toEqual([
    '2026-05-01 held t1',
    '2026-05-08 missed',
    '2026-05-15 missed',
    '2026-05-22 held t2',
  ])
})

test('a touch that names a missed slot fills it as late until the next one falls due', () => {
  const named = (at: string): Short => update(at, { ritual: 'weekly', slot: '2026-05-01' })
  const window = { to: '2026-05-08' }
  expect(told([named('2026-05-08T15:59:59+02:00')], window)).toEqual(['2026-05-01 late t1', '2026-05-08 missed'])
  expect(told([named('2026-05-08T16:00:00+02:00')], window)).toEqual(['2026-05-01 missed', '2026-05-08 missed'])
  expect(told([named('2026-05-08')], window)).toEqual(['2026-05-01 late t1', '2026-05-08 missed'])
})

test('a missed slot named first leaves the unnamed touch after it to the next slot', () => {
  const named = update('2026-05-02T09:00:00+02:00', { ritual: 'weekly', slot: '2026-05-01' })
  expect(told([named, update('2026-05-02T10:00:00+02:00')], { to: '2026-05-08' })).toEqual([
    '2026-05-01 late t1',
    '2026-05-08 held t2',
  ])
  const after = update('2026-05-02T11:00:00+02:00', { ritual: 'weekly', slot: '2026-05-01' })
  expect(told([update('2026-05-02T10:00:00+02:00'), after], { to: '2026-05-08' })).toEqual([
    '2026-05-01 late t1',
    '2026-05-08 missed',
  ])
})

test('a touch that names only the ritual fills by its time, whatever its purpose', () => {
  const call: Short = ['2026-05-07', 'touch', { purpose: 'other', channel: 'call', ritual: 'weekly' }]
  expect(told([call], { from: '2026-05-08', to: '2026-05-08' })).toEqual(['2026-05-08 held t1'])
  const window = { rituals: [weekly, sync], from: '2026-05-05', to: '2026-05-08' }
  expect(told([['2026-05-05', 'touch', { purpose: 'sync', ritual: 'weekly' }]], window)).toEqual([
    '2026-05-05 sync missed',
    '2026-05-08 weekly held t1',
  ])
})

test('a touch that names only the day is of the ritual of its purpose', () => {
  const window = {
    rituals: [weekly, { ...sync, rrule: 'FREQ=WEEKLY', start: '2026-05-08' }],
    from: '2026-05-08',
    to: '2026-05-08',
  }
  expect(told([update('2026-05-04', { slot: '2026-05-08' })], window)).toEqual([
    '2026-05-08 weekly held t1',
    '2026-05-08 sync missed',
  ])
})

test('a touch that names what does not exist holds nothing', () => {
  const window = { from: '2026-05-08', to: '2026-05-08' }
  for (const name of [
    { ritual: 'weekly', slot: '2026-05-07' },
    { ritual: 'monthly', slot: '2026-05-08' },
    { ritual: 'monthly' },
    // A ritual is named by its id, not by what sort it is.
    { ritual: 'weekly_update' },
  ]) {
    expect(told([update('2026-05-07', name)], window)).toEqual(['2026-05-08 missed'])
  }
})

test('a touch holds a slot of each ritual of its purpose', () => {
  const rituals = [weekly, { ...weekly, id: 'board', rrule: 'FREQ=MONTHLY;BYDAY=2FR' }]
  expect(told([update('2026-05-07')], { rituals, from: '2026-05-08', to: '2026-05-08' })).toEqual([
    '2026-05-08 board held t1',
    '2026-05-08 weekly held t1',
  ])
})

test('in a daily ritual a touch makes up for yesterday first, unless its day is all that is known', () => {
  const daily = [{ ...weekly, rrule: 'FREQ=DAILY' }]
  const window = { rituals: daily, from: '2026-05-04', to: '2026-05-06' }
  const exact = [update('2026-05-04'), update('2026-05-06T09:00:00+02:00')]
  expect(told(exact, window)).toEqual(['2026-05-04 held t1', '2026-05-05 late t2', '2026-05-06 missed'])
  const byDay = [update('2026-05-04'), update('2026-05-06')]
  expect(told(byDay, window)).toEqual(['2026-05-04 held t1', '2026-05-05 missed', '2026-05-06 held t2'])
  // Two days after its due moment the slot of the fourth is no longer open: the next one has fallen due.
  const gap = [update('2026-05-03'), update('2026-05-05T17:00:00+02:00')]
  expect(told(gap, window)).toEqual(['2026-05-04 missed', '2026-05-05 late t2', '2026-05-06 missed'])
})

const excuse = (at: string, data: object = {}): Short => [
  at,
  'slot.excused',
  { ritual: 'weekly', slot: '2026-05-08', why: 'their holidays', agreedBy: 'dana', ...data },
]

test('a slot is excused by the client’s word at or before its due moment, not a second later', () => {
  const window = { from: '2026-05-08', to: '2026-05-08' }
  expect(told([excuse('2026-05-08T16:00:00+02:00')], window)).toEqual(['2026-05-08 excused t1'])
  expect(told([excuse('2026-05-08T16:00:01+02:00')], window)).toEqual(['2026-05-08 missed'])
  expect(told([excuse('2026-05-08')], window)).toEqual(['2026-05-08 excused t1'])
  expect(told([excuse('2026-05-09')], window)).toEqual(['2026-05-08 missed'])
  for (const agreedBy of ['sam@studio.example', 'agent:planner', 'integration:calendar']) {
    expect(told([excuse('2026-05-06', { agreedBy })], window)).toEqual(['2026-05-08 missed'])
  }
  expect(told([excuse('2026-05-06', { ritual: 'sync' })], window)).toEqual(['2026-05-08 missed'])
  expect(told([excuse('2026-05-06', { slot: '2026-05-07' })], window)).toEqual(['2026-05-08 missed'])
})

test('an excused slot that was held all the same is held', () => {
  const window = { from: '2026-05-08', to: '2026-05-08' }
  expect(told([excuse('2026-05-06'), update('2026-05-07')], window)).toEqual(['2026-05-08 held t2'])
  expect(told([excuse('2026-05-06'), update('2026-05-04', { slot: '2026-05-08' })], window)).toEqual([
    '2026-05-08 held t2',
  ])
})

test('an excused slot is not filled as late, and lets the one before it be', () => {
  expect(told([excuse('2026-05-06'), update('2026-05-09')], { from: '2026-05-08', to: '2026-05-15' })).toEqual([
    '2026-05-08 excused t1',
    '2026-05-15 held t2',
  ])
  const first = (at: string): Short => update(at, { ritual: 'weekly', slot: '2026-05-01' })
  expect(told([excuse('2026-05-06'), first('2026-05-15T15:59:59+02:00')], { to: '2026-05-08' })).toEqual([
    '2026-05-01 late t2',
    '2026-05-08 excused t1',
  ])
  expect(told([excuse('2026-05-06'), first('2026-05-15T16:00:00+02:00')], { to: '2026-05-08' })).toEqual([
    '2026-05-01 missed',
    '2026-05-08 excused t1',
  ])
})

test('after the last slot of a rule, a touch that names it fills it whenever it comes', () => {
  const rituals = [{ ...weekly, rrule: 'FREQ=WEEKLY;COUNT=2' }]
  const named = update('2027-01-15', { ritual: 'weekly', slot: '2026-05-08' })
  expect(told([update('2026-05-01'), named], { rituals })).toEqual(['2026-05-01 held t1', '2026-05-08 late t2'])
  expect(told([update('2026-05-01'), update('2026-05-10')], { rituals })).toEqual([
    '2026-05-01 held t1',
    '2026-05-08 late t2',
  ])
  expect(told([update('2026-05-01'), update('2026-05-11')], { rituals })).toEqual([
    '2026-05-01 held t1',
    '2026-05-08 missed',
  ])
})

test('two days after a due moment are days of the clock, not forty-eight hours', () => {
  // In the night to 29 March 2026 Berlin loses an hour, in that to 5 April Lord Howe gains half of one.
  const rituals = [{ ...weekly, start: '2026-03-06' }]
  const berlin = { rituals, agreed: '2026-03-01', from: '2026-03-27', to: '2026-03-27', zone: 'Europe/Berlin' }
  expect(told([update('2026-03-29T16:00:00+02:00')], berlin)).toEqual(['2026-03-27 late t1'])
  expect(told([update('2026-03-29T16:00:01+02:00')], berlin)).toEqual(['2026-03-27 missed'])
  const lordHowe = { ...berlin, from: '2026-04-03', to: '2026-04-03', zone: 'Australia/Lord_Howe' }
  expect(told([update('2026-04-05T16:00:00+10:30')], lordHowe)).toEqual(['2026-04-03 late t1'])
  expect(told([update('2026-04-05T16:00:01+10:30')], lordHowe)).toEqual(['2026-04-03 missed'])
})

test('what a slot is depends on the moment: upcoming until its due moment has passed', () => {
  const due = Date.UTC(2026, 4, 8, 14)
  const slot = {
    ritual: 'weekly',
    kind: 'weekly_update',
    owner: null,
    day: parseDay('2026-05-08') ?? 0,
    due,
    held: null,
    late: null,
    excused: null,
    entry: null,
    agreement: 'n1',
  }
  const at = (moments: readonly number[], what: object): string[] =>
    moments.map((ms) => slotStatus({ ...slot, ...what }, ms))
  expect(at([due - 1, due, due + 1], {})).toEqual(['upcoming', 'upcoming', 'missed'])
  expect(at([due - 6, due - 5, due + 1], { held: due - 5 })).toEqual(['upcoming', 'held', 'held'])
  expect(at([due - 6, due - 5, due + 1], { excused: due - 5 })).toEqual(['upcoming', 'excused', 'excused'])
  expect(at([due + 1, due + 4, due + 5], { late: due + 5 })).toEqual(['missed', 'missed', 'late'])
  expect(at([due - 5, due - 4], { excused: due - 5, held: due - 4 })).toEqual(['excused', 'held'])
})
