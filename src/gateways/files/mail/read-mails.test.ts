import { describe, expect, test } from 'vitest'
import { futureDrafts, readText, refusedDrafts, sampleContext, toldOf } from '../sample-context.ts'

interface Head {
  from?: string
  to?: string
  date?: string
  id?: string
  subject?: string
  more?: string
}

function mail(head: Head, body = 'Hello'): string {
  return [
    `From: ${head.from ?? 'Dana Smith <dana@northwind.example>'}`,
    `To: ${head.to ?? 'Sam <sam@studio.example>'}`,
    ...(head.date === '' ? [] : [`Date: ${head.date ?? 'Mon, 1 Jun 2026 10:00:00 +0200'}`]),
    `Message-ID: <${head.id ?? 'm1@x.example'}>`,
    `Subject: ${head.subject ?? 'Plans'}`,
    ...(head.more === undefined ? [] : [head.more]),
    '',
    body,
    '',
  ].join('\n')
}

const FROM = 'From x@x.example Mon Mar  2 10:00:00 2026\n'

async function read(...mails: string[]) {
  const isOne = mails.length === 1
  const text = isOne ? (mails[0] ?? '') : mails.map((one) => `${FROM}${one}`).join('\n')
  const reading = await readText(isOne ? 'x.eml' : 'x.mbox', text)
  expect(reading.format).toBe(isOne ? 'eml' : 'mbox')
  expect(refusedDrafts(reading)).toEqual([])
  expect(futureDrafts(reading, sampleContext)).toEqual([])
  return { ...reading, entries: reading.drafts.map(({ entry }) => entry) }
}

describe('a mail between us and a client', () => {
  test('is a touch at its own hour, begun by whoever wrote it', async () => {
    const { drafts, problems, skipped } = await read(mail({}))
    expect(drafts).toEqual([
      {
        line: null,
        what: 'mail m1@x.example',
        entry: {
          id: 'mail:northwind:m1@x.example',
          account: 'northwind',
          kind: 'touch',
          at: '2026-06-01T10:00:00+02:00',
          by: 'integration:files',
          source: { type: 'email', ref: '<m1@x.example>' },
          data: { channel: 'email', initiatedBy: 'client', people: ['dana'], subject: 'Plans', purpose: 'other' },
        },
      },
    ])
    expect([problems, skipped]).toEqual([[], []])
  })

  test('is known by a person’s private address, and ours by one of ours', async () => {
    const { entries } = await read(
      mail({ from: 'Sam <sam.studio@gmail.com>', to: '=?utf-8?B?5p2O5Lyf?= <liwei@qq.com>' }),
    )
    expect(entries).toMatchObject([{ account: 'yunfan', data: { initiatedBy: 'us', people: ['li-wei'] } }])
  })

  test('proposes somebody unknown of the firm once, and names them already', async () => {
    const { entries } = await read(
      mail({ from: 'Kim Ray <kim@northwind.example>' }),
      mail({
        id: 'm2@x.example',
        from: 'Kim Ray <Kim@northwind.example>',
        to: 'sam@studio.example, info@northwind.example',
      }),
    )
    expect(entries.map(({ kind, status }) => [kind, status])).toEqual([
      ['person.added', 'proposed'],
      ['touch', undefined],
      ['touch', undefined],
    ])
    expect(entries[0]).toMatchObject({
      id: 'person:northwind:kim@northwind.example',
      data: { person: 'kim-ray', name: 'Kim Ray', email: 'kim@northwind.example', role: 'other' },
    })
    expect(entries.slice(1).map(({ data }) => 'people' in data && data.people)).toEqual([['kim-ray'], ['kim-ray']])
  })

  test('an answer belongs to whoever began the thread', async () => {
    const { entries } = await read(
      mail({ id: 'b@x.example', date: 'Tue, 2 Jun 2026 09:00:00 +0200', more: 'In-Reply-To: <a@x.example>' }),
      mail({ id: 'a@x.example', from: 'sam@studio.example', to: 'dana@northwind.example' }),
    )
    expect(entries.map(({ id, data }) => [id, 'initiatedBy' in data && data.initiatedBy])).toEqual([
      ['mail:northwind:a@x.example', 'us'],
      ['mail:northwind:b@x.example', 'us'],
    ])
  })

  test('one to two clients is a touch of each', async () => {
    const { entries } = await read(
      mail({ from: 'sam@studio.example', to: 'dana@northwind.example, liwei@qq.com' }, "I'll send it by Friday."),
    )
    expect(entries.map(({ id }) => id)).toEqual(['mail:northwind:m1@x.example', 'mail:yunfan:m1@x.example'])
  })

  test.each([
    ['Weekly update 23', 'sam@studio.example', '', 'weekly_update'],
    ['Re: Weekly update 23', 'sam@studio.example', 'In-Reply-To: <z@x.example>', 'other'],
    ['Weekly update 23', 'dana@northwind.example', '', 'other'],
    ['=?utf-8?B?5pys5ZGo6L+b5bGV?=', 'sam@studio.example', '', 'weekly_update'],
    ['Invoice 2026-17', 'dana@northwind.example', '', 'billing'],
    ['[Ticket 99] cannot sign in', 'dana@northwind.example', '', 'support'],
    ['Planning for next year', 'dana@northwind.example', '', 'other'],
  ])('%j from %s %s is for %s', async (subject, from, more, purpose) => {
    const to = from.endsWith('studio.example') ? 'dana@northwind.example' : 'sam@studio.example'
    const { entries } = await read(mail({ subject, from, to, ...(more === '' ? {} : { more }) }))
    expect(entries).toMatchObject([{ data: { purpose } }])
  })
})

