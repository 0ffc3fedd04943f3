import { DAY_MS, two } from './day.ts'
import type { DayNumber } from './day.ts'
import type { EpochMs, Instant } from './instant.ts'
import { formatWallClock } from './instant.ts'

/** A time zone of the IANA database, with the arithmetic the engine needs. */
export interface Zone {
  id: string
  /** The local day of a moment. */
  dayOf(ms: EpochMs): DayNumber
  /** The first moment of a day: midnight, or the end of the gap where a clock change skips it. */
  startOf(day: DayNumber): EpochMs
  /** The last moment of a day. */
  endOf(day: DayNumber): EpochMs
  /** The moment of a wall-clock time; in a gap the later reading, in an overlap the earlier one (RFC 5545 §3.3.5). */
  at(day: DayNumber, minutes: number): EpochMs
  /** RFC 3339 with the zone's own offset. */
  format(ms: EpochMs): Instant
}

const zones = new Map<string, Zone | null>()
const MAX_ZONES = 1000

/** The zone of an IANA name, or null when the runtime knows none of that name. Bare offsets are no zones: they have no rules. */
export function zoneOf(id: string): Zone | null {
  const known = zones.get(id)
  if (known !== undefined) return known
  // The names come from people: a flood of made-up ones must not fill the memory.
  if (zones.size >= MAX_ZONES) zones.clear()
  const zone = isZoneName(id) ? makeZone(id) : null
  zones.set(id, zone)
  return zone
}

function isZoneName(id: string): boolean {
  if (id.length > 64 || !/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(id)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function makeZone(id: string): Zone {
  const offsetAt = offsetReader(id)
  const at = (day: DayNumber, minutes: number): EpochMs => {
    const wall = day * DAY_MS + minutes * 60_000
    const before = offsetAt(wall - DAY_MS)
    const after = offsetAt(wall + DAY_MS)
    if (before === after) return wall - before
    const early = wall - before
    // In a gap the offset before the change gives a moment past it, which is RFC 5545's reading.
    if (offsetAt(early) === before) return early
    const late = wall - after
    return offsetAt(late) === after ? late : early
  }
  const startOf = (day: DayNumber): EpochMs => {
    const ms = at(day, 0)
    // Where midnight falls in a gap the day begins when the gap ends, in an overlap with its first midnight.
    return Math.floor((ms + offsetAt(ms)) / DAY_MS) === day && (ms + offsetAt(ms)) % DAY_MS !== 0 ? gapEnd(id, ms) : ms
  }
  return {
    id,
    dayOf: (ms) => Math.floor((ms + offsetAt(ms)) / DAY_MS),
    startOf,
    endOf: (day) => startOf(day + 1) - 1,
    at,
    format: (ms) => {
      // Offsets of old had odd seconds, which RFC 3339 can't write: told to the minute, clock and offset still agree.
      const offset = Math.round(offsetAt(ms) / 60_000)
      const minutes = Math.abs(offset)
      const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
      return `${formatWallClock(ms + offset * 60_000)}${offset < 0 ? '-' : '+'}${clock}`
    },
  }
}

function gapEnd(id: string, ms: EpochMs): EpochMs {
  // The transition at `ms` itself counts: 'previous' looks strictly before.
  const before = Temporal.Instant.fromEpochMilliseconds(ms + 1)
    .toZonedDateTimeISO(id)
    .getTimeZoneTransition('previous')
  return before ? before.epochMilliseconds : ms
}

/** Offsets hold for months: the stretch that answered last is kept, so that reading a sorted ledger asks Temporal rarely. */
function offsetReader(id: string): (ms: EpochMs) => number {
  const stretches: { from: EpochMs; to: EpochMs; offset: number }[] = []
  let last = { from: 0, to: 0, offset: 0 }
  return (ms) => {
    if (ms >= last.from && ms < last.to) return last.offset
    const kept = stretches.find((stretch) => ms >= stretch.from && ms < stretch.to)
    if (kept) return (last = kept).offset
    last = readStretch(id, ms)
    stretches.push(last)
    if (stretches.length > 200) stretches.shift()
    return last.offset
  }
}

function readStretch(id: string, ms: EpochMs): { from: EpochMs; to: EpochMs; offset: number } {
  const here = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(id)
  const next = here.getTimeZoneTransition('next')
  const previous = here.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')
  return {
    from: previous ? previous.epochMilliseconds : -Infinity,
    to: next ? next.epochMilliseconds : Infinity,
    offset: here.offsetNanoseconds / 1e6,
  }
}
