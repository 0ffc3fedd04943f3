import { expect, test } from 'vitest'
import { dayOf, formatDay, parseDay } from './day.ts'
import type { DayNumber } from './day.ts'
import { firstOccurrence, occurrences, withoutCount } from './occurrences.ts'
import type { Rule } from './occurrences.ts'
import { parseRule } from './recurrence.ts'

function read(text: string): Rule {
  const rule = parseRule(text)
  if (rule === null) throw new Error(`no rule: ${text}`)
  return rule
}

function number(day: string): DayNumber {
  const found = parseDay(day)
  if (found === null) throw new Error(`no day: ${day}`)
  return found
}

interface Case {
  start: string
  from?: string
  to: string
}

function days(text: string, { start, from = start, to }: Case): string[] {
  return occurrences(read(text), number(start), { from: number(from), to: number(to) }).map(formatDay)
}

test('a weekly rule takes its weekday from its start, or names others', () => {
  expect(days('FREQ=WEEKLY', { start: '2026-05-01', to: '2026-05-20' })).toEqual([
    '2026-05-01',
    '2026-05-08',
    '2026-05-15',
  ])
  // The start is no occurrence where the rule does not name its day.
  expect(days('FREQ=WEEKLY;BYDAY=FR,MO', { start: '2026-04-30', to: '2026-05-11' })).toEqual([
    '2026-05-01',
    '2026-05-04',
    '2026-05-08',
    '2026-05-11',
  ])
})

test('every second week keeps its phase far from its start, and counts weeks from the day they begin', () => {
  expect(days('FREQ=WEEKLY;INTERVAL=2', { start: '2006-01-06', from: '2026-05-01', to: '2026-05-31' })).toEqual([
    '2026-05-01',
    '2026-05-15',
    '2026-05-29',
  ])
  const start = '1997-08-05'
  expect(days('FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', { start, to: '1998-01-01' })).toEqual([
    '1997-08-05',
    '1997-08-10',
    '1997-08-19',
    '1997-08-24',
  ])
  expect(days('FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', { start, to: '1998-01-01' })).toEqual([
    '1997-08-05',
    '1997-08-17',
    '1997-08-19',
    '1997-08-31',
  ])
})

test('a month without the day is left out, or skipped to its end or past it', () => {
  const window = { start: '2026-01-31', to: '2026-05-31' }
  expect(days('FREQ=MONTHLY', window)).toEqual(['2026-01-31', '2026-03-31', '2026-05-31'])
  expect(days('RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD', window)).toEqual([
    '2026-01-31',
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
    '2026-05-31',
  ])
  expect(days('RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD', window)).toEqual([
    '2026-01-31',
    '2026-03-01',
    '2026-03-31',
    '2026-05-01',
    '2026-05-31',
  ])
})

test('a day skipped forward onto another one occurs once', () => {
  const rule = 'RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD;BYMONTHDAY=1,31'
  expect(days(rule, { start: '2026-04-01', to: '2026-05-31' })).toEqual(['2026-04-01', '2026-05-01', '2026-05-31'])
  expect(days(rule, { start: '2026-04-01', from: '2026-05-01', to: '2026-05-01' })).toEqual(['2026-05-01'])
  expect(days(`${rule};COUNT=3`, { start: '2026-04-01', to: '2026-12-31' })).toEqual([
    '2026-04-01',
    '2026-05-01',
    '2026-05-31',
  ])
})

test('the leap day comes every four years, or each year on the day before or after', () => {
  const window = { start: '2024-02-29', to: '2028-12-31' }
  expect(days('FREQ=YEARLY', window)).toEqual(['2024-02-29', '2028-02-29'])
  expect(days('RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=BACKWARD', window)).toEqual([
    '2024-02-29',
    '2025-02-28',
    '2026-02-28',
    '2027-02-28',
    '2028-02-29',
  ])
  expect(days('RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD', { start: '2024-02-29', to: '2026-12-31' })).toEqual([
    '2024-02-29',
    '2025-03-01',
    '2026-03-01',
  ])
})

test('counted weekdays, days from the end and positions in the set', () => {
  const year = { start: '2026-01-01', to: '2026-06-30' }
  expect(days('FREQ=MONTHLY;BYDAY=-1FR;COUNT=3', year)).toEqual(['2026-01-30', '2026-02-27', '2026-03-27'])
  expect(days('FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU,4TU', year)).toEqual([
    '2026-01-13',
    '2026-01-27',
    '2026-04-14',
    '2026-04-28',
  ])
  expect(days('FREQ=MONTHLY;BYMONTHDAY=-1,-31;COUNT=3', year)).toEqual(['2026-01-01', '2026-01-31', '2026-02-28'])
  expect(days('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3', year)).toEqual([
    '2026-01-30',
    '2026-02-27',
    '2026-03-31',
  ])
  expect(days('FREQ=YEARLY;BYDAY=20MO', { start: '1997-05-19', to: '1999-12-31' })).toEqual([
    '1997-05-19',
    '1998-05-18',
    '1999-05-17',
  ])
  expect(days('FREQ=YEARLY;BYDAY=53TH', { start: '2015-01-01', to: '2027-12-31' })).toEqual([
    '2015-12-31',
    '2020-12-31',
    '2026-12-31',
  ])
})