describe('promises in mails', () => {
  test('ours name us and whom we promised; the quoted mail’s are not ours', async () => {
    const body =
      "Hi Dana,\n\nI'll send the pricing by Friday.\n\nOn Mon, 1 Jun 2026, Dana Smith wrote:\n> I'll send the list by Thursday."
    const { entries } = await read(mail({ from: 'sam@studio.example', to: 'dana@northwind.example' }, body))
    expect(entries.slice(1)).toEqual([
      {
        id: 'mail:northwind:m1@x.example:promise:1',
        account: 'northwind',
        kind: 'commitment.made',
        at: '2026-06-01T10:00:00+02:00',
        by: 'integration:files',
        source: { type: 'email', ref: '<m1@x.example>' },
        status: 'proposed',
        data: {
          ref: 'mail:northwind:m1@x.example:promise:1',
          what: "I'll send the pricing by Friday.",
          side: 'us',
          owner: 'sam@studio.example',
          to: 'dana',
          due: '2026-06-05',
        },
      },
    ])
  })

  test('theirs are theirs, counted in their own day', async () => {
    const { entries } = await read(
      mail(
        {
          from: 'liwei@qq.com',
          date: 'Mon, 1 Jun 2026 23:30:00 +0000',
          more: 'Content-Type: text/plain; charset=utf-8',
        },
        '我明天把合同发给您。',
      ),
    )
    expect(entries[1]).toMatchObject({
      account: 'yunfan',
      data: { side: 'client', owner: 'li-wei', to: 'sam@studio.example', due: '2026-06-03' },
    })
  })

  test('of a desk’s mailbox are named by its address', async () => {
    const { entries } = await read(
      mail({ from: 'info@northwind.example', more: 'Cc: dana@northwind.example' }, "We'll send the list by Friday."),
    )
    expect(entries[1]?.data).toMatchObject({ side: 'client', owner: 'info@northwind.example' })
  })

  test('are read from HTML where there is nothing else', async () => {
    const html = "<p>I'll send the plan by <b>Friday</b>.</p><blockquote>I'll send all by Thursday.</blockquote>"
    const { entries } = await read(
      mail({ from: 'sam@studio.example', to: 'dana@northwind.example', more: 'Content-Type: text/html' }, html),
    )
    expect(entries.slice(1)).toMatchObject([{ data: { what: "I'll send the plan by Friday.", due: '2026-06-05' } }])
  })
})

