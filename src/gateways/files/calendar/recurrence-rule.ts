import { daysInMonth } from '#method/time/day.ts'
import { parseEventTime } from './event-time.ts'
import type { EventTime } from './event-time.ts'

/** A recurrence rule (RFC 5545 §3.3.10) of the kinds meetings have. */
export interface RecurrenceRule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval: number
  count: number | null
  until: EventTime | null
  /** 1 to 12. */
  months: number[]
  /** 1 to 31, or from the end −1 to −31. */
  monthDays: number[]
  yearDays: number[]
  /** `nth` is 0 for every such weekday; weekdays are 1 (Monday) to 7. */
  weekdays: { nth: number; weekday: number }[]
  positions: number[]
  weekStart: number
  /** Seconds since midnight; empty: the time the series starts at. */
  times: number[]
}

export type RuleRefusal =
  | { code: 'event.rule-unreadable'; params: { part: string; value: string } }
  | { code: 'event.rule-unsupported'; params: { part: string } }
  | { code: 'event.rule-impossible'; params: { rule: string } }
  | { code: 'event.rule-too-often'; params: { rule: string } }

const RULE_MAX = 2_000
const TIMES_MAX = 24
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const TOO_OFTEN = new Set(['SECONDLY', 'MINUTELY', 'HOURLY'])

/**
 * Reads a rule, or says why it is not followed: a part that breaks the grammar, one no meeting has (weeks of the year,
 * other calendars), several times an hour, or a day that never comes, as 30 February.
 */
