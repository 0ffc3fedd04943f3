import { DAY_MS, formatDay, leadingDay, parseDay, two } from '#method/time/day.ts'
import type { DayNumber } from '#method/time/day.ts'
import { formatWallClock } from '#method/time/instant.ts'
import type { EpochMs } from '#method/time/instant.ts'
import { secondsOfDay } from '../time/moment.ts'

/** Tells the moment of a wall-clock time: what an event needs of a time zone. */
export interface WallClock {
  at(day: DayNumber, minutes: number): EpochMs
}

/** A time as an event writes it. A time without a zone floats: it means the same hour wherever one is. */
export type EventTime =
  | { form: 'day'; day: DayNumber }
  | { form: 'local'; day: DayNumber; seconds: number; zone: WallClock | null }
  | { form: 'utc'; day: DayNumber; seconds: number }

/**
 * Reads a date or date-time in jCal form; null for a day or hour that does not exist, such as 30 February. A date that
 * was not declared as one comes from the library with an empty time.
 */
export function parseEventTime(value: string, zone: WallClock | null): EventTime | null {
  if (value.length === 10 || value.slice(10) === 'T::') {
    const day = parseDay(value.slice(0, 10))
    return day === null ? null : { form: 'day', day }
  }
  const day = leadingDay(value)
  const isUtc = value.endsWith('Z')
  const clock = value.slice(11, isUtc ? -1 : undefined)
  const seconds = value.charAt(10) === 'T' ? secondsOfDay(clock) : null
  if (day === null || seconds === null) return null
  return isUtc ? { form: 'utc', day, seconds } : { form: 'local', day, seconds, zone }
}

/** The moment of a time; floating ones and bare days (their midnight) are taken in the zone given. */
export function momentOf(time: EventTime, floating: WallClock): EpochMs {
  if (time.form === 'day') return floating.at(time.day, 0)
  if (time.form === 'utc') return time.day * DAY_MS + time.seconds * 1000
  return Math.round((time.zone ?? floating).at(time.day, time.seconds / 60))
}

/** The same time on another day: what an occurrence of a series is. */
export function onDay(time: EventTime, day: DayNumber, seconds: number | null): EventTime {
  if (time.form === 'day') return { form: 'day', day }
  return { ...time, day, seconds: seconds ?? time.seconds }
}

/** How an occurrence is named: `20260301`, `20260301T090000Z`; a floating one has no Z. */
export function timeKey(time: EventTime, floating: WallClock): string {
  const day = formatDay(time.day).replaceAll('-', '')
  if (time.form === 'day') return day
  if (time.form === 'local' && time.zone === null) return `${day}T${clockDigits(time.seconds)}`
  const utc = formatWallClock(momentOf(time, floating))
  return `${utc.replaceAll('-', '').replaceAll(':', '').slice(0, 15)}Z`
}

function clockDigits(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}${two(Math.floor(seconds / 60) % 60)}${two(seconds % 60)}`
}
