import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatInstant, formatWallClock, parseInstant } from './instant.ts'

const runs = { numRuns: 1000 }
const anyMs = fc.integer({ min: Date.parse('0001-01-01T00:00:00Z'), max: Date.parse('9999-12-31T23:59:59.999Z') })

test('an instant is read with its offset', () => {
  expect(parseInstant('1970-01-01T00:00:00Z')).toBe(0)
  expect(parseInstant('2026-05-22T10:00:00+02:00')).toBe(Date.UTC(2026, 4, 22, 8))
  expect(parseInstant('2026-05-22t10:00:00.5z')).toBe(Date.UTC(2026, 4, 22, 10, 0, 0, 500))
  expect(parseInstant('2026-05-22 10:00:00-09:30')).toBe(Date.UTC(2026, 4, 22, 19, 30))
  expect(parseInstant('1969-12-31T23:59:59Z')).toBe(-1000)
  expect(parseInstant('2038-01-19T03:14:08Z')).toBe(2 ** 31 * 1000)
})

test('fractions finer than a millisecond are dropped', () => {
  expect(parseInstant('1970-01-01T00:00:00.123999999Z')).toBe(123)
  expect(parseInstant('1970-01-01T00:00:00.07Z')).toBe(70)
  expect(parseInstant('1970-01-01T00:00:00.1234567890Z')).toBe(null)
  for (let ms = 0; ms < 1000; ms++) {
    expect(parseInstant(`1970-01-01T00:00:00.${String(ms).padStart(3, '0')}Z`)).toBe(ms)
  }
})

test('a leap second counts as the second before it', () => {
  expect(parseInstant('2016-12-31T23:59:60Z')).toBe(Date.UTC(2016, 11, 31, 23, 59, 59))
})

test('texts that name no instant are none', () => {
  const none = [
    '2026-05-22',
    '2026-05-22T10:00:00',
    '2026-05-22T10:00Z',
    '2026-05-22T24:00:00Z',
    '2026-05-22T23:60:00Z',
    '2026-05-22T23:59:61Z',
    '2026-02-30T10:00:00Z',
    '2026-05-22T10:00:00.Z',
    '2026-05-22T10:00:00,5Z',
    '2026-05-22T10:00:00+02',
    '2026-05-22T10:00:00+0200',
    '2026-05-22T10:00:00+24:00',
    '2026-05-22T10:00:00+02:60',
    '2026-05-22T10:00:00Z ',
    '2026-05-22T10:00:00ZZ',
    '2026-05-22T10:00:00+02:00[Europe/Berlin]',
    '',
  ]
  expect(none.map(parseInstant)).toEqual(none.map(() => null))
})

test('every millisecond is written as Temporal writes it, and read back', () => {
  fc.assert(
    fc.property(anyMs, (ms) => {
      const text = formatInstant(ms)
      expect(Temporal.Instant.from(text).epochMilliseconds).toBe(ms)
      expect(text.replace(/0+Z$/, 'Z')).toBe(Temporal.Instant.fromEpochMilliseconds(ms).toString().replace(/0+Z$/, 'Z'))
      expect(parseInstant(text)).toBe(ms)
    }),
    runs,
  )
})

test('an instant in any offset is the moment Temporal reads', () => {
  fc.assert(
    fc.property(anyMs, fc.integer({ min: -1439, max: 1439 }), fc.integer({ min: 0, max: 9 }), (ms, offset, places) => {
      const wall = formatWallClock(ms).slice(0, 19)
      const clock = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) => String(n).padStart(2, '0'))
      const fraction =
        places === 0
          ? ''
          : `.${String(Math.abs(ms % 997))
              .padEnd(places, '3')
              .slice(0, places)}`
      const text = `${wall}${fraction}${offset < 0 ? '-' : '+'}${clock.join(':')}`
      expect(parseInstant(text)).toBe(Temporal.Instant.from(text).epochMilliseconds)
    }),
    runs,
  )
})