test('BYDAY beside BYMONTHDAY only limits: Friday the 13th, and election day', () => {
  expect(days('FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', { start: '2026-01-01', to: '2026-12-31' })).toEqual([
    '2026-02-13',
    '2026-03-13',
    '2026-11-13',
  ])
  const election = 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8'
  expect(days(election, { start: '1996-11-05', to: '2008-12-31' })).toEqual([
    '1996-11-05',
    '2000-11-07',
    '2004-11-02',
    '2008-11-04',
  ])
  // Counted in the year where no month is named, in the month where one is.
  expect(days('FREQ=YEARLY;BYDAY=4TH;BYMONTHDAY=24;BYMONTH=11', { start: '2020-01-01', to: '2034-12-31' })).toEqual([
    '2022-11-24',
    '2033-11-24',
  ])
  expect(days('FREQ=YEARLY;BYDAY=4TH;BYMONTHDAY=24', { start: '2020-01-01', to: '2034-12-31' })).toEqual(['2030-01-24'])
})

test('a daily rule is limited by month, day of the month and weekday', () => {
  expect(days('FREQ=DAILY;INTERVAL=10;COUNT=4', { start: '2026-01-25', to: '2026-12-31' })).toEqual([
    '2026-01-25',
    '2026-02-04',
    '2026-02-14',
    '2026-02-24',
  ])
  expect(
    days('FREQ=DAILY;INTERVAL=2;BYMONTH=2,4;BYMONTHDAY=-1,1,2', { start: '2026-01-01', to: '2027-03-01' }),
  ).toEqual(['2026-02-02', '2026-02-28', '2026-04-01', '2027-02-01'])
  expect(days('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO', { start: '1970-01-01', to: '2050-01-01' })).toEqual([
    '1988-02-29',
    '2016-02-29',
    '2044-02-29',
  ])
})

test('a rule ends with its last day, UNTIL included, and at the latest with the year 9999', () => {
  expect(days('FREQ=DAILY;UNTIL=20260503', { start: '2026-05-01', to: '2026-05-31' })).toEqual([
    '2026-05-01',
    '2026-05-02',
    '2026-05-03',
  ])
  expect(days('FREQ=DAILY;UNTIL=20260430', { start: '2026-05-01', to: '2026-05-31' })).toEqual([])
  const late = read('FREQ=YEARLY;INTERVAL=5000')
  expect(occurrences(late, dayOf(2026, 5, 1), { from: 0, to: 9_999_999 }).map(formatDay)).toEqual([
    '2026-05-01',
    '7026-05-01',
  ])
  expect(firstOccurrence(late, dayOf(2026, 5, 1), dayOf(7026, 5, 2))).toBe(null)
})

test('the first occurrence lies on the start or after it', () => {
  const rule = read('FREQ=WEEKLY;BYDAY=FR')
  expect(formatDay(firstOccurrence(rule, number('2026-05-01')) ?? 0)).toBe('2026-05-01')
  expect(formatDay(firstOccurrence(rule, number('2026-05-02')) ?? 0)).toBe('2026-05-08')
  expect(formatDay(firstOccurrence(rule, number('2026-05-02'), number('2026-05-09')) ?? 0)).toBe('2026-05-15')
  const never = read('FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29')
  expect(firstOccurrence(never, number('2025-01-01'))).toBe(null)
})

test('a rule without COUNT costs the same however old it is', () => {
  const window = { from: number('2026-01-01'), to: number('2026-03-31') }
  for (const text of [
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=FR',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=YEARLY',
    'FREQ=WEEKLY;COUNT=5000',
  ]) {
    const [young, old] = [{ steps: 0 }, { steps: 0 }]
    occurrences(read(text), number('2025-12-26'), window, young)
    occurrences(read(text), number('1900-12-28'), window, old)
    expect(old.steps).toBeLessThanOrEqual(young.steps + 3)
    expect(old.steps).toBeLessThan(200)
  }
})

test('counting to a COUNT stops after two hundred thousand steps, and the rule ends there', () => {
  const meter = { steps: 0 }
  const rule = withoutCount(read('FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=999999999'), number('0001-01-01'), meter)
  expect(meter.steps).toBeLessThan(200_100)
  expect(rule.count).toBe(null)
  expect(formatDay(rule.until ?? 0)).toBe('0274-10-17')
})
