import { expect, test } from 'vitest'
import { dayOf } from './day.ts'
import { firstOccurrence, occurrences } from './occurrences.ts'
import { parseRule, readRule } from './recurrence.ts'

const plain = {
  frequency: 'WEEKLY',
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

function faultsOf(texts: readonly string[]): string[] {
  return texts.map((text) => {
    const { fault } = readRule(text)
    return fault ? [fault.code, fault.part].filter((each) => each !== null).join(' ') : 'read'
  })
}

test('a rule is read with or without its property name, in any case', () => {
  expect(parseRule('FREQ=WEEKLY')).toEqual(plain)
  expect(parseRule('RRULE:FREQ=WEEKLY')).toEqual(plain)
  expect(parseRule(' rrule:freq=weekly;byday=fr ')).toEqual({ ...plain, byDay: [{ weekday: 5, nth: 0 }] })
})

test('every part is read', () => {
  expect(
    parseRule('FREQ=YEARLY;INTERVAL=2;COUNT=10;BYDAY=MO,-1SU,+2TU;BYMONTH=6,3;BYMONTHDAY=1,-1;BYSETPOS=-1;WKST=SU'),
  ).toEqual({
    ...plain,
    frequency: 'YEARLY',
    interval: 2,
    count: 10,
    byDay: [
      { weekday: 1, nth: 0 },
      { weekday: 7, nth: -1 },
      { weekday: 2, nth: 2 },
    ],
    byMonth: [3, 6],
    byMonthDay: [-1, 1],
    bySetPos: [-1],
    weekStart: 7,
  })
  expect(parseRule('RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD')).toEqual({
    ...plain,
    frequency: 'MONTHLY',
    skip: 'BACKWARD',
  })
})

test('UNTIL is a day, or a moment with the day it shows', () => {
  const until = dayOf(2026, 6, 30)
  expect(parseRule('FREQ=WEEKLY;UNTIL=20260630')).toEqual({ ...plain, until })
  expect(parseRule('FREQ=WEEKLY;UNTIL=20260630T160000')).toEqual({ ...plain, until })
  expect(parseRule('FREQ=WEEKLY;UNTIL=20260630T160000Z')).toEqual({
    ...plain,
    until,
    untilAt: Date.UTC(2026, 5, 30, 16),
  })
})

test('midnight is the one time of day a rule may name', () => {
  expect(parseRule('FREQ=WEEKLY;BYHOUR=0;BYMINUTE=0;BYSECOND=00')).toEqual(plain)
  expect(faultsOf(['FREQ=WEEKLY;BYHOUR=16', 'FREQ=WEEKLY;BYMINUTE=0,30', 'FREQ=WEEKLY;BYSECOND=1'])).toEqual([
    'rule.value BYHOUR',
    'rule.value BYMINUTE',
    'rule.value BYSECOND',
  ])
})

test('texts that are no rules are refused', () => {
  expect(faultsOf(['', 'weekly', 'FREQ=WEEKLY;', 'FREQ=', 'FREQ=WEEKLY;BYDAY', 'FREQ=WEEKLY=DAILY'])).toEqual(
    Array.from({ length: 6 }, () => 'rule.unreadable'),
  )
  expect(faultsOf([`FREQ=WEEKLY;BYDAY=${'MO,'.repeat(400)}MO`])).toEqual(['rule.unreadable'])
  expect(faultsOf(['INTERVAL=2', 'FREQ=HOURLY', 'FREQ=MINUTELY', 'FREQ=SECONDLY', 'FREQ=FORTNIGHTLY'])).toEqual(
    Array.from({ length: 5 }, () => 'rule.frequency FREQ'),
  )
  expect(faultsOf(['FREQ=DAILY;FREQ=WEEKLY', 'FREQ=DAILY;COUNT=1;count=2'])).toEqual([
    'rule.repeated_part FREQ',
    'rule.repeated_part COUNT',
  ])
  expect(
    faultsOf(['FREQ=YEARLY;BYWEEKNO=20', 'FREQ=YEARLY;BYYEARDAY=100', 'FREQ=DAILY;X-MINE=1', 'FREQ=DAILY;__PROTO__=1']),
  ).toEqual([
    'rule.unknown_part BYWEEKNO',
    'rule.unknown_part BYYEARDAY',
    'rule.unknown_part X-MINE',
    'rule.unknown_part __PROTO__',
  ])
})

test('values out of range are refused', () => {
  const bad = [
    'INTERVAL=0',
    'INTERVAL=-1',
    'INTERVAL=1.5',
    'INTERVAL=1000000000',
    'COUNT=0',
    'COUNT=x',
    'UNTIL=20260230',
    'UNTIL=2026-06-30',
    'UNTIL=20260630T250000Z',
    'BYDAY=XX',
    'BYDAY=0MO',
    'BYDAY=54MO',
    'BYDAY=MO,,TU',
    'BYMONTHDAY=0',
    'BYMONTHDAY=32',
    'BYMONTHDAY=-32',
    'BYMONTH=0',
    'BYMONTH=13',
    'BYMONTH=-1',
    'BYMONTH=5L',
    'BYSETPOS=0',
    'BYSETPOS=367',
    'WKST=1',
    'RSCALE=CHINESE',
    'SKIP=SIDEWAYS',
  ]
  expect(faultsOf(bad.map((part) => `FREQ=MONTHLY;${part}`))).toEqual(
    bad.map((part) => `rule.value ${part.split('=')[0]}`),
  )
})

test('parts that do not go together are refused', () => {
  expect(
    faultsOf([
      'FREQ=DAILY;COUNT=3;UNTIL=20260630',
      'FREQ=MONTHLY;SKIP=BACKWARD',
      'FREQ=WEEKLY;BYMONTHDAY=13',
      'FREQ=WEEKLY;BYDAY=1MO',
      'FREQ=DAILY;BYDAY=-1FR',
      'FREQ=MONTHLY;BYSETPOS=1',
    ]),
  ).toEqual([
    'rule.combination COUNT',
    'rule.combination SKIP',
    'rule.combination BYMONTHDAY',
    'rule.combination BYDAY',
    'rule.combination BYDAY',
    'rule.combination BYSETPOS',
  ])
})

test('rules that can never occur are refused', () => {
  const never = [
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=1',
    'FREQ=MONTHLY;BYMONTH=4,6;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=6MO',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6',
    'FREQ=MONTHLY;BYDAY=1FR;BYMONTHDAY=13',
    'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=3',
    'FREQ=DAILY;BYMONTH=1;BYSETPOS=2',
    'FREQ=YEARLY;BYDAY=MO;BYSETPOS=54',
  ]
  expect(faultsOf(never)).toEqual(never.map(() => 'rule.never'))
})

test('rules that occur only rarely are read', () => {
  const rare = [
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO',
    'FREQ=YEARLY;BYDAY=53TH',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD;BYMONTH=2;BYMONTHDAY=30',
  ]
  expect(faultsOf(rare)).toEqual(rare.map(() => 'read'))
})

// What hung other programs: each is refused, or answered within a few thousand steps.
const bombs: Readonly<Record<string, 'refused' | 'answered'>> = {
  'FREQ=SECONDLY': 'refused',
  'FREQ=SECONDLY;COUNT=100000000': 'refused',
  'FREQ=MINUTELY;BYHOUR=25;COUNT=2': 'refused',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=1': 'refused',
  'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31;COUNT=1': 'refused',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30': 'refused',
  'FREQ=DAILY;INTERVAL=0': 'refused',
  'FREQ=SECONDLY;INTERVAL=0': 'refused',
  'FREQ=YEARLY;COUNT=1;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYHOUR=0,1,2,3;BYMINUTE=0,1,2,3;BYSECOND=0,1,2,3': 'refused',
  'FREQ=DAILY;UNTIL=99991231T235959Z': 'answered',
  'FREQ=YEARLY;BYDAY=4TH;BYMONTHDAY=24;BYMONTH=11': 'answered',
  'FREQ=MONTHLY;BYSETPOS=400;BYDAY=MO': 'refused',
  'FREQ=HOURLY': 'refused',
  'FREQ=DAILY;COUNT=100000000': 'answered',
  'FREQ=WEEKLY;COUNT=999999999;BYDAY=MO,WE': 'answered',
  'FREQ=DAILY;INTERVAL=999999999': 'answered',
  'FREQ=YEARLY;INTERVAL=999999999;COUNT=999999999': 'answered',
  'FREQ=DAILY;INTERVAL=7;BYDAY=TU': 'answered',
  'FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29': 'answered',
  'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31': 'answered',
  'FREQ=DAILY;INTERVAL=5;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO': 'answered',
  'FREQ=WEEKLY;INTERVAL=20871;BYMONTH=12': 'answered',
}

test('no rule stalls: bombs are refused or answered in bounded steps, from an anchor long before the window', () => {
  const window = { from: dayOf(2026, 1, 1), to: dayOf(2026, 12, 31) }
  const outcome = Object.keys(bombs).map((text) => {
    const rule = parseRule(text)
    if (rule === null) return [text, 'refused']
    const meter = { steps: 0 }
    for (const start of [dayOf(1970, 1, 1), dayOf(2025, 6, 16)]) {
      occurrences(rule, start, window, meter)
      firstOccurrence(rule, start, window.from, meter)
    }
    return [text, meter.steps < 5000 ? 'answered' : `${meter.steps} steps`]
  })
  expect(Object.fromEntries(outcome)).toEqual(bombs)
})
