import { describe, expect, test } from 'vitest'
import { zoneOf } from '#method/time/zone.ts'
import type { Zone } from '#method/time/zone.ts'
import { isFuture, parseMoment } from './moment.ts'

const berlin = zoneOf('Europe/Berlin') as Zone

describe('parseMoment', () => {
  test.each([
    ['2025-02-14', '2025-02-14'],
    ['2025-02-14T09:20:21Z', '2025-02-14T10:20:21+01:00'],
    ['2024-07-01T11:54:49.95+00:00', '2024-07-01T13:54:49+02:00'],
    ['2024-07-01 11:54:49+00', '2024-07-01T13:54:49+02:00'],
    ['2024-07-01T11:54:49+0200', '2024-07-01T11:54:49+02:00'],
    ['2025-04-01T09:00:00', '2025-04-01T09:00:00+02:00'],
    ['2025-04-01 09:00', '2025-04-01T09:00:00+02:00'],
  ])('%s is %s', (text, at) => {
    expect(parseMoment(text, berlin)?.at).toBe(at)
  })

  test.each(['2025-02-30', '2025-02-14T25:00:00Z', 'soon', '', '2025-02-14Tnoon', '14.02.2025', '2026-01-01T24:00:00'])(
    '%j is none',
    (text) => {
      expect(parseMoment(text, berlin)).toBeNull()
    },
  )
})

test('what lies after the importer’s moment is future, and after the day where no moment is known', () => {
  const context = { today: '2026-06-15', now: '2026-06-15T12:00:00+02:00' }
  const future = (text: string, known: { today: string; now?: string }) => {
    const moment = parseMoment(text, berlin)
    return moment && isFuture(moment, berlin, known)
  }
  expect(future('2026-06-15T12:00:01+02:00', context)).toBe(true)
  expect(future('2026-06-15T11:59:59+02:00', context)).toBe(false)
  expect(future('2026-06-15T23:00:00+02:00', { today: '2026-06-15' })).toBe(false)
  expect(future('2026-06-15', context)).toBe(false)
  expect(future('2026-06-16', context)).toBe(true)
})
