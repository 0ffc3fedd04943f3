import { dayOf, digits, parseDay } from './day.ts'
import type { DayNumber } from './day.ts'
import { parseInstant } from './instant.ts'
import { candidates } from './occurrences.ts'
import type { Rule } from './occurrences.ts'

/** Why a rule is refused; the part in question where there is one. */
export interface RuleFault {
  code:
    | 'rule.unreadable'
    | 'rule.frequency'
    | 'rule.repeated_part'
    | 'rule.unknown_part'
    | 'rule.value'
    | 'rule.combination'
    | 'rule.never'
  part: string | null
}

export type ReadRule = { rule: Rule; fault?: undefined } | { rule?: undefined; fault: RuleFault }

/** Longer texts are no rules a person agreed on. */
const LENGTH_MAX = 1000
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const

/** Reads a recurrence rule by days; null where `readRule` finds a fault. */
export function parseRule(text: string): Rule | null {
  return readRule(text).rule ?? null
}

/**
 * Reads an RFC 5545 recurrence rule, with or without `RRULE:` before it: FREQ by days or longer, INTERVAL, COUNT or UNTIL,
 * BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST, and RFC 7529's SKIP in the Gregorian calendar. Refuses rules finer than a
 * day (a ritual's time of day is its due time), parts it does not know, and rules that can never occur.
 */
export function readRule(text: string): ReadRule {
  if (text.length > LENGTH_MAX) return fault('rule.unreadable', null)
  const parts = new Map<string, string>()
  for (const written of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value = '', more] = written.split('=')
    if (name === '' || value === '' || more !== undefined) return fault('rule.unreadable', null)
    if (parts.has(name)) return fault('rule.repeated_part', name)
    parts.set(name, value)
  }
  const frequency = FREQUENCIES.find((each) => each === parts.get('FREQ'))
  if (frequency === undefined) return fault('rule.frequency', 'FREQ')
  const rule: Rule = { ...PLAIN, frequency }
  for (const [name, value] of parts) {
    const read = PARTS.get(name)
    if (read === undefined) return fault('rule.unknown_part', name)
    const found = read(value)
    if (found === null) return fault('rule.value', name)
    Object.assign(rule, found)
  }
  const clash = clashIn(rule, parts)
  if (clash !== null) return fault('rule.combination', clash)
  return canOccur(rule) ? { rule } : fault('rule.never', null)
}

const PLAIN: Rule = {
  frequency: 'DAILY',
  interval: 1,
  count: null,
  until: null,
  untilAt: null,
  byDay: [],
  byMonthDay: [],
  byMonth: [],
  bySetPos: [],
  weekStart: 1,
  skip: 'OMIT',
}

type ReadPart = (value: string) => Partial<Rule> | null

/** Midnight says nothing of the time a day's slot is due; any other time would be lost here, so it is refused. */
const midnight: ReadPart = (value) => (/^0{1,2}$/.test(value) ? {} : null)

/** What each part says of a rule; null where its value is none. */
const PARTS: ReadonlyMap<string, ReadPart> = new Map<string, ReadPart>([
  ['FREQ', () => ({})],
  ['INTERVAL', (value) => map(positive(value), (interval) => ({ interval }))],
  ['COUNT', (value) => map(positive(value), (count) => ({ count }))],
  ['UNTIL', readUntil],
  ['BYDAY', (value) => map(list(value, readWeekday), (byDay) => ({ byDay }))],
  ['BYMONTHDAY', (value) => map(numbers(value, { most: 31, signed: true }), (byMonthDay) => ({ byMonthDay }))],
  ['BYMONTH', (value) => map(numbers(value, { most: 12, signed: false }), (byMonth) => ({ byMonth }))],
  ['BYSETPOS', (value) => map(numbers(value, { most: 366, signed: true }), (bySetPos) => ({ bySetPos }))],
  ['WKST', (value) => (WEEKDAYS.includes(value) ? { weekStart: WEEKDAYS.indexOf(value) + 1 } : null)],
  ['RSCALE', (value) => (value === 'GREGORIAN' ? {} : null)],
  ['SKIP', (value) => (value === 'OMIT' || value === 'BACKWARD' || value === 'FORWARD' ? { skip: value } : null)],
  ['BYHOUR', midnight],
  ['BYMINUTE', midnight],
  ['BYSECOND', midnight],
])

