import { describe, expect, test } from 'vitest'
import { readFile } from '#gateways/files/read-file.ts'
import { contextWith, corpusBytes, corpusFiles, corpusJson, faultsOf } from './corpus.ts'

const context = contextWith(['domain.dom', 'postalsys.com'], {
  ourAddresses: ['bob@domain.dom', 'andris@ethereal.email'],
})

describe('the mails of postal-mime', () => {
  const expected: Record<string, unknown> = {
    'test_fixtures_arf.eml': { drafts: 0, told: ['mail.automatic'] },
    'test_fixtures_bounce.eml': { drafts: 0, told: ['mail.automatic'] },
    // An invitation, read from its calendar part.
    'test_fixtures_calendar-event.eml': { drafts: 2, told: ['mail.automatic'] },
    'test_fixtures_mimetorture.eml': { drafts: 2, told: [] },
    'test_fixtures_mixed.eml': { drafts: 0, told: ['mail.no-sender', 'mail.no-date'] },
  }

  test.each(corpusFiles('eml-postal-mime', '.eml'))(
    '$name gives what it can, with the reason for the rest',
    async ({ name, bytes }) => {
      const reading = await readFile({ name, bytes }, context)
      expect(faultsOf(reading, context)).toEqual([])
      const told = [...new Set([...reading.problems, ...reading.skipped].map(({ code }) => code))]
      expect({ drafts: reading.drafts.length, told }).toEqual(expected[name])
    },
  )

  test('the torture test is one touch of its own day', async () => {
    const bytes = corpusBytes('eml-postal-mime', 'test_fixtures_mimetorture.eml')
    const { drafts } = await readFile({ name: 'x.eml', bytes }, context)
    expect(drafts.map(({ entry }) => entry)).toMatchObject([
      { kind: 'person.added', status: 'proposed', data: { email: 'rfinnie@domain.dom', name: 'Ryan Finnie' } },
      { kind: 'touch', at: '2003-10-23T23:28:34-07:00', data: { subject: "Ryan Finnie's MIME Torture Test v1.0" } },
    ])
  })

  test('all of them in one archive give the same as one by one', async () => {
    const from = new TextEncoder().encode('From x@x.example Mon Mar  2 10:00:00 2026\n')
    const files = corpusFiles('eml-postal-mime', '.eml')
    const archive = Buffer.concat(files.flatMap(({ bytes }) => [from, bytes, new TextEncoder().encode('\n\n')]))
    const reading = await readFile({ name: 'all.mbox', bytes: archive }, context)
    expect(reading.format).toBe('mbox')
    expect(reading.drafts.map(({ entry }) => entry.kind)).toEqual(['person.added', 'touch', 'person.added', 'touch'])
  })
})

describe('addresses and names that try to inject headers', () => {
  const { addresses, names } = corpusJson<{ addresses: string[]; names: string[] }>(
    'own-generated',
    'mail-header-injection.json',
  )
  const mail = (from: string, to: string) =>
    `From: ${from}\nTo: ${to}\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nMessage-ID: <a@b>\nSubject: x\n\nhello\n`
  const read = (text: string) => {
    const our = contextWith(['example.test'])
    return readFile({ name: 'x.eml', bytes: new TextEncoder().encode(text) }, our).then((reading) => ({ reading, our }))
  }

  test.each(addresses.map((address) => ({ address, title: JSON.stringify(address).slice(0, 60) })))(
    '$title names nobody it does not plainly name',
    async ({ address }) => {
      for (const text of [mail(address, 'sam@studio.example'), mail('sam@studio.example', address)]) {
        const { reading, our } = await read(text)
        expect(faultsOf(reading, our)).toEqual([])
        const emails = reading.drafts.flatMap(({ entry }) => (entry.kind === 'person.added' ? [entry.data.email] : []))
        for (const email of emails) expect(email).toMatch(/^(a|evil)@example\.test$/)
        const isOneAddress = !address.includes(',') && !address.includes(';') && !address.includes('<evil')
        if (isOneAddress && text.startsWith('From: sam')) expect(emails).not.toContain('evil@example.test')
      }
    },
  )

  test.each(names.map((name) => ({ name, title: JSON.stringify(name) })))(
    'the name $title stays a name',
    async ({ name }) => {
      const { reading, our } = await read(mail(`${name} <a@example.test>`, 'sam@studio.example'))
      expect(faultsOf(reading, our)).toEqual([])
      expect(JSON.stringify(reading.drafts)).not.toMatch(/\\r|\\n|\\u0000/)
    },
  )
})

describe('mails made to be heavy', () => {
  const head = (more: string) =>
    `From: dana@domain.dom\nTo: bob@domain.dom\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nMessage-ID: <a@b>\n${more}\n\n`
  const nested = Array.from(
    { length: 2_000 },
    (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n\n`,
  )

  test.each<[string, string]>([
    ['parts nested 2,000 deep', head('Content-Type: multipart/mixed; boundary=b0') + nested.join('')],
    ['100,000 headers', head(Array.from({ length: 100_000 }, (_, i) => `X-${i}: y`).join('\n'))],
    [
      '10,000 empty attachments',
      head('Content-Type: multipart/mixed; boundary=b') + '--b\nContent-Disposition: attachment\n\n\n'.repeat(10_000),
    ],
    ['itself 500 deep', head('Content-Type: message/rfc822') + 'Content-Type: message/rfc822\n\n'.repeat(500)],
    [
      'a boundary never closed',
      `${head('Content-Type: multipart/mixed; boundary=b')}--b\nContent-Type: text/plain\n\nhello`,
    ],
    ['ten megabytes on one line', head('Content-Transfer-Encoding: base64') + 'QUFB'.repeat(2_500_000)],
    ['half a million brackets for a recipient', `${head(`Cc: ${'('.repeat(500_000)}`)}hello`],
  ])('one with %s is still one touch', async (_, text) => {
    const { drafts, problems } = await readFile({ name: 'x.eml', bytes: new TextEncoder().encode(text) }, context)
    expect([drafts.map(({ entry }) => entry.kind), problems]).toEqual([['person.added', 'touch'], []])
  })

  test('one of 26 megabytes is named, and the next is read', async () => {
    const from = 'From x@x.example Mon Mar  2 10:00:00 2026\n'
    const text = `${from}${head('X: y')}${`${'y'.repeat(1000)}\n`.repeat(27_000)}\n${from}${head('X: y')}hello\n`
    const reading = await readFile({ name: 'x.mbox', bytes: new TextEncoder().encode(text) }, context)
    expect(reading.problems).toEqual([
      { line: 1, what: 'mail at line 1', code: 'mail.too-large', params: { limitMegabytes: 25 } },
    ])
    expect(reading.drafts).toHaveLength(2)
  })
})
