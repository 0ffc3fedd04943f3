import { describe, expect, test } from 'vitest'
import type { ReadContext } from '../reading.ts'
import { futureDrafts, readText, refusedDrafts, sampleContext, toldOf } from '../sample-context.ts'

const DANA = 'ATTENDEE;CN=Dana Smith;PARTSTAT=ACCEPTED:mailto:Dana@northwind.example'
const SAM = 'ORGANIZER;CN=Sam:mailto:sam@studio.example'

function event(...lines: string[]): string {
  return ['BEGIN:VEVENT', 'UID:e1', 'SUMMARY:Sync with Northwind', SAM, DANA, ...lines, 'END:VEVENT'].join('\r\n')
}

async function read(body: string, context: Partial<ReadContext> = {}) {
  const reading = await readText('x.ics', `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${body}\r\nEND:VCALENDAR\r\n`, context)
  expect(reading.format).toBe('ics')
  expect(refusedDrafts(reading)).toEqual([])
  expect(futureDrafts(reading, { ...sampleContext, ...context })).toEqual([])
  const touches = reading.drafts.map(({ entry }) => entry).filter(({ kind }) => kind === 'touch')
  return { ...reading, touches, ats: touches.map(({ at }) => at) }
}

describe('a meeting with a client', () => {
  test('that is over is a touch', async () => {
    const { drafts, problems, skipped } = await read(
      event('DTSTART;TZID=Europe/Berlin:20260601T100000', 'DTEND;TZID=Europe/Berlin:20260601T104500'),
    )
    expect(drafts).toEqual([
      {
        line: 3,
        what: 'event e1',
        entry: {
          id: 'ics:northwind:e1',
          account: 'northwind',
          kind: 'touch',
          at: '2026-06-01T10:00:00+02:00',
          by: 'integration:files',
          source: { type: 'calendar', ref: 'e1' },
          data: {
            channel: 'meeting',
            initiatedBy: 'us',
            people: ['dana'],
            subject: 'Sync with Northwind',
            purpose: 'sync',
            minutes: 45,
          },
        },
      },
    ])
    expect([problems, skipped]).toEqual([[], []])
  })

  test.each<[string, string[], string, number | undefined]>([
    ['UTC', ['DTSTART:20260601T080000Z', 'DURATION:PT1H30M'], '2026-06-01T10:00:00+02:00', 90],
    ['a floating time, in the account’s zone', ['DTSTART:20260601T100000'], '2026-06-01T10:00:00+02:00', undefined],
    ['a Windows zone', ['DTSTART;TZID=Eastern Standard Time:20260601T100000'], '2026-06-01T16:00:00+02:00', undefined],
    [
      'a path to a zone',
      ['DTSTART;TZID=/x.example/2021_1/Asia/Tokyo:20260601T100000'],
      '2026-06-01T03:00:00+02:00',
      undefined,
    ],
    ['a whole day', ['DTSTART;VALUE=DATE:20260601', 'DTEND;VALUE=DATE:20260602'], '2026-06-01', undefined],
    ['a day not declared as one', ['DTSTART:20260601'], '2026-06-01', undefined],
    ['days on end', ['DTSTART:20260601T080000Z', 'DTEND:20260605T080000Z'], '2026-06-01T10:00:00+02:00', undefined],
  ])('at %s', async (_, lines, at, minutes) => {
    const { touches } = await read(event(...lines))
    expect(touches).toMatchObject([{ at }])
    expect(touches.map(({ data }) => ('minutes' in data ? data.minutes : undefined))).toEqual([minutes])
  })

  test('in a zone only the file describes', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Head Office',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n')
    const { ats } = await read(
      `${zone}\r\n${event('DTSTART;TZID="Head Office":20260112T100000', 'RRULE:FREQ=MONTHLY;COUNT=4')}`,
      { now: undefined, accounts: sampleContext.accounts.map((account) => ({ ...account, timezone: 'UTC' })) },
    )
    expect(ats).toEqual([
      '2026-01-12T09:00:00+00:00',
      '2026-02-12T09:00:00+00:00',
      '2026-03-12T09:00:00+00:00',
      '2026-04-12T08:00:00+00:00',
    ])
  })

  test('began with whoever organized it', async () => {
    const lines = event('DTSTART:20260601T080000Z').replace(SAM, 'ORGANIZER:MAILTO:dana@northwind.example')
    expect((await read(lines)).touches).toMatchObject([{ data: { initiatedBy: 'client' } }])
  })

  test('proposes guests of the firm whom nobody knows; rooms and desks are no people', async () => {
    const { drafts } = await read(
      event(
        'DTSTART:20260601T080000Z',
        'ATTENDEE;CN="Ray, Kim":mailto:kim@northwind.example',
        'ATTENDEE;CUTYPE=ROOM;CN=Blue:mailto:blue@northwind.example',
        'ATTENDEE:mailto:info@northwind.example',
        'ATTENDEE:urn:uuid:1',
      ),
    )
    expect(drafts.map(({ entry }) => [entry.kind, entry.status])).toEqual([
      ['person.added', 'proposed'],
      ['touch', undefined],
    ])
    expect(drafts[1]?.entry.data).toMatchObject({ people: ['dana', 'ray-kim'] })
  })

  test.each<[string, string[], string]>([
    ['still to come', ['DTSTART:20260615T100001Z'], 'event.future'],
    ['not over yet', ['DTSTART:20260615T093000Z', 'DTEND:20260615T103000Z'], 'event.future'],
    ['today, at no hour', ['DTSTART;VALUE=DATE:20260615'], 'event.future'],
    ['cancelled', ['DTSTART:20260601T080000Z', 'STATUS:CANCELLED'], 'event.cancelled'],
    ['private', ['DTSTART:20260601T080000Z', 'CLASS:PRIVATE'], 'event.private'],
    [
      'declined by us',
      ['DTSTART:20260601T080000Z', 'ATTENDEE;PARTSTAT=DECLINED:mailto:sam@studio.example'],
      'event.declined',
    ],
    ['a series to come', ['DTSTART:20270601T080000Z', 'RRULE:FREQ=WEEKLY'], 'event.future'],
    ['a series long over', ['DTSTART:20200601T080000Z', 'RRULE:FREQ=WEEKLY;COUNT=3'], 'event.none-in-window'],
  ])('%s is skipped', async (_, lines, code) => {
    const { drafts, problems, skipped } = await read(event(...lines))
    expect([drafts, problems, skipped.map((row) => row.code)]).toEqual([[], [], [code]])
  })

  test.each<[string, string, string]>([
    ['without anybody', '', 'event.no-attendees'],
    ['among ourselves', 'ATTENDEE:mailto:kim@studio.example', 'event.internal'],
    ['with nobody known', 'ATTENDEE:mailto:x@unknown.example', 'event.no-account'],
    ['declined by the client', 'ATTENDEE;PARTSTAT=DECLINED:mailto:dana@northwind.example', 'event.declined'],
  ])('%s is skipped', async (_, attendee, code) => {
    const lines = ['BEGIN:VEVENT', 'UID:e1', 'DTSTART:20260601T080000Z', attendee, 'END:VEVENT']
    const { drafts, problems, skipped } = await read(lines.filter(Boolean).join('\r\n'))
    expect([drafts, problems, skipped.map((row) => row.code)]).toEqual([[], [], [code]])
  })
})

