import { dayOf, daysInMonth, DAY_MS, two } from '#method/time/day.ts'
import { formatWallClock, parseInstant } from '#method/time/instant.ts'
import type { EpochMs, Instant } from '#method/time/instant.ts'
import { monthNumber } from '#method/text/days/english.ts'
import { secondsOfDay } from '../time/moment.ts'

export interface MailDate {
  ms: EpochMs
  /** With the sender's own offset. */
  at: Instant
}

const ZONES = new Map([
  ['UT', 0],
  ['GMT', 0],
  ['UTC', 0],
  ['Z', 0],
  ['EST', -300],
  ['EDT', -240],
  ['CST', -360],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
  ['CET', 60],
  ['CEST', 120],
])

const HEADER_MAX = 100

/**
 * Reads a Date header (RFC 5322, its obsolete forms and RFC 3339). Null for anything else: a mail whose day is a guess
 * is no evidence. A date without a zone is none either.
 */
export function parseMailDate(header: string): MailDate | null {
  if (header.length > HEADER_MAX) return null
  const iso = parseInstant(header.trim())
  if (iso !== null) return { ms: iso, at: withOffset(iso, 0) }
  const words = withoutComments(header)
    .split(/[\s,]/)
    .filter((word) => word !== '')
  const start = words.findIndex((word) => isNumber(word))
  const [dayText = '', monthText = '', yearText = '', time = '', zone = ''] = start < 0 ? [] : words.slice(start)
  const month = monthNumber(monthText.toLowerCase().slice(0, 3))
  const year = fullYear(yearText)
  const day = isNumber(dayText) ? Number(dayText) : 0
  const seconds = secondsOfDay(time.length === 4 || time.length === 7 ? `0${time}` : time)
  const offset = offsetMinutes(zone)
  if (month === null || year === null || seconds === null || offset === null) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  const ms = dayOf(year, month, day) * DAY_MS + seconds * 1000 - offset * 60_000
  return { ms, at: withOffset(ms, offset) }
}

function withOffset(ms: EpochMs, minutes: number): Instant {
  const size = Math.abs(minutes)
  const wall = formatWallClock(Math.floor(ms / 1000) * 1000 + minutes * 60_000)
  return minutes === 0 ? `${wall}Z` : `${wall}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function withoutComments(text: string): string {
  let depth = 0
  let kept = ''
  for (const character of text) {
    if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += character
  }
  return kept
}

function isNumber(text: string): boolean {
  return /^[0-9]{1,4}$/.test(text)
}

/** RFC 5322 §4.3: two digits below 50 are of this century, three count from 1900. */
function fullYear(text: string): number | null {
  if (!isNumber(text) || text.length < 2) return null
  const year = Number(text)
  if (text.length === 4) return year >= 1900 ? year : null
  return text.length === 3 || year >= 50 ? 1900 + year : 2000 + year
}

function offsetMinutes(text: string): number | null {
  const named = ZONES.get(text.toUpperCase())
  if (named !== undefined) return named
  if (!/^[+-][0-9]{4}$/.test(text)) return null
  const hours = Number(text.slice(1, 3))
  const minutes = Number(text.slice(3))
  if (hours > 23 || minutes > 59) return null
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
