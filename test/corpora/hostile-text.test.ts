import { describe, expect, test } from 'vitest'
import { readFile } from '#gateways/files/read-file.ts'
import { contextWith, corpusBytes, corpusJson, faultsOf } from './corpus.ts'

const context = contextWith(['example.com'])
const utf8 = (text: string) => new TextEncoder().encode(text)
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`

describe('cells that a spreadsheet would run', () => {
  const cells = corpusJson<string[]>('own-generated', 'formula-cells.json')

  test.each(cells.map((text) => ({ text, title: JSON.stringify(text) })))(
    '$title is text like any other',
    async ({ text }) => {
      const csv = `company,name,title,email\n${[text, text, text, 'a@example.com'].map(cell).join(',')}\n`
      const reading = await readFile({ name: 'x.csv', bytes: utf8(csv) }, context)
      expect(faultsOf(reading, context)).toEqual([])
      expect(reading.drafts.map(({ entry }) => entry.kind)).toEqual(['account.opened', 'person.added'])
      const [opened] = reading.drafts
      expect(opened?.entry.data).toMatchObject({ name: text.trim().replace(/\s+/g, ' ') })
      expect(opened?.entry.account).toMatch(/^[a-z0-9-]{1,64}$/)
    },
  )
})

describe('file names that lie', () => {
  const names = corpusJson<string[]>('own-generated', 'filenames.json')
  const bytes = corpusBytes('atomic-crm', 'import-sample.json')

  test.each(names.map((name) => ({ name, title: JSON.stringify(name).slice(0, 60) })))(
    '$title changes nothing about the content',
    async ({ name }) => {
      const reading = await readFile({ name, bytes }, context)
      expect(reading).toEqual(await readFile({ name: 'export.json', bytes }, context))
    },
  )
})

describe('texts that stall a careless pattern', () => {
  const { strings } = corpusJson<{ strings: { c: string; n: number; tail: string }[] }>(
    'own-generated',
    'regex-dos-and-size.json',
  )
  const texts = strings.map(({ c, n, tail }) => ({ title: `${n} × ${JSON.stringify(c)}`, text: c.repeat(n) + tail }))

  test.each(texts)('$title as every field of every format ends with an answer', async ({ text }) => {
    const line = text.replaceAll('\n', ' ')
    const mail = `From: ${line}\nTo: ${line}, sam@studio.example\nDate: ${line}\nMessage-ID: ${line}\nReferences: ${line}\nSubject: ${line}\n\n${text}`
    const sent = `From: a@example.com\nTo: sam@studio.example\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nSubject: ${line}\nReferences: ${line}\n\nI'll send it by ${text}\n我周五前${text}`
    const properties = [
      'SUMMARY',
      'UID',
      'DTEND',
      'DURATION',
      'RRULE',
      'EXDATE',
      'ATTENDEE',
      'ORGANIZER',
      'STATUS',
      'CLASS',
    ]
    const events = properties.map(
      (name) => `BEGIN:VEVENT\nDTSTART:20260101T090000Z\n${name}:${line}\n${name};CN=${line}:x\nEND:VEVENT`,
    )
    const record = {
      id: line,
      name: text,
      text,
      email: text,
      website: text,
      date: text,
      due_date: text,
      first_name: text,
      company_id: line,
      emails: [{ email: text }],
    }
    const json = JSON.stringify({
      companies: [record],
      contacts: [record],
      notes: [record],
      tasks: [record],
      sales: [record],
    })
    const csv = `company,name,email,website,annual value,currency,start,first seen\n${Array.from({ length: 8 }, () => cell(text)).join(',')}\n`
    for (const [name, content] of [
      ['a.eml', mail],
      ['b.eml', sent],
      ['c.ics', events.join('\n')],
      ['d.json', json],
      ['e.csv', csv],
    ] as const) {
      const reading = await readFile({ name, bytes: utf8(content) }, context)
      expect(faultsOf(reading, context), name).toEqual([])
      expect(reading.drafts.length + reading.problems.length + reading.skipped.length, name).toBeGreaterThan(0)
    }
  })
})

describe('keys that poison prototypes', () => {
  const texts = corpusJson<string[]>('own-generated', 'prototype-pollution.json')

  test.each(texts.map((text) => ({ text })))('$text does nothing', async ({ text }) => {
    for (const name of ['a.json', 'a.csv', 'a.eml', 'a.ics']) await readFile({ name, bytes: utf8(text) }, context)
    const inCompany = `{"companies":[{"id":1,"name":"A","__proto__":${text.startsWith('{') ? text : '{}'}}]}`
    const reading = await readFile({ name: 'a.json', bytes: utf8(inCompany) }, context)
    expect(faultsOf(reading, context)).toEqual([])
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
  })
})
