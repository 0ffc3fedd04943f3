import { expect, test } from 'vitest'
import { formatInstant, parseInstant } from '#method/time/instant.ts'
import { corpusJson } from '../corpora/corpus.ts'
import type { Short } from './notation.ts'
import { after, standing } from './told.ts'

// Days and slots through the changes of clocks: Berlin and New York by an hour, Lord Howe by half an hour, Shanghai never.

const opened = (timezone: string): Short => ['2024-01-02', 'account.opened', { timezone }]
const daily = (start: string, data: object = {}): Short => [
  '2024-01-02',
  'cadence.agreed',
  { rituals: [{ id: 'd', ritual: 'weekly_update', rrule: 'FREQ=DAILY', start, ...data }] },
]
const sent = (at: string): Short => [at, 'touch', { purpose: 'weekly_update' }]
const shifted = (at: string, ms: number): string => formatInstant(parseInstant(at)! + ms)

/** Held, late and missed slots, and the next one, of a ritual at a moment. */
const slots = (lines: readonly Short[], asOf: string) => {
  const { held, late, missed } = standing(lines, asOf).cadence.rituals[0]!
  return [held, late, missed]
}

const DUES: readonly (readonly [zone: string, dues: readonly string[]])[] = [
  ['Europe/Berlin', ['2026-03-28T16:00:00+01:00', '2026-03-29T16:00:00+02:00', '2026-03-30T16:00:00+02:00']],
  ['Europe/Berlin', ['2026-10-24T16:00:00+02:00', '2026-10-25T16:00:00+01:00', '2026-10-26T16:00:00+01:00']],
  ['America/New_York', ['2026-03-07T16:00:00-05:00', '2026-03-08T16:00:00-04:00', '2026-03-09T16:00:00-04:00']],
  ['America/New_York', ['2026-10-31T16:00:00-04:00', '2026-11-01T16:00:00-05:00', '2026-11-02T16:00:00-05:00']],
  ['Australia/Lord_Howe', ['2026-04-04T16:00:00+11:00', '2026-04-05T16:00:00+10:30', '2026-04-06T16:00:00+10:30']],
  ['Australia/Lord_Howe', ['2026-10-03T16:00:00+10:30', '2026-10-04T16:00:00+11:00', '2026-10-05T16:00:00+11:00']],
  ['Asia/Shanghai', ['2026-03-28T16:00:00+08:00', '2026-03-29T16:00:00+08:00', '2026-03-30T16:00:00+08:00']],
  ['Asia/Shanghai', ['2026-10-24T16:00:00+08:00', '2026-10-25T16:00:00+08:00', '2026-10-26T16:00:00+08:00']],
]
const CASES = DUES.flatMap(([zone, dues]) => dues.map((due) => [zone, due] as const))

test.each(CASES)('K2, %s: the slot due at %s is held in its last second and late in the next', (zone, due) => {
  const lines = [opened(zone), daily(due.slice(0, 10))]
  const next = shifted(due, 1000)
  expect(standing(lines, shifted(due, -1)).cadence.rituals[0]!.next).toBe(due)
  expect(slots(lines, due)).toEqual([0, 0, 0])
  expect(slots(lines, next)).toEqual([0, 0, 1])
  expect(slots([...lines, sent(due)], next)).toEqual([1, 0, 0])
  expect(slots([...lines, sent(next)], next)).toEqual([0, 1, 0])
})

test.each(DUES)(
  'K2, %s: three days running through the change hold their slots, each with its own touch',
  (zone, dues) => {
    const lines = [opened(zone), daily(dues[0]!.slice(0, 10))]
    const end = shifted(dues.at(-1)!, 1000)
    expect(slots([...lines, ...dues.map(sent)], end)).toEqual([3, 0, 0])
    expect(slots([...lines, ...dues.map((due) => sent(due.slice(0, 10)))], end)).toEqual([3, 0, 0])
    // One update less: it held its own slot, and the one before it was missed.
    expect(slots([...lines, sent(dues[0]!), sent(dues[2]!.slice(0, 10))], end)).toEqual([2, 0, 1])
  },
)

