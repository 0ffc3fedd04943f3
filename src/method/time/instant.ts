import { DAY_MS, digits, formatDay, leadingDay, two } from './day.ts'

/** A moment as RFC 3339 text with an offset: `2026-05-22T10:00:00+02:00`. */
export type Instant = string
/** A moment as milliseconds since 1970-01-01T00:00:00Z: what the engine computes with. */
export type EpochMs = number

/**
 * Reads an RFC 3339 instant with at most nine digits of fraction; those beyond a millisecond are dropped. Null for
 * anything else, also for a time without an offset.
 */
export function parseInstant(text: string): EpochMs | null {
  const mark = text.charCodeAt(10)
  if (mark !== 84 && mark !== 116 && mark !== 32) return null
  const day = leadingDay(text)
  if (day === null || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return null
  const hour = digits(text, 11, 13)
  const minute = digits(text, 14, 16)
  const second = digits(text, 17, 19)
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return null
  let i = 19
  let ms = 0
  if (text.charCodeAt(i) === 46) {
    const from = ++i
    while (digits(text, i, i + 1) >= 0 && i < text.length) i++
    if (i === from || i - from > 9) return null
    ms = Math.floor(digits(text, from, i) / 10 ** (i - from - 3))
  }
  const offset = parseOffset(text, i)
  // A leap second counts as the second before it: no two clocks agree on more.
  return offset === null
    ? null
    : day * DAY_MS + hour * 3_600_000 + minute * 60_000 + Math.min(second, 59) * 1000 + ms - offset
}

function parseOffset(text: string, i: number): number | null {
  const sign = text.charCodeAt(i)
  if (sign === 90 || sign === 122) return text.length === i + 1 ? 0 : null
  if ((sign !== 43 && sign !== 45) || text.length !== i + 6 || text.charCodeAt(i + 3) !== 58) return null
  const hours = digits(text, i + 1, i + 3)
  const minutes = digits(text, i + 4, i + 6)
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return null
  return (sign === 43 ? 1 : -1) * (hours * 60 + minutes) * 60_000
}

/** RFC 3339 in UTC, with milliseconds only where there are any. */
export function formatInstant(ms: EpochMs): Instant {
  return `${formatWallClock(ms)}Z`
}

/** The date and time of day that `ms` shows when read as if it were UTC: `2026-05-22T10:00:00`. */
export function formatWallClock(ms: EpochMs): string {
  const day = Math.floor(ms / DAY_MS)
  const rest = ms - day * DAY_MS
  const seconds = Math.floor(rest / 1000)
  const fraction = rest % 1000
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return `${formatDay(day)}T${clock}${fraction ? `.${String(fraction).padStart(3, '0')}` : ''}`
}
