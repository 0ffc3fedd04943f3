import { formatInstant, parseInstant } from '#method/time/instant.ts'
import type { EpochMs, Instant } from '#method/time/instant.ts'

/**
 * The store's own way to write an instant: UTC with nine digits of a second, so that the order of the texts is the order
 * of time. Digits below the millisecond are counted, not measured: they keep entries of one millisecond apart.
 */
const MS_NANOS = 1_000_000

/** An instant in the store's own way; null for what is none, and for years that have not four digits in UTC. */
export function recordedText(text: Instant): Instant | null {
  const ms = parseInstant(text)
  if (ms === null) return null
  const written = textOf(ms, subMillisecond(text))
  return parseInstant(written) === ms ? written : null
}

/** The millisecond of a recordedAt; -Infinity where nothing was recorded yet. */
export function recordedMs(text: Instant): EpochMs {
  return text === '' ? -Infinity : (parseInstant(text) ?? -Infinity)
}

/** Gives out instants, each later than all before and none earlier than the clock. */
export interface RecordingClock {
  next(): Instant
  /** The last one given out, or what it began with. */
  last(): Instant
}

/** `last` is the latest instant given out before, or empty: a clock that was set back makes no instant earlier than it. */
export function recordingClock(last: Instant, now: EpochMs): RecordingClock {
  let [ms, nanos] = [recordedMs(last), last === '' ? 0 : subMillisecond(last)]
  let given = last
  const next = () => {
    if (now > ms) [ms, nanos] = [now, 0]
    else if (++nanos === MS_NANOS) [ms, nanos] = [ms + 1, 0]
    given = textOf(ms, nanos)
    return given
  }
  return { next, last: () => given }
}

/** The instant some nanoseconds later. */
export function laterBy(text: Instant, nanos: number): Instant {
  const sum = subMillisecond(text) + nanos
  return textOf(recordedMs(text) + Math.floor(sum / MS_NANOS), sum % MS_NANOS)
}

function textOf(ms: EpochMs, nanos: number): Instant {
  const seconds = Math.floor(ms / 1000)
  const rest = (ms - seconds * 1000) * MS_NANOS + nanos
  return `${secondText(seconds)}.${String(rest).padStart(9, '0')}Z`
}

let lastSecond = 0
let lastText = formatInstant(0).slice(0, 19)

/** Thousands of entries share a second, so the last one's text is kept. */
function secondText(seconds: number): string {
  if (seconds !== lastSecond) {
    lastText = formatInstant(seconds * 1000).slice(0, 19)
    lastSecond = seconds
  }
  return lastText
}

/** The nanoseconds beyond the millisecond. */
function subMillisecond(text: Instant): number {
  if (text.charCodeAt(19) !== 46) return 0
  const digits = /^\d{1,9}/.exec(text.slice(20))?.[0] ?? ''
  return Number(digits.padEnd(9, '0').slice(3))
}