function readUntil(value: string): Partial<Rule> | null {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(value)
  if (match === null) return null
  const [, year, month, day, hour, minute, second, utc] = match
  const until = parseDay(`${year}-${month}-${day}`)
  const at = hour === undefined ? null : parseInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (until === null || (hour !== undefined && at === null)) return null
  return { until, untilAt: utc ? at : null }
}

function readWeekday(value: string): { weekday: number; nth: number } | null {
  const match = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(value)
  const index = WEEKDAYS.indexOf(match?.[2] ?? '')
  if (match === null || index < 0) return null
  const nth = match[1] === undefined ? 0 : Number(match[1])
  const isCounted = match[1] !== undefined
  return isCounted && (nth === 0 || Math.abs(nth) > 53) ? null : { weekday: index + 1, nth }
}

/** Parts that can't stand together, or not beside the frequency. */
function clashIn(rule: Rule, parts: ReadonlyMap<string, string>): string | null {
  const { frequency, byDay, byMonthDay } = rule
  if (parts.has('COUNT') && parts.has('UNTIL')) return 'COUNT'
  if (parts.has('SKIP') && !parts.has('RSCALE')) return 'SKIP'
  if (frequency === 'WEEKLY' && byMonthDay.length > 0) return 'BYMONTHDAY'
  const isShort = frequency === 'DAILY' || frequency === 'WEEKLY'
  if (isShort && byDay.some(({ nth }) => nth !== 0)) return 'BYDAY'
  const hasBy = ['BYDAY', 'BYMONTHDAY', 'BYMONTH'].some((name) => parts.has(name))
  return parts.has('BYSETPOS') && !hasBy ? 'BYSETPOS' : null
}

/**
 * Whether a rule occurs in some period at all. Fourteen years, one for each first weekday with and without a leap day,
 * hold all there are; which of them a rule meets depends on its start and is found when it is laid out.
 */
function canOccur(rule: Rule): boolean {
  for (let year = 2000; year < 2028; year++) {
    if (periodsOf(rule, year).some((period) => candidates(rule, period, period).length > 0)) return true
  }
  return false
}

function periodsOf({ frequency }: Rule, year: number): DayNumber[] {
  const first = dayOf(year, 1, 1)
  if (frequency === 'YEARLY') return [first]
  if (frequency === 'MONTHLY') return Array.from({ length: 12 }, (_, i) => dayOf(year, i + 1, 1))
  const step = frequency === 'WEEKLY' ? 7 : 1
  return Array.from({ length: Math.ceil(366 / step) }, (_, i) => first + i * step)
}

function fault(code: RuleFault['code'], part: string | null): ReadRule {
  return { fault: { code, part } }
}

function map<Value, Result>(value: Value | null, make: (value: Value) => Result): Result | null {
  return value === null ? null : make(value)
}

/** A whole number from 1 to 999,999,999. */
function positive(value: string): number | null {
  const number = value.length <= 9 ? digits(value, 0, value.length) : -1
  return number > 0 ? number : null
}

/** Whole numbers from 1 to `most`, from its end too when `signed`; each once, in order. */
function numbers(value: string, { most, signed }: { most: number; signed: boolean }): number[] | null {
  const found = list(value, (item) => {
    const number = /^[+-]?\d{1,3}$/.test(item) ? Number(item) : 0
    return number === 0 || Math.abs(number) > most || (number < 0 && !signed) ? null : number
  })
  return found && [...new Set(found)].sort((a, b) => a - b)
}

function list<Item>(value: string, read: (item: string) => Item | null): Item[] | null {
  const items: Item[] = []
  for (const written of value.split(',')) {
    const item = read(written)
    if (item === null) return null
    items.push(item)
  }
  return items
}
