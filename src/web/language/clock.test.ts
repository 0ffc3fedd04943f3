import { expect, test } from 'vitest'
import { hoursApart, timeIn } from './clock.ts'

const at = Date.parse('2026-01-15T22:05:00Z')

test('a clock shows the time of its zone, its day, and whether it is night there', () => {
  expect([timeIn('Europe/Berlin', at), timeIn('Asia/Shanghai', at), timeIn('America/New_York', at)]).toEqual([
    { day: '2026-01-15', time: '23:05', isNight: true },
    { day: '2026-01-16', time: '06:05', isNight: true },
    { day: '2026-01-15', time: '17:05', isNight: false },
  ])
})

test('clocks are apart by what holds on that day, and by parts of an hour where zones are', () => {
  const summer = Date.parse('2026-03-20T12:00:00Z')
  expect([
    hoursApart({ ours: 'Europe/Berlin', theirs: 'America/New_York', at }),
    // America has changed its clocks already, Europe has not.
    hoursApart({ ours: 'Europe/Berlin', theirs: 'America/New_York', at: summer }),
    hoursApart({ ours: 'Europe/Berlin', theirs: 'Asia/Kolkata', at }),
    hoursApart({ ours: 'Asia/Shanghai', theirs: 'Asia/Singapore', at }),
  ]).toEqual([-6, -5, 4.5, 0])
})

test('a zone that nobody knows has no clock', () => {
  expect(timeIn('Europe/Atlantis', at)).toBeNull()
})
