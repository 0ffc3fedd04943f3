import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { expect, test } from 'vitest'
import { dayOf, formatDay } from './day.ts'
import type { DayNumber } from './day.ts'
import { firstOccurrence, occurrences } from './occurrences.ts'
import { parseRule } from './recurrence.ts'

const runs = { numRuns: 2000 }

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const oneWeekday = fc.constantFrom(...weekdays)

function list(values: fc.Arbitrary<string | number>): fc.Arbitrary<string> {
  return fc.array(values, { minLength: 1, maxLength: 3 }).map((items) => items.join(','))
}

function part(name: string, value: fc.Arbitrary<string | number>): fc.Arbitrary<string> {
  return fc.option(value, { nil: '' }).map((text) => (text === '' ? '' : `;${name}=${text}`))
}

const monthDays = list(fc.constantFrom(1, 2, 13, 15, 28, 29, 30, 31, -1, -2, -15, -30, -31))
const nth = fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -5)
const counted = fc.tuple(nth, oneWeekday).map(([n, day]) => `${n}${day}`)
const positions = fc.constantFrom('', '', ';BYSETPOS=1', ';BYSETPOS=-1', ';BYSETPOS=2,-2')
const ends = fc.constantFrom('', '', ';COUNT=7', ';COUNT=23', ';UNTIL=20261231')

/** Rules that both implementations give one meaning. */
const shared = fc
  .oneof(
    fc.tuple(fc.constant('FREQ=DAILY'), part('BYDAY', list(oneWeekday)), part('BYMONTHDAY', monthDays)),
    fc.tuple(fc.constant('FREQ=WEEKLY'), part('BYDAY', list(oneWeekday)), part('WKST', oneWeekday)),
    fc.tuple(
      fc.constant('FREQ=MONTHLY'),
      part('BYDAY', list(fc.oneof(oneWeekday, counted))),
      part('BYMONTHDAY', monthDays),
    ),
    fc.tuple(fc.constant('FREQ=YEARLY'), part('BYDAY', list(oneWeekday)), part('BYMONTHDAY', monthDays)),
    fc.tuple(fc.constant('FREQ=YEARLY'), part('BYDAY', list(counted)), fc.constant('')),
  )
  .chain((head) =>
    fc.tuple(
      fc.constant(head.join('')),
      part('INTERVAL', fc.integer({ min: 1, max: 12 })),
      part('BYMONTH', list(fc.integer({ min: 1, max: 12 }))),
      head.join('').includes(';BY') ? positions : fc.constant(''),
      ends,
    ),
  )
  .map((parts) => parts.join(''))
const skipping = fc
  .tuple(
    fc.constantFrom('MONTHLY', 'YEARLY'),
    fc.constantFrom('OMIT', 'BACKWARD', 'FORWARD'),
    fc.integer({ min: 1, max: 5 }),
    ends,
  )
  .map(
    ([frequency, skip, interval, end]) => `RSCALE=GREGORIAN;FREQ=${frequency};SKIP=${skip};INTERVAL=${interval}${end}`,
  )
const anyStart = fc.integer({ min: dayOf(2018, 1, 1), max: dayOf(2025, 12, 31) })
const anyFrom = fc.integer({ min: dayOf(2018, 1, 1), max: dayOf(2027, 12, 31) })

function daysOfTheOther(text: string, start: DayNumber, window: { from: DayNumber; to: DayNumber }): string[] {
  const head = `DTSTART;TZID=UTC:${formatDay(start).replaceAll('-', '')}T000000`
  const other = new RRuleTemporal({ rruleString: `${head}\nRRULE:${text}`, maxIterations: 100_000 })
  const [from, to] = [window.from, window.to].map((day) => new Date(day * 86_400_000))
  return other.between(from!, to!, true).map((day) => String(day).slice(0, 10))
}

test('a second implementation finds the same days', () => {
  fc.assert(
    fc.property(
      fc.oneof(shared, skipping),
      anyStart,
      anyFrom,
      fc.integer({ min: 0, max: 500 }),
      (text, start, from, length) => {
        const rule = parseRule(text)
        const window = { from, to: from + length }
        const ours = rule === null ? [] : occurrences(rule, start, window).map(formatDay)
        expect(ours).toEqual(daysOfTheOther(text, start, window))
      },
    ),
    runs,
  )
})

test('a window split in two holds the same days, each once, and the first of them is the first', () => {
  fc.assert(
    fc.property(
      fc.oneof(shared, skipping),
      anyStart,
      anyFrom,
      fc.integer({ min: 0, max: 400 }),
      (text, start, from, half) => {
        const rule = parseRule(text)
        fc.pre(rule !== null)
        const [middle, to] = [from + half, from + 2 * half + 1]
        const whole = occurrences(rule, start, { from, to })
        const split = [
          occurrences(rule, start, { from, to: middle }),
          occurrences(rule, start, { from: middle + 1, to }),
        ]
        expect(split.flat()).toEqual(whole)
        const first = firstOccurrence(rule, start, from)
        expect(whole.length > 0 ? first : (first ?? Infinity) > to).toBe(whole[0] ?? true)
      },
    ),
    runs,
  )
})

test('COUNT keeps the first so many days of the rule without it', () => {
  fc.assert(
    fc.property(fc.oneof(shared, skipping), anyStart, fc.integer({ min: 1, max: 40 }), (text, start, count) => {
      const open = parseRule(text.replace(/;(COUNT|UNTIL)=[^;]*/, ''))
      fc.pre(open !== null)
      const window = { from: start, to: start + 4000 }
      expect(occurrences({ ...open, count }, start, window)).toEqual(occurrences(open, start, window).slice(0, count))
    }),
    { numRuns: 500 },
  )
})