describe('mails that are no contact', () => {
  test.each<[string, Head, string, object]>([
    ['internal', { from: 'kim@studio.example' }, 'mail.internal', {}],
    ['of nobody known', { from: 'x@unknown.example' }, 'mail.no-account', { address: 'x@unknown.example' }],
    ['of a stranger at a mail provider', { from: 'x@gmail.com' }, 'mail.no-account', { address: 'x@gmail.com' }],
    [
      'of a stranger to us and a client',
      { from: 'x@unknown.example', to: 'sam@studio.example, dana@northwind.example' },
      'mail.sender-elsewhere',
      { address: 'x@unknown.example' },
    ],
    ['not to us', { to: 'x@unknown.example' }, 'mail.not-ours', { address: 'dana@northwind.example' }],
    ['an absence note', { more: 'Auto-Submitted: auto-replied' }, 'mail.automatic', { why: 'auto-reply' }],
    ['a mailing list', { more: 'List-Id: <x.example>' }, 'mail.automatic', { why: 'list' }],
    ['bulk', { more: 'Precedence: bulk' }, 'mail.automatic', { why: 'bulk' }],
    ['a machine’s', { from: 'no-reply@northwind.example' }, 'mail.automatic', { why: 'no-reply' }],
    ['a bounce', { from: 'MAILER-DAEMON@northwind.example' }, 'mail.automatic', { why: 'bounce' }],
    [
      'to everybody',
      { to: Array.from({ length: 101 }, (_, i) => `p${i}@northwind.example`).join(', ') },
      'mail.too-many-recipients',
      { count: 101, limit: 100 },
    ],
  ])('one %s is skipped with its reason', async (_, head, code, params) => {
    const { drafts, problems, skipped } = await read(mail(head))
    expect([drafts, problems]).toEqual([[], []])
    expect(skipped).toEqual([{ line: null, what: 'mail m1@x.example', code, params }])
  })

  test.each<[string, Head, string]>([
    ['without a date', { date: '' }, 'mail.no-date'],
    ['with a date nobody can read', { date: 'whenever' }, 'mail.date-unreadable'],
    ['from the future', { date: 'Mon, 15 Jun 2026 12:00:01 +0200' }, 'mail.date-future'],
    ['without a sender', { from: 'nobody' }, 'mail.no-sender'],
  ])('one %s is a problem', async (_, head, code) => {
    const { drafts, problems } = await read(mail(head))
    expect([drafts, toldOf(problems)]).toEqual([[], [[null, 'mail m1@x.example', code]]])
  })

  test('the same mail twice counts once', async () => {
    const { drafts, skipped } = await read(mail({}), mail({}))
    expect(drafts).toHaveLength(1)
    expect(toldOf(skipped)).toEqual([[10, 'mail m1@x.example', 'mail.repeated']])
  })

  test('a broken one does not cost the others', async () => {
    const { drafts, problems } = await read(
      mail({ id: 'a@x' }),
      '\0\0\0\n',
      mail({ id: 'b@x' }),
      mail({ id: 'c@x', date: 'never' }),
    )
    expect(drafts.map(({ entry }) => entry.id)).toEqual(['mail:northwind:a@x', 'mail:northwind:b@x'])
    expect(toldOf(problems).map(([line, , code]) => [line, code])).toEqual([
      [10, 'mail.no-sender'],
      [10, 'mail.no-date'],
      [22, 'mail.date-unreadable'],
    ])
  })
})

describe('a mail that carries an invitation', () => {
  const invitation = (method: string) => `BEGIN:VCALENDAR
METHOD:${method}
BEGIN:VEVENT
UID:meet-1
SUMMARY:Roadmap
DTSTART:20260602T080000Z
DTEND:20260602T090000Z
ORGANIZER:mailto:dana@northwind.example
ATTENDEE:mailto:sam@studio.example
END:VEVENT
END:VCALENDAR`

  test('gives the meeting, not a touch of its own', async () => {
    const { entries, skipped } = await read(
      mail({ more: 'Content-Type: text/calendar; method=REQUEST; charset=utf-8' }, invitation('REQUEST')),
    )
    expect(entries).toMatchObject([
      {
        id: 'ics:northwind:meet-1',
        kind: 'touch',
        at: '2026-06-02T10:00:00+02:00',
        source: { type: 'calendar', ref: 'meet-1' },
        data: { channel: 'meeting', initiatedBy: 'client', people: ['dana'], purpose: 'planning', minutes: 60 },
      },
    ])
    expect(skipped).toMatchObject([{ code: 'mail.automatic', params: { why: 'invitation' } }])
  })

  test('an answer to one says nothing', async () => {
    const { entries, skipped } = await read(
      mail({ more: 'Content-Type: text/calendar; method=REPLY; charset=utf-8' }, invitation('REPLY')),
    )
    expect(entries).toEqual([])
    expect(skipped.map(({ code }) => code)).toEqual(['mail.automatic', 'event.reply'])
  })
})
