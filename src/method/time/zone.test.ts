import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, formatDay, parseDay } from './day.ts'
import { formatInstant, parseInstant } from './instant.ts'
import { zoneOf } from './zone.ts'
import type { Zone } from './zone.ts'

const runs = { numRuns: 1000 }
const NAMES = [
  'Europe/Berlin',
  'Europe/Dublin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Havana',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Asia/Gaza',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Etc/GMT+12',
  'UTC',
]
const anyName = fc.constantFrom(...NAMES)
const anyDay = fc.integer({ min: dayOf(1975, 1, 1), max: dayOf(2060, 12, 31) })
const anyMs = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2060, 11, 31) })

function known(name: string): Zone {
  const zone = zoneOf(name)
  if (zone === null) throw new Error(`no zone: ${name}`)
  return zone
}

function wallTime(day: number, minutes: number): Temporal.PlainDateTime {
  const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 }
  return Temporal.PlainDate.from(formatDay(day)).toPlainDateTime(time)
}

function starts(name: string, text: string): string {
  return formatInstant(known(name).startOf(parseDay(text) ?? 0))
}

function clock(name: string, text: string): string {
  const [day = '', time = ''] = text.split('T')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return formatInstant(known(name).at(parseDay(day) ?? 0, hour * 60 + minute))
}

test('names the runtime does not know are no zones, and neither are bare offsets', () => {
  const none = [
    '',
    'Mars/Olympus',
    '+02:00',
    'Europe/Berlin ',
    'Europe/Berlin[u-ca=iso8601]',
    'a'.repeat(65),
    '__proto__',
  ]
  expect(none.map(zoneOf)).toEqual(none.map(() => null))
})

test('a flood of made-up names leaves the known ones known', () => {
  for (let i = 0; i < 1100; i++) expect(zoneOf(`Made/Up_${i}`)).toBe(null)
  expect(zoneOf('Europe/Berlin')?.id).toBe('Europe/Berlin')
})

test('a time in a gap is the later reading, in an overlap the earlier one', () => {
  expect(clock('Europe/Berlin', '2026-03-29T02:30')).toBe('2026-03-29T01:30:00Z')
  expect(clock('Europe/Berlin', '2026-10-25T02:30')).toBe('2026-10-25T00:30:00Z')
  expect(clock('America/New_York', '2026-03-08T02:30')).toBe('2026-03-08T07:30:00Z')
  expect(clock('America/New_York', '2026-11-01T01:30')).toBe('2026-11-01T05:30:00Z')
  // Lord Howe moves its clocks by half an hour.
  expect(clock('Australia/Lord_Howe', '2026-04-05T01:45')).toBe('2026-04-04T14:45:00Z')
  expect(clock('Australia/Lord_Howe', '2026-10-04T02:15')).toBe('2026-10-03T15:45:00Z')
  expect(clock('Asia/Shanghai', '2026-03-29T02:30')).toBe('2026-03-28T18:30:00Z')
})

test('a day whose midnight was skipped begins when the gap ends', () => {
  expect(starts('America/Sao_Paulo', '2018-11-04')).toBe('2018-11-04T03:00:00Z')
  expect(starts('Africa/Cairo', '2026-04-24')).toBe('2026-04-23T22:00:00Z')
  expect(starts('Asia/Beirut', '2026-03-29')).toBe('2026-03-28T22:00:00Z')
  // Toronto once went from 23:30 to 00:30.
  expect(starts('America/Toronto', '1919-03-31')).toBe('1919-03-31T04:30:00Z')
})

test('a day whose midnight comes twice begins with the first', () => {
  expect(starts('America/Havana', '2026-11-01')).toBe('2026-11-01T04:00:00Z')
  expect(starts('America/Sao_Paulo', '2018-02-18')).toBe('2018-02-18T03:00:00Z')
})

