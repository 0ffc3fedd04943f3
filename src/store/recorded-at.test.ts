import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laterBy, recordedMs, recordedText, recordingClock } from './recorded-at.ts'

const now = Date.parse('2026-06-30T12:00:00Z')

test('an instant is written in UTC with nine digits of a second, whatever it was written with', () => {
  expect(
    ['2026-06-30T14:00:00+02:00', '2026-06-30T12:00:00.5Z', '2026-06-30T12:00:00.123456789Z', '2026-06-30'].map(
      recordedText,
    ),
  ).toEqual([
    '2026-06-30T12:00:00.000000000Z',
    '2026-06-30T12:00:00.500000000Z',
    '2026-06-30T12:00:00.123456789Z',
    null,
  ])
})

test('an instant that has no four-digit year in UTC is none', () => {
  expect(recordedText('0001-01-01T00:00:00+10:00')).toBeNull()
  expect(recordedText('9999-12-31T23:00:00-10:00')).toBeNull()
})

test('the order of the texts is the order of time', () => {
  const instant = fc
    .record({ ms: fc.integer({ min: 0, max: 253_402_300_000_000 }), digits: fc.integer({ min: 0, max: 999_999 }) })
    .map(({ ms, digits }) => ({
      ns: BigInt(ms) * 1_000_000n + BigInt(digits),
      text: `${new Date(ms).toISOString().slice(0, -1)}${String(digits).padStart(6, '0')}Z`,
    }))
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      const [left, right] = [recordedText(a.text) ?? '', recordedText(b.text) ?? '']
      expect(left < right).toBe(a.ns < b.ns)
      expect(left === right).toBe(a.ns === b.ns)
    }),
    { numRuns: 1000 },
  )
})

test('a clock gives ever later instants, also across a millisecond that is full, and none before the time', () => {
  const clock = recordingClock('2026-06-30T12:00:00.000999998Z', now)
  expect([clock.next(), clock.next(), clock.next()]).toEqual([
    '2026-06-30T12:00:00.000999999Z',
    '2026-06-30T12:00:00.001000000Z',
    '2026-06-30T12:00:00.001000001Z',
  ])
  expect(clock.last()).toBe('2026-06-30T12:00:00.001000001Z')
  expect(recordingClock('', now).next()).toBe('2026-06-30T12:00:00.000000000Z')
  expect(recordingClock('2026-06-30T11:59:59.999999999Z', now).next()).toBe('2026-06-30T12:00:00.000000000Z')
})

test('an instant some nanoseconds later is reached in so many steps', () => {
  const begun = '2026-06-30T12:00:00.000999000Z'
  const clock = recordingClock(begun, 0)
  for (let n = 0; n < 1500; n++) clock.next()
  expect(laterBy(begun, 1500)).toBe(clock.last())
  expect(recordedMs(clock.last())).toBe(now + 1)
})
