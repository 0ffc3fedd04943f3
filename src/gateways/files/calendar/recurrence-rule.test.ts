import { expect, test } from 'vitest'
import { parseRule } from './recurrence-rule.ts'

test('a rule is read with its parts in order', () => {
  expect(parseRule('FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=MO, TU;UNTIL=20260701T080000Z;BYHOUR=9;BYMINUTE=30')).toEqual({
    freq: 'WEEKLY',
    interval: 2,
    count: null,
    until: { form: 'utc', day: 20635, seconds: 28_800 },
    months: [],
    monthDays: [],
    yearDays: [],
    weekdays: [
      { nth: 0, weekday: 1 },
      { nth: 0, weekday: 2 },
    ],
    positions: [],
    weekStart: 7,
    times: [34_200],
  })
})

const everyMinute = Array.from({ length: 60 }, (_, i) => i).join(',')

test.each<[string, object]>([
  ['FREQ=SECONDLY', { code: 'event.rule-too-often' }],
  ['FREQ=MINUTELY;BYHOUR=25;COUNT=2', { code: 'event.rule-too-often' }],
  ['FREQ=HOURLY', { code: 'event.rule-too-often' }],
  [`FREQ=DAILY;BYHOUR=1;BYMINUTE=${everyMinute}`, { code: 'event.rule-too-often' }],
  ['FREQ=DAILY;INTERVAL=0', { code: 'event.rule-unreadable', params: { part: 'INTERVAL', value: '0' } }],
  ['FREQ=DAILY;BYHOUR=25', { code: 'event.rule-unreadable', params: { part: 'BYHOUR', value: '25' } }],
  ['FREQ=MONTHLY;BYSETPOS=400;BYDAY=MO', { code: 'event.rule-unreadable', params: { part: 'BYSETPOS', value: '400' } }],
  ['FREQ=DAILY;UNTIL=20260230', { code: 'event.rule-unreadable', params: { part: 'UNTIL', value: '20260230' } }],
  ['FREQ=WEEKLY;BYDAY=XX', { code: 'event.rule-unreadable', params: { part: 'BYDAY', value: 'XX' } }],
  ['FREQ=WEEKLY;BYDAY=2MO', { code: 'event.rule-unreadable' }],
  ['FREQ=NEVER', { code: 'event.rule-unreadable', params: { part: 'FREQ', value: 'NEVER' } }],
  ['', { code: 'event.rule-unreadable' }],
  ['FREQ', { code: 'event.rule-unreadable' }],
  ['FREQ=DAILY;FREQ=DAILY', { code: 'event.rule-unreadable' }],
  [`FREQ=DAILY;X=${'y'.repeat(50_000)}`, { code: 'event.rule-unreadable' }],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', { code: 'event.rule-impossible' }],
  ['FREQ=DAILY;BYMONTH=2,4;BYMONTHDAY=31', { code: 'event.rule-impossible' }],
  ['FREQ=YEARLY;BYWEEKNO=20', { code: 'event.rule-unsupported', params: { part: 'BYWEEKNO' } }],
  ['RSCALE=CHINESE;FREQ=YEARLY', { code: 'event.rule-unsupported', params: { part: 'RSCALE' } }],
])('%s is not followed', (text, refusal) => {
  expect(parseRule(text)).toMatchObject(refusal)
})

test('the 29th of February is possible, and a week is not bound to a month', () => {
  expect(parseRule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29')).toMatchObject({ monthDays: [29] })
  expect(parseRule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-29')).toMatchObject({ monthDays: [-29] })
})
