import { describe, expect, test } from 'vitest'
import { STEPS_MAX, readCalendar } from '#gateways/files/calendar/read-ics.ts'
import { openDesk } from '#gateways/files/correspondence/desk.ts'
import { readFile } from '#gateways/files/read-file.ts'
import { emptyReading } from '#gateways/files/reading.ts'
import { contextWith, corpusFiles, corpusJson, faultsOf } from './corpus.ts'

const files = corpusFiles('ics-icalendar', '.ics')
// Every address of the corpus belongs to the client, so that whatever can be read becomes a touch.
const context = contextWith(['example.com', 'example.org', 'example.net', 'host.com', 'test.com'])

describe('the calendars of icalendar', () => {
  test('are all there', () => {
    expect(files).toHaveLength(194)
  })

  test.each(files)('$name gives what it can, with the reason for the rest', async ({ name, bytes }) => {
    const reading = await readFile({ name, bytes }, context)
    expect(faultsOf(reading, context)).toEqual([])
    // Nothing is passed over in silence.
    expect(reading.drafts.length + reading.problems.length + reading.skipped.length).toBeGreaterThan(0)
  })

  test('cost few steps, all of them together', () => {
    const steps = { left: STEPS_MAX }
    const desk = openDesk(emptyReading('ics'), context)
    for (const { bytes } of files) readCalendar(desk, new TextDecoder().decode(bytes), steps)
    expect(STEPS_MAX - steps.left).toBeLessThan(10_000)
  })

  test('broken events never cost the good ones beside them', async () => {
    const good = 'BEGIN:VEVENT\nUID:good\nDTSTART:20260102T090000Z\nATTENDEE:mailto:dana@example.com\nEND:VEVENT\n'
    for (const { name, bytes } of files) {
      const text = new TextDecoder().decode(bytes)
      const reading = await readFile(
        { name, bytes: new TextEncoder().encode(`BEGIN:VCALENDAR\n${good}END:VCALENDAR\n${text}`) },
        context,
      )
      const uids = reading.drafts.map(({ entry }) => entry.source?.ref)
      expect(uids, name).toContain('good')
    }
  })
})

interface Bomb {
  rrule?: string
  exrule?: string
  dtstart?: string
  rdate_count?: number
  exdate_count?: number
  valarm_count?: number
  why?: string
}

describe('recurrence made to hang', () => {
  const bombs = corpusJson<Bomb[]>('own-generated', 'rrule-bombs.json')
  const expected = [
    ['event.rule-too-often'],
    ['event.rule-too-often'],
    ['event.rule-too-often'],
    ['event.rule-impossible'],
    ['event.rule-too-often'],
    ['event.rule-impossible'],
    ['event.rule-unreadable'],
    ['event.rule-too-often'],
    ['event.rule-too-often'],
    [],
    ['event.none-in-window'],
    ['event.rule-unsupported'],
    ['event.rule-unreadable'],
    ['event.rule-too-often'],
    ['event.too-many-dates'],
    ['event.too-many-dates'],
    [],
  ]

  test.each(
    bombs.map((bomb, i) => ({
      bomb,
      codes: expected[i] ?? ['missing'],
      title: (bomb.rrule ?? JSON.stringify(bomb)).slice(0, 60),
    })),
  )('$title is bounded, told, and costs no other event', ({ bomb, codes }) => {
    const steps = { left: STEPS_MAX }
    const desk = openDesk(emptyReading('ics'), context)
    readCalendar(desk, calendarWith(bomb), steps)
    const { drafts, problems, skipped } = desk.reading
    expect(STEPS_MAX - steps.left).toBeLessThan(2_000)
    expect(drafts.map(({ entry }) => entry.source?.ref)).toContain('good')
    expect([...problems, ...skipped].map(({ code }) => code).filter((code) => code !== 'event.future')).toEqual(codes)
    expect(faultsOf(desk.reading, context)).toEqual([])
  })

  function calendarWith(bomb: Bomb): string {
    const lines = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:bomb',
      `DTSTART:${bomb.dtstart ?? '20260101T090000Z'}`,
      ...(bomb.rrule === undefined ? [] : [`RRULE:${bomb.rrule}`]),
      ...(bomb.exrule === undefined ? [] : [`EXRULE:${bomb.exrule}`]),
      ...(bomb.rdate_count === undefined ? [] : [`RDATE:${dates(bomb.rdate_count)}`]),
      ...(bomb.exdate_count === undefined ? [] : ['RRULE:FREQ=DAILY', `EXDATE:${dates(bomb.exdate_count)}`]),
      ...Array.from({ length: bomb.valarm_count ?? 0 }, () => 'BEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM'),
      'ATTENDEE:mailto:dana@example.com',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:good',
      'DTSTART:20260102T090000Z',
      'ATTENDEE:mailto:dana@example.com',
      'END:VEVENT',
      'END:VCALENDAR',
    ]
    return lines.join('\n')
  }

  function dates(count: number): string {
    return Array.from({ length: count }, (_, i) => `202601${String((i % 28) + 1).padStart(2, '0')}T090000Z`).join(',')
  }

  test('a file of thousands of endless series ends with what it has', () => {
    const steps = { left: 50_000 }
    const desk = openDesk(emptyReading('ics'), context)
    const series = (i: number) =>
      `BEGIN:VEVENT\nUID:u${i}\nDTSTART:20200101T090000Z\nRRULE:FREQ=YEARLY;COUNT=1000;BYMONTH=2;BYMONTHDAY=29\nATTENDEE:mailto:dana@example.com\nEND:VEVENT`
    readCalendar(desk, Array.from({ length: 5_000 }, (_, i) => series(i)).join('\n'), steps)
    expect(steps.left).toBeLessThan(0)
    expect(desk.reading.problems.map(({ code }) => code)).toContain('event.rule-too-long')
  })
})

