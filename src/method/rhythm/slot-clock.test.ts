import { expect, test } from 'vitest'
import { foldEntries } from '#method/index.ts'
import { ledger } from '../../../test/golden/notation.ts'
import type { Short } from '../../../test/golden/notation.ts'
import { parseDay } from '../time/day.ts'
import { rhythmOf } from './history-rhythm.ts'
import { slotsOf } from './slots.ts'

// K1: rituals run by the client's clock.
interface Dues {
  zone: string
  start: string
  rrule?: string
  dueTime?: string
  to: string
  at?: string
}

/** The due moments of a ritual in a zone, as its clocks show them. */
function dues({ zone, start, rrule = 'FREQ=WEEKLY', dueTime, to, at = '2011-01-01' }: Dues): string[] {
  const ritual = { id: 'weekly', ritual: 'weekly_update', rrule, start, ...(dueTime ? { dueTime } : {}) }
  const opening: Short = [at, 'account.opened', { timezone: zone }]
  const rhythm = rhythmOf(foldEntries(ledger(at, [opening, [at, 'cadence.agreed', { rituals: [ritual] }]])))
  const window = { from: parseDay(start) ?? 0, to: parseDay(to) ?? 0 }
  return slotsOf(rhythm, window).map(({ due }) => rhythm.zone.format(due))
}

test('slots keep the client’s clock through every change of it', () => {
  expect(dues({ zone: 'Europe/Berlin', start: '2026-03-27', to: '2026-04-03' })).toEqual([
    '2026-03-27T16:00:00+01:00',
    '2026-04-03T16:00:00+02:00',
  ])
  expect(dues({ zone: 'America/New_York', start: '2026-10-30', to: '2026-11-06' })).toEqual([
    '2026-10-30T16:00:00-04:00',
    '2026-11-06T16:00:00-05:00',
  ])
  expect(dues({ zone: 'Australia/Lord_Howe', start: '2026-04-03', to: '2026-04-10' })).toEqual([
    '2026-04-03T16:00:00+11:00',
    '2026-04-10T16:00:00+10:30',
  ])
  expect(dues({ zone: 'Asia/Shanghai', start: '2026-03-27', to: '2026-04-03' })).toEqual([
    '2026-03-27T16:00:00+08:00',
    '2026-04-03T16:00:00+08:00',
  ])
})

test('a due time in a gap is the later reading, in an overlap the earlier one', () => {
  expect(dues({ zone: 'Europe/Berlin', start: '2026-03-29', dueTime: '02:30', to: '2026-03-29' })).toEqual([
    '2026-03-29T03:30:00+02:00',
  ])
  expect(dues({ zone: 'Europe/Berlin', start: '2026-10-25', dueTime: '02:30', to: '2026-10-25' })).toEqual([
    '2026-10-25T02:30:00+02:00',
  ])
  expect(dues({ zone: 'Africa/Cairo', start: '2026-04-24', dueTime: '00:00', to: '2026-04-24' })).toEqual([
    '2026-04-24T01:00:00+03:00',
  ])
})

test('on a day that never was nothing is due', () => {
  expect(dues({ zone: 'Pacific/Apia', start: '2011-12-29', rrule: 'FREQ=DAILY', to: '2011-12-31' })).toEqual([
    '2011-12-29T16:00:00-10:00',
    '2011-12-31T16:00:00+14:00',
  ])
})

test('a monthly ritual on the 31st leaves short months out, or takes their last day', () => {
  const window = { start: '2026-01-31', to: '2026-06-30', zone: 'UTC' }
  expect(dues({ ...window, rrule: 'FREQ=MONTHLY' })).toEqual([
    '2026-01-31T16:00:00+00:00',
    '2026-03-31T16:00:00+00:00',
    '2026-05-31T16:00:00+00:00',
  ])
  expect(dues({ ...window, rrule: 'RSCALE=GREGORIAN;FREQ=MONTHLY;INTERVAL=3;SKIP=BACKWARD' })).toEqual([
    '2026-01-31T16:00:00+00:00',
    '2026-04-30T16:00:00+00:00',
  ])
})

test('an UNTIL written as a moment ends the rule with its day in the client’s zone', () => {
  // Half past midnight in UTC on the ninth is the evening of the eighth in New York.
  const rrule = 'FREQ=DAILY;UNTIL=20260509T003000Z'
  expect(dues({ zone: 'America/New_York', start: '2026-05-08', rrule, to: '2026-05-12' })).toEqual([
    '2026-05-08T16:00:00-04:00',
  ])
  expect(dues({ zone: 'Europe/Berlin', start: '2026-05-08', rrule, to: '2026-05-12' })).toEqual([
    '2026-05-08T16:00:00+02:00',
    '2026-05-09T16:00:00+02:00',
  ])
})
