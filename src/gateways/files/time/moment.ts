import { DAY_MS, digits, formatDay, leadingDay, parseDay } from '#method/time/day.ts'
import type { Day, DayNumber } from '#method/time/day.ts'
import { formatInstant, parseInstant } from '#method/time/instant.ts'
import type { EpochMs, Instant } from '#method/time/instant.ts'
import { zoneOf } from '#method/time/zone.ts'
import type { Zone } from '#method/time/zone.ts'
import type { ReadContext } from '../reading.ts'

/** When something happened, as an entry writes it: a bare day, or an instant with offset. */
export interface Moment {
  at: Day | Instant
  day: DayNumber
  /** Null when only the day is known. */
  ms: EpochMs | null
}

/**
 * Reads the machine-made forms of a moment: `2025-02-14`, RFC 3339, and what databases write (a space instead of the T,
 * an offset without minutes). A time without an offset is taken in the account's zone. Null for anything else.
 */
export function parseMoment(text: string, zone: Zone): Moment | null {
  const trimmed = text.trim()
  const day = leadingDay(trimmed)
  if (day === null) return null
  if (trimmed.length === 10) return { at: trimmed, day, ms: null }
  const ms = parseInstant(withFullOffset(trimmed))
  if (ms !== null) return momentOfInstant(ms, zone)
  const seconds = secondsOfDay(trimmed.slice(11))
  if (seconds === null || !isDateTimeMark(trimmed.charAt(10))) return null
  return momentOfInstant(Math.round(zone.at(day, seconds / 60)), zone)
}

export function momentOfInstant(ms: EpochMs, zone: Zone): Moment {
  return { at: zone.format(Math.floor(ms / 1000) * 1000), day: zone.dayOf(ms), ms }
}

export function momentOfDay(day: DayNumber): Moment {
  return { at: formatDay(day), day, ms: null }
}

function isDateTimeMark(mark: string): boolean {
  return mark === 'T' || mark === 't' || mark === ' '
}

/** `+00` and `+0800` become `+00:00` and `+08:00`. */
function withFullOffset(text: string): string {
  const sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'))
  if (sign < 16) return text
  const offset = text.slice(sign + 1)
  if (offset.length === 2) return `${text}:00`
  return offset.length === 4 ? `${text.slice(0, sign + 3)}:${offset.slice(2)}` : text
}

/** `09:30`, `09:30:15`, `09:30:15.250` as seconds since midnight; null for anything else. */
export function secondsOfDay(text: string): number | null {
  const hour = digits(text, 0, 2)
  const minute = text.charAt(2) === ':' ? digits(text, 3, 5) : -1
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return null
  if (text.length === 5) return hour * 3600 + minute * 60
  const second = text.charAt(5) === ':' ? digits(text, 6, 8) : -1
  if (second < 0 || second > 60 || (text.length > 8 && text.charAt(8) !== '.')) return null
  return hour * 3600 + minute * 60 + Math.min(second, 59)
}

/** True for what lies after the importer's day (or moment, where it is given): nothing of that has happened yet. */
export function isFuture(moment: Moment, zone: Zone, context: Pick<ReadContext, 'today' | 'now'>): boolean {
  const now = context.now === undefined ? null : parseInstant(context.now)
  if (moment.ms !== null && now !== null) return moment.ms > now
  return moment.day > todayIn(zone, context)
}

/** The importer's day, in the account's zone where the moment is known. */
export function todayIn(zone: Zone, context: Pick<ReadContext, 'today' | 'now'>): DayNumber {
  const now = context.now === undefined ? null : parseInstant(context.now)
  const today = now === null ? parseDay(context.today) : zone.dayOf(now)
  if (today === null) throw new Error(`The reading context's day is no day: ${context.today}`)
  return today
}

/** The zone of an account; the context's own when the account names one that this runtime does not know. */
export function accountZone(timezone: string, context: Pick<ReadContext, 'defaultTimezone'>): Zone {
  const zone = zoneOf(timezone) ?? zoneOf(context.defaultTimezone) ?? zoneOf('UTC')
  if (zone === null) throw new Error('This runtime knows no time zone UTC')
  return zone
}

export { DAY_MS, formatInstant }