test.each([
  ['a gap', 'Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T03:30:00+02:00'],
  ['an overlap', 'Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T02:30:00+02:00'],
  ['a gap', 'America/New_York', '2026-03-08', '02:30', '2026-03-08T03:30:00-04:00'],
  ['an overlap', 'America/New_York', '2026-11-01', '01:30', '2026-11-01T01:30:00-04:00'],
  ['half an hour’s gap', 'Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-04T02:45:00+11:00'],
  ['half an hour’s overlap', 'Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-05T01:45:00+11:00'],
])('K2: a due time in %s in %s on %s is read once, and held to the second', (_, zone, day, dueTime, due) => {
  const lines = [opened(zone), daily(day, { dueTime, rrule: 'FREQ=YEARLY' })]
  const next = shifted(due, 1000)
  expect(standing(lines, shifted(due, -1)).cadence.rituals[0]!.next).toBe(due)
  expect(slots([...lines, sent(due)], next)).toEqual([1, 0, 0])
  expect(slots([...lines, sent(next)], next)).toEqual([0, 1, 0])
})

const MIDNIGHTS = [
  // 91 days after 15 January and after 1 September 2026, by the clocks in force then.
  ['Europe/Berlin', '2026-01-15', '2026-04-16T00:00:00+02:00'],
  ['Europe/Berlin', '2026-09-01', '2026-12-01T00:00:00+01:00'],
  ['America/New_York', '2026-01-15', '2026-04-16T00:00:00-04:00'],
  ['America/New_York', '2026-09-01', '2026-12-01T00:00:00-05:00'],
  ['Australia/Lord_Howe', '2026-01-15', '2026-04-16T00:00:00+10:30'],
  ['Australia/Lord_Howe', '2026-09-01', '2026-12-01T00:00:00+11:00'],
  ['Asia/Shanghai', '2026-01-15', '2026-04-16T00:00:00+08:00'],
  ['Asia/Shanghai', '2026-09-01', '2026-12-01T00:00:00+08:00'],
] as const

test.each(MIDNIGHTS)('L7, %s: an answer of %s lapses at its own midnight, %s', (zone, at, midnight) => {
  const lines: Short[] = [opened(zone), [at, 'need.addressed', { askedFor: false }]]
  const answered = (asOf: string) => standing(lines, asOf).ladder.stopRule.answered
  expect([answered(shifted(midnight, -1)), answered(midnight)]).toEqual([true, false])
  // On the day before, nothing else changes first: the window is counted in days, however long they were.
  expect(standing(lines, shifted(midnight, -1000)).validUntil).toBe(formatInstant(parseInstant(midnight)!))
})

test.each([
  ['Europe/Berlin', '2026-03-29', '2026-03-30T00:00:00+02:00', 23],
  ['Europe/Berlin', '2026-10-25', '2026-10-26T00:00:00+01:00', 25],
  ['America/New_York', '2026-03-08', '2026-03-09T00:00:00-04:00', 23],
  ['America/New_York', '2026-11-01', '2026-11-02T00:00:00-05:00', 25],
  ['Australia/Lord_Howe', '2026-10-04', '2026-10-05T00:00:00+11:00', 23.5],
  ['Australia/Lord_Howe', '2026-04-05', '2026-04-06T00:00:00+10:30', 24.5],
  ['Asia/Shanghai', '2026-03-29', '2026-03-30T00:00:00+08:00', 24],
])('K3, %s: a promise due on %s is overdue from %s on, %s hours after the day began', (zone, day, midnight, hours) => {
  const lines: Short[] = [opened(zone), [after(-20, day), 'commitment.made', { ref: 'c', due: day }]]
  const overdue = (asOf: string) => standing(lines, asOf).commitments.us.overdue
  expect([overdue(shifted(midnight, -1)), overdue(midnight)]).toEqual([0, 1])
  const began = shifted(midnight, -hours * 3_600_000)
  expect(standing(lines, began).validUntil).toBe(formatInstant(parseInstant(midnight)!))
  expect([overdue(shifted(began, -1)), overdue(began)]).toEqual([0, 0])
})

const ZONES = corpusJson<{ zones: string[] }>('own-generated', 'time-cases.json').zones

test.each(ZONES)(
  'K2, %s: through thirteen weeks before each half year’s end every slot is held to the second',
  (zone) => {
    const dues = (last: string): string[] => {
      const end = Temporal.PlainDate.from(last)
      const days = Array.from({ length: 91 }, (_, back) => end.subtract({ days: back }))
      return days.map((day) => day.toZonedDateTime({ timeZone: zone, plainTime: '16:00' }).toInstant().toString())
    }
    for (const last of ['2026-05-31', '2026-11-30']) {
      const lines = [opened(zone), daily(after(-90, last))]
      const asOf = shifted(dues(last)[0]!, 1000)
      expect(slots([...lines, ...dues(last).map(sent)], asOf)).toEqual([91, 0, 0])
      const late = dues(last).map((due) => sent(shifted(due, 1000)))
      expect(slots([...lines, ...late], asOf)).toEqual([0, 91, 0])
    }
  },
)
