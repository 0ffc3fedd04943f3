import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { describe, expect, test } from 'vitest'
import { formatDay, parseDay } from '#method/time/day.ts'
import { occurrenceDays } from './occurrence-days.ts'
import { parseRule } from './recurrence-rule.ts'

const dayNumber = (day: string) => {
  const number = parseDay(day)
  if (number === null) throw new Error(day)
  return number
}

function daysOf(
  text: string,
  start: string,
  window: { from: string; to: string },
  steps = { left: 100_000 },
): string[] {
  const rule = parseRule(text)
  if (!('freq' in rule)) throw new Error(rule.code)
  const series = { rule, start: dayNumber(start), from: dayNumber(window.from), to: dayNumber(window.to) }
  return [...occurrenceDays(series, steps)].map(({ day }) => formatDay(day))
}

describe('the days of a series', () => {
  const year = { from: '2026-01-01', to: '2026-12-31' }

  test.each<[string, string, string[]]>([
    ['FREQ=DAILY;COUNT=3', '2026-03-30', ['2026-03-30', '2026-03-31', '2026-04-01']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=3', '2026-03-04', ['2026-03-06', '2026-03-16', '2026-03-20']],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', '2026-03-01', ['2026-03-27', '2026-04-24']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', '2026-01-31', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', '2026-01-01', ['2026-01-30', '2026-02-27']],
    ['FREQ=YEARLY;BYDAY=4TH;BYMONTHDAY=26;BYMONTH=11', '2020-01-01', ['2026-11-26']],
    ['FREQ=YEARLY;BYYEARDAY=1,-1', '2026-01-01', ['2026-01-01', '2026-12-31']],
    ['FREQ=YEARLY', '2024-02-29', []],
  ])('%s from %s', (rule, start, days) => {
    expect(daysOf(rule, start, year)).toEqual(days)
  })

  test('a rule without an end begins at the window, however long ago it started', () => {
    const steps = { left: 1_000 }
    expect(daysOf('FREQ=DAILY', '0001-01-01', { from: '2026-06-14', to: '2026-06-15' }, steps)).toEqual([
      '2026-06-14',
      '2026-06-15',
    ])
    expect(steps.left).toBeGreaterThan(990)
  })

  test('a rule that never matches costs the days of the window and no more', () => {
    const steps = { left: 1_000 }
    expect(
      daysOf('FREQ=DAILY;INTERVAL=7;BYDAY=TU', '2026-06-01', { from: '2024-06-15', to: '2026-06-15' }, steps),
    ).toEqual([])
    expect(steps.left).toBeGreaterThan(990)
  })

  test('a count that begins long ago stops where its steps end', () => {
    const steps = { left: 10_000 }
    expect(daysOf('FREQ=DAILY;COUNT=100000000', '1970-01-01', { from: '2026-06-14', to: '2026-06-15' }, steps)).toEqual(
      [],
    )
    expect(steps.left).toBe(-1)
  })

  test('is what a second implementation says', () => {
    const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')
    const days = fc.uniqueArray(weekday, { minLength: 1, maxLength: 3 }).map((list) => `;BYDAY=${list.join(',')}`)
    const nth = fc
      .tuple(fc.constantFrom('1', '2', '3', '4', '-1', '-2'), weekday)
      .map((pair) => `;BYDAY=${pair.join('')}`)
    const monthDays = fc.constantFrom(';BYMONTHDAY=1', ';BYMONTHDAY=15,28', ';BYMONTHDAY=-1', ';BYMONTHDAY=31')
    const months = fc.constantFrom('', ';BYMONTH=1,6', ';BYMONTH=2,3,12')
    const rule = fc.oneof(
      fc.tuple(fc.constant('DAILY'), fc.oneof(fc.constant(''), days), months),
      fc.tuple(fc.constant('WEEKLY'), fc.oneof(fc.constant(''), days), fc.constant('')),
      fc.tuple(fc.constant('MONTHLY'), fc.oneof(days, nth, monthDays), fc.constant('')),
      fc.tuple(
        fc.constant('YEARLY'),
        fc.oneof(nth, monthDays, fc.constant('')),
        fc.constantFrom(';BYMONTH=1,6', ';BYMONTH=3'),
      ),
    )
    const start = fc.integer({ min: dayNumber('2023-01-01'), max: dayNumber('2026-03-01') })
    const end = fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 30 }).map((count) => `;COUNT=${count}`),
    )
    fc.assert(
      fc.property(rule, fc.integer({ min: 1, max: 4 }), end, start, ([freq, by, month], interval, count, first) => {
        const text = `FREQ=${freq};INTERVAL=${interval}${month}${by}${count}`
        const [from, to] = ['2024-06-15', '2026-06-15']
        const dtstart = `DTSTART:${formatDay(first).replaceAll('-', '')}T090000Z`
        const second = new RRuleTemporal({ rruleString: `${dtstart}\nRRULE:${text}` })
          .between(new Date(`${from}T00:00:00Z`), new Date(`${to}T23:00:00Z`), true)
          .map((moment) => moment.toPlainDate().toString())
        expect(daysOf(text, formatDay(first), { from, to }), `${dtstart} ${text}`).toEqual(second)
      }),
      { numRuns: 300 },
    )
  })
})