export function parseRule(text: string): RecurrenceRule | RuleRefusal {
  const rule = text.slice(0, RULE_MAX)
  const parts = new Map<string, string>()
  for (const part of text.length > RULE_MAX ? [''] : rule.split(';').filter((one) => one.trim() !== '')) {
    const equals = part.indexOf('=')
    const name = part.slice(0, equals).trim().toUpperCase()
    if (equals < 1 || parts.has(name)) return unreadable('RRULE', text)
    parts.set(
      name,
      part
        .slice(equals + 1)
        .trim()
        .toUpperCase(),
    )
  }
  const freq = parts.get('FREQ') ?? ''
  if (TOO_OFTEN.has(freq)) return { code: 'event.rule-too-often', params: { rule } }
  const refusal = unsupportedPart(parts)
  if (refusal) return refusal
  if (freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY' && freq !== 'YEARLY') return unreadable('FREQ', freq)
  return assemble(freq, parts, rule)
}

const KNOWN = new Set(
  'FREQ INTERVAL COUNT UNTIL BYMONTH BYMONTHDAY BYYEARDAY BYDAY BYSETPOS WKST BYHOUR BYMINUTE BYSECOND RSCALE SKIP'.split(
    ' ',
  ),
)

function unsupportedPart(parts: ReadonlyMap<string, string>): RuleRefusal | null {
  const scale = parts.get('RSCALE')
  if (scale !== undefined && scale !== 'GREGORIAN')
    return { code: 'event.rule-unsupported', params: { part: 'RSCALE' } }
  for (const name of parts.keys()) {
    if (!KNOWN.has(name)) return { code: 'event.rule-unsupported', params: { part: name } }
  }
  return null
}

function assemble(
  freq: RecurrenceRule['freq'],
  parts: ReadonlyMap<string, string>,
  text: string,
): RecurrenceRule | RuleRefusal {
  const numbers = (name: string, limits: { least: number; most: number }) => numbersOf(parts.get(name), limits)
  const read = {
    INTERVAL: numbers('INTERVAL', { least: 1, most: 10_000 }),
    COUNT: numbers('COUNT', { least: 1, most: Number.MAX_SAFE_INTEGER }),
    BYMONTH: numbers('BYMONTH', { least: 1, most: 12 }),
    BYMONTHDAY: numbers('BYMONTHDAY', { least: -31, most: 31 }),
    BYYEARDAY: numbers('BYYEARDAY', { least: -366, most: 366 }),
    BYSETPOS: numbers('BYSETPOS', { least: -366, most: 366 }),
    BYHOUR: numbers('BYHOUR', { least: 0, most: 23 }),
    BYMINUTE: numbers('BYMINUTE', { least: 0, most: 59 }),
    BYSECOND: numbers('BYSECOND', { least: 0, most: 60 }),
    BYDAY: weekdaysOf(parts.get('BYDAY')),
    WKST: weekdaysOf(parts.get('WKST')),
  }
  for (const [name, value] of Object.entries(read)) if (value === null) return unreadable(name, parts.get(name) ?? '')
  const until = untilOf(parts.get('UNTIL'))
  if (until === 'wrong') return unreadable('UNTIL', parts.get('UNTIL') ?? '')
  const rule: RecurrenceRule = {
    freq,
    interval: read.INTERVAL?.[0] ?? 1,
    count: read.COUNT?.[0] ?? null,
    until,
    months: read.BYMONTH ?? [],
    monthDays: read.BYMONTHDAY ?? [],
    yearDays: read.BYYEARDAY ?? [],
    weekdays: read.BYDAY ?? [],
    positions: read.BYSETPOS ?? [],
    weekStart: read.WKST?.[0]?.weekday ?? 1,
    times: [],
  }
  const clock = { hours: read.BYHOUR ?? [], minutes: read.BYMINUTE ?? [], seconds: read.BYSECOND ?? [] }
  return refusalOf(rule, clock, text) ?? { ...rule, times: timesOf(clock) }
}

interface ClockParts {
  hours: readonly number[]
  minutes: readonly number[]
  seconds: readonly number[]
}

function refusalOf(rule: RecurrenceRule, clock: ClockParts, text: string): RuleRefusal | null {
  const perDay = [clock.hours, clock.minutes, clock.seconds].reduce(
    (product, list) => product * Math.max(1, list.length),
    1,
  )
  if (perDay > TIMES_MAX) return { code: 'event.rule-too-often', params: { rule: text } }
  const hasClock = clock.hours.length + clock.minutes.length + clock.seconds.length > 0
  // Minutes without an hour repeat every hour of the series' own time: nothing a calendar program writes.
  if (hasClock && clock.hours.length === 0) return { code: 'event.rule-unsupported', params: { part: 'BYMINUTE' } }
  if (hasClock && rule.positions.length > 0) return { code: 'event.rule-unsupported', params: { part: 'BYSETPOS' } }
  const hasNth = rule.weekdays.some(({ nth }) => nth !== 0)
  if (hasNth && (rule.freq === 'DAILY' || rule.freq === 'WEEKLY')) return unreadable('BYDAY', text)
  if (rule.freq !== 'YEARLY' && rule.yearDays.length > 0) return unreadable('BYYEARDAY', text)
  if (rule.freq === 'WEEKLY' && rule.monthDays.length > 0) return unreadable('BYMONTHDAY', text)
  return isImpossible(rule) ? { code: 'event.rule-impossible', params: { rule: text } } : null
}

/** True when none of the rule's months ever has any of its days. */
function isImpossible({ months, monthDays }: RecurrenceRule): boolean {
  if (months.length === 0 || monthDays.length === 0) return false
  // A leap year, so that 29 February counts as possible.
  return !months.some((month) => monthDays.some((day) => Math.abs(day) <= daysInMonth(2024, month)))
}

function timesOf({ hours, minutes, seconds }: ClockParts): number[] {
  const times = hours.flatMap((hour) =>
    (minutes.length > 0 ? minutes : [0]).flatMap((minute) =>
      (seconds.length > 0 ? seconds : [0]).map((second) => hour * 3600 + minute * 60 + Math.min(second, 59)),
    ),
  )
  return [...new Set(times)].sort((a, b) => a - b)
}

/** A list of whole numbers, none of them zero where it counts from both ends; null when it breaks the grammar. */
function numbersOf(text: string | undefined, { least, most }: { least: number; most: number }): number[] | null {
  if (text === undefined) return []
  const numbers = new Set<number>()
  for (const part of text.split(',')) {
    const number = Number(part.trim())
    if (part.trim() === '' || !Number.isInteger(number) || number < least || number > most) return null
    if (number === 0 && least < 0) return null
    numbers.add(number)
  }
  return [...numbers].sort((a, b) => a - b)
}

function weekdaysOf(text: string | undefined): RecurrenceRule['weekdays'] | null {
  if (text === undefined) return []
  const found = new Map<string, { nth: number; weekday: number }>()
  for (const part of text.split(',').map((one) => one.trim())) {
    const weekday = WEEKDAYS.indexOf(part.slice(-2)) + 1
    const number = part.slice(0, -2)
    const nth = number === '' ? 0 : Number(number)
    if (weekday === 0 || !Number.isInteger(nth) || Math.abs(nth) > 53 || (number !== '' && nth === 0)) return null
    found.set(`${nth}:${weekday}`, { nth, weekday })
  }
  return [...found.values()]
}

function untilOf(text: string | undefined): EventTime | null | 'wrong' {
  if (text === undefined) return null
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`
  if (text.length === 8) return parseEventTime(day, null) ?? 'wrong'
  const clock = `${text.slice(9, 11)}:${text.slice(11, 13)}:${text.slice(13, 15)}`
  return parseEventTime(`${day}T${clock}${text.slice(15)}`, null) ?? 'wrong'
}

function unreadable(part: string, value: string): RuleRefusal {
  return { code: 'event.rule-unreadable', params: { part, value } }
}