describe('a series', () => {
  const weekly = ['DTSTART;TZID=Europe/Berlin:20260506T090000', 'DTEND;TZID=Europe/Berlin:20260506T093000']

  test('keeps its hour, and gives the meetings that are over', async () => {
    const { touches, skipped } = await read(event(...weekly, 'RRULE:FREQ=WEEKLY;BYDAY=WE'))
    expect(touches.map(({ id, at }) => [id, at])).toEqual([
      ['ics:northwind:e1:20260506T070000Z', '2026-05-06T09:00:00+02:00'],
      ['ics:northwind:e1:20260513T070000Z', '2026-05-13T09:00:00+02:00'],
      ['ics:northwind:e1:20260520T070000Z', '2026-05-20T09:00:00+02:00'],
      ['ics:northwind:e1:20260527T070000Z', '2026-05-27T09:00:00+02:00'],
      ['ics:northwind:e1:20260603T070000Z', '2026-06-03T09:00:00+02:00'],
      ['ics:northwind:e1:20260610T070000Z', '2026-06-10T09:00:00+02:00'],
    ])
    expect(skipped).toEqual([])
  })

  test('lacks what was excluded, cancelled or moved to another hour', async () => {
    const { ats, skipped } = await read(
      [
        event(
          ...weekly,
          'RRULE:FREQ=WEEKLY;COUNT=5',
          'EXDATE;TZID=Europe/Berlin:20260513T090000',
          'EXDATE;VALUE=DATE:20260520',
        ),
        event('RECURRENCE-ID:20260527T070000Z', 'DTSTART:20260528T120000Z', 'DTEND:20260528T130000Z'),
        event('RECURRENCE-ID;TZID=Europe/Berlin:20260603T090000', 'DTSTART:20260603T070000Z', 'STATUS:CANCELLED'),
      ].join('\r\n'),
    )
    expect(ats).toEqual(['2026-05-06T09:00:00+02:00', '2026-05-28T14:00:00+02:00'])
    expect(skipped.map(({ code }) => code)).toEqual(['event.cancelled'])
  })

  test('has its extra dates, with or without a rule', async () => {
    expect((await read(event(...weekly, 'RDATE;TZID=Europe/Berlin:20260508T090000,20260509T090000'))).ats).toEqual([
      '2026-05-06T09:00:00+02:00',
      '2026-05-08T09:00:00+02:00',
      '2026-05-09T09:00:00+02:00',
    ])
    expect(
      (await read(event(...weekly, 'RRULE:FREQ=DAILY;COUNT=1', 'RDATE;VALUE=PERIOD:20260508T070000Z/PT1H'))).ats,
    ).toHaveLength(2)
  })

  test('ends with its last day, that day included', async () => {
    expect((await read(event(...weekly, 'RRULE:FREQ=WEEKLY;UNTIL=20260513T070000Z'))).ats).toHaveLength(2)
    expect((await read(event(...weekly, 'RRULE:FREQ=WEEKLY;UNTIL=20260513T065959Z'))).ats).toHaveLength(1)
    expect((await read(event(...weekly, 'RRULE:FREQ=WEEKLY;UNTIL=20260513'))).ats).toHaveLength(2)
  })

  test('of which only one changed occurrence is at hand keeps that occurrence’s name', async () => {
    const { touches } = await read(event('RECURRENCE-ID:20260527T070000Z', 'DTSTART:20260528T120000Z'))
    expect(touches.map(({ id }) => id)).toEqual(['ics:northwind:e1:20260527T070000Z'])
  })

  test('told twice holds as it was last told', async () => {
    const { touches, skipped } = await read(
      [event('DTSTART:20260601T080000Z', 'SEQUENCE:2'), event('DTSTART:20260602T080000Z', 'SEQUENCE:1')].join('\r\n'),
    )
    expect(touches).toMatchObject([{ at: '2026-06-01T10:00:00+02:00' }])
    expect(toldOf(skipped)).toEqual([[11, 'event e1', 'event.superseded']])
  })

  test('over the change of clocks keeps its local hour', async () => {
    const { ats } = await read(event('DTSTART;TZID=Europe/Berlin:20260328T023000', 'RRULE:FREQ=DAILY;COUNT=3'))
    // 29 March has no 02:30 in Berlin: the time is read with the offset before the change.
    expect(ats).toEqual(['2026-03-28T02:30:00+01:00', '2026-03-29T03:30:00+02:00', '2026-03-30T02:30:00+02:00'])
  })
})