test('the day that never was in Apia begins and ends where the next one begins', () => {
  expect(starts('Pacific/Apia', '2011-12-30')).toBe('2011-12-30T10:00:00Z')
  expect(starts('Pacific/Apia', '2011-12-31')).toBe('2011-12-30T10:00:00Z')
  const apia = known('Pacific/Apia')
  expect(formatInstant(apia.endOf(dayOf(2011, 12, 29)))).toBe('2011-12-30T09:59:59.999Z')
  expect(formatDay(apia.dayOf(parseInstant('2011-12-30T10:00:00Z') ?? 0))).toBe('2011-12-31')
  expect(clock('Pacific/Apia', '2011-12-30T12:00')).toBe('2011-12-30T22:00:00Z')
})

test('moments are written with the offset of their own time', () => {
  const berlin = known('Europe/Berlin')
  expect(berlin.format(Date.UTC(2026, 2, 29, 0, 59, 59, 999))).toBe('2026-03-29T01:59:59.999+01:00')
  expect(berlin.format(Date.UTC(2026, 2, 29, 1))).toBe('2026-03-29T03:00:00+02:00')
  expect(known('Asia/Kathmandu').format(0)).toBe('1970-01-01T05:30:00+05:30')
  expect(known('America/St_Johns').format(Date.UTC(2026, 0, 1))).toBe('2025-12-31T20:30:00-03:30')
})

test('an offset of odd seconds is written to the minute, and the moment stays the same', () => {
  const monrovia = known('Africa/Monrovia')
  expect(parseInstant(monrovia.format(0))).toBe(0)
  const amsterdam = known('Europe/Amsterdam')
  const then = Date.UTC(1850, 5, 1)
  expect(parseInstant(amsterdam.format(then))).toBe(then)
})

test('the day of a moment, and its text, are those of Temporal', () => {
  fc.assert(
    fc.property(anyName, anyMs, (name, ms) => {
      const zone = known(name)
      const there = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name)
      expect(formatDay(zone.dayOf(ms))).toBe(there.toPlainDate().toString())
      const { offset, epochMilliseconds } = Temporal.ZonedDateTime.from(`${zone.format(ms)}[${name}]`)
      expect({ offset, epochMilliseconds }).toEqual({ offset: there.offset, epochMilliseconds: ms })
    }),
    runs,
  )
})

test('the moment of a wall-clock time is the one Temporal finds', () => {
  fc.assert(
    fc.property(anyName, anyDay, fc.integer({ min: 0, max: 1439 }), (name, day, minutes) => {
      const expected = wallTime(day, minutes).toZonedDateTime(name, { disambiguation: 'compatible' })
      expect(known(name).at(day, minutes)).toBe(expected.epochMilliseconds)
    }),
    runs,
  )
})

test('around every change of clocks, wall-clock times and starts of days are those of Temporal', () => {
  fc.assert(
    fc.property(anyName, anyMs, fc.integer({ min: -60, max: 60 }), (name, near, quarters) => {
      const change = Temporal.Instant.fromEpochMilliseconds(near).toZonedDateTimeISO(name).getTimeZoneTransition('next')
      if (change === null) return
      const wall = change.toPlainDateTime().add({ minutes: 15 * quarters })
      const day = parseDay(wall.toPlainDate().toString()) ?? 0
      const zone = known(name)
      expect(zone.at(day, wall.hour * 60 + wall.minute)).toBe(wall.toZonedDateTime(name).epochMilliseconds)
      expect(zone.startOf(day)).toBe(wall.toPlainDate().toZonedDateTime(name).epochMilliseconds)
      expect(zone.endOf(day - 1)).toBe(zone.startOf(day) - 1)
    }),
    runs,
  )
})

test('a zone answers the same in whatever order it is asked', () => {
  const zone = known('Africa/Casablanca')
  fc.assert(
    fc.property(fc.array(anyMs, { minLength: 1, maxLength: 50 }), (moments) => {
      const days = moments.map((ms) => zone.dayOf(ms))
      expect(
        moments
          .toReversed()
          .map((ms) => zone.dayOf(ms))
          .toReversed(),
      ).toEqual(days)
    }),
  )
})