describe('times that are hard to tell', () => {
  const { zones, cases } = corpusJson<{ zones: string[]; cases: { local: string; zone?: string; kind: string }[] }>(
    'own-generated',
    'time-cases.json',
  )
  const ats = (start: string, timezone: string) => {
    const own = contextWith([], {
      today: '9999-12-31',
      accounts: [{ slug: 'corpus', name: 'Corpus', domains: ['example.com'], people: [], timezone }],
    })
    const desk = openDesk(emptyReading('ics'), own)
    readCalendar(desk, `BEGIN:VEVENT\nUID:a\n${start}\nATTENDEE:mailto:dana@example.com\nEND:VEVENT`, { left: 1_000 })
    expect(faultsOf(desk.reading, own)).toEqual([])
    const touches = desk.reading.drafts.filter(({ entry }) => entry.kind === 'touch')
    return touches.map(({ entry }) => entry.at).concat(desk.reading.problems.map(({ code }) => code))
  }
  const compact = (local: string) => local.replaceAll('-', '').replaceAll(':', '')

  const expected: Record<string, string[]> = {
    '2026-03-29T02:30:00': ['2026-03-29T03:30:00+02:00'],
    '2026-10-25T02:30:00': ['2026-10-25T02:30:00+02:00'],
    '2026-03-08T02:30:00': ['2026-03-08T03:30:00-04:00'],
    '2026-11-01T01:30:00': ['2026-11-01T01:30:00-04:00'],
    '2011-12-30T12:00:00': ['2011-12-31T12:00:00+14:00'],
    '2026-04-05T01:45:00': ['2026-04-05T01:45:00+11:00'],
    '2028-02-29': ['2028-02-29'],
    '9999-12-31T23:59:59Z': [],
    '0001-01-01': ['0001-01-01'],
    '1969-12-31T23:59:59Z': ['1969-12-31T23:59:59+00:00'],
    '2038-01-19T03:14:08Z': ['2038-01-19T03:14:08+00:00'],
    '2016-12-31T23:59:60Z': ['2016-12-31T23:59:59+00:00'],
    '2026-02-30': ['event.date-impossible'],
    '24:00': ['event.date-impossible'],
  }

  test.each(cases)('$local is told as RFC 5545 reads it: $kind', ({ local, zone }) => {
    const start = zone === undefined ? `DTSTART:${compact(local)}` : `DTSTART;TZID=${zone}:${compact(local)}`
    expect(ats(start, zone ?? 'UTC')).toEqual(expected[local])
  })

  test.each(zones)('noon in %s is noon there', (zone) => {
    const name = zone === 'UTC' ? 'Etc/UTC' : zone
    expect(ats(`DTSTART;TZID=${name}:20260601T120000`, zone)[0]).toMatch(/^2026-06-01T12:00:00/)
  })
})