describe('a broken event', () => {
  const good = event('DTSTART:20260601T080000Z').replace('UID:e1', 'UID:good')

  test.each<[string, string, string]>([
    ['no start', event(), 'event.no-start'],
    ['30 February', event('DTSTART:20260230T080000Z'), 'event.date-impossible'],
    ['hour 24', event('DTSTART:20260601T240000Z'), 'event.date-impossible'],
    ['a zone nobody knows', event('DTSTART;TZID=Nowhere:20260601T080000'), 'event.zone-unknown'],
    ['an end before its start', event('DTSTART:20260601T080000Z', 'DTEND:20260601T070000Z'), 'event.end-before-start'],
    ['a length that is none', event('DTSTART:20260601T080000Z', 'DURATION:soon'), 'event.property-unreadable'],
    ['a start without value', event('DTSTART;VALUE=DATE'), 'event.property-unreadable'],
    [
      'an impossible rule',
      event('DTSTART:20260601T080000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
      'event.rule-impossible',
    ],
    ['a rule that excludes', event('DTSTART:20260601T080000Z', 'EXRULE:FREQ=DAILY'), 'event.rule-unsupported'],
    [
      'eleven times a day',
      event('DTSTART:20250601T080000Z', 'RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10'),
      'event.too-many-occurrences',
    ],
    [
      'too many dates',
      event('DTSTART:20260601T080000Z', `RDATE:${'20260601T080000Z,'.repeat(10_000)}20260601T080000Z`),
      'event.too-many-dates',
    ],
    ['no end in the file', event('DTSTART:20260601T080000Z').replace('END:VEVENT', ''), 'event.not-closed'],
    [
      'a guest nobody can read',
      event('ATTENDEE;:mailto:x@northwind.example').replace('UID:e1', 'UID:good'),
      'event.no-start',
    ],
  ])('with %s does not cost the others', async (_, broken, code) => {
    const { touches, problems } = await read(`${good}\r\n${broken}`)
    expect(touches.map(({ source }) => source?.ref)).toEqual(['good'])
    expect(problems.map((problem) => problem.code)).toContain(code)
  })

  test('lines that are none are told and passed over', async () => {
    const { touches, problems } = await read(`X\r\n${good.replace('SUMMARY', 'NONSENSE\r\nSUMMARY')}`)
    expect(touches).toHaveLength(1)
    expect(toldOf(problems)).toEqual([
      [3, 'line 3', 'ics.line-unreadable'],
      [6, 'line 6', 'ics.line-unreadable'],
    ])
  })

  test('long lines are folded back, and escaped text is plain again', async () => {
    const { touches } = await read(
      event('DTSTART:20260601T080000Z').replace('Sync with Northwind', 'Plan\\, and\r\n  talk\\nmore'),
    )
    expect(touches).toMatchObject([{ data: { subject: 'Plan, and talk more' } }])
  })

  test('the rest of a file that stops in the middle is kept', async () => {
    const { drafts, problems } = await readText('x.ics', `BEGIN:VCALENDAR\n${good}\nBEGIN:VEVENT\nUID:cut\nDTST`)
    expect(drafts).toHaveLength(1)
    expect(problems.map(({ code }) => code)).toEqual(['ics.line-unreadable', 'event.not-closed'])
  })

  test('a file without events says so', async () => {
    const { problems, skipped } = await read('BEGIN:VTODO\r\nUID:t\r\nEND:VTODO')
    expect(toldOf(problems)).toEqual([[null, 'file', 'ics.no-events']])
    expect(skipped).toMatchObject([{ code: 'ics.other-component', params: { component: 'VTODO', count: 1 } }])
  })
})
