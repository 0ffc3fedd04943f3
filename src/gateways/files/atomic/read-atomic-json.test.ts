import { describe, expect, test } from 'vitest'
import { readText, refusedDrafts, sampleContext, futureDrafts, toldOf } from '../sample-context.ts'

const base = {
  sales: [{ id: 1, first_name: 'Sam', last_name: 'Lee', email: 'Sam@studio.example' }],
  companies: [
    { id: 7, name: 'Acme', website: 'https://www.acme.example', sector: 'information-technology', sales_id: 1 },
  ],
  contacts: [
    {
      id: 70,
      first_name: 'Erika',
      last_name: 'Meier',
      company_id: 7,
      emails: [
        { email: 'erika@home.example', type: 'Home' },
        { email: 'erika@acme.example', type: 'Work' },
      ],
    },
  ],
}

async function read(file: object) {
  const reading = await readText('export.json', JSON.stringify(file))
  expect(reading.format).toBe('atomic-crm-json')
  expect(refusedDrafts(reading)).toEqual([])
  expect(futureDrafts(reading, sampleContext)).toEqual([])
  return { ...reading, entries: reading.drafts.map(({ entry }) => entry) }
}

test('companies become accounts led by their sales person, contacts their people', async () => {
  const { entries, problems, skipped } = await read(base)
  expect(entries).toEqual([
    {
      id: 'atomic:company:7',
      account: 'acme',
      kind: 'account.opened',
      at: '2026-06-15',
      by: 'integration:files',
      source: { type: 'import', ref: 'atomic:company:7' },
      data: {
        name: 'Acme',
        timezone: 'Europe/Berlin',
        locale: 'en',
        sector: 'saas',
        relationshipType: 'high_touch',
        domains: ['acme.example'],
        lead: 'sam@studio.example',
        shape: { industry: 'information-technology' },
      },
    },
    {
      id: 'atomic:contact:70',
      account: 'acme',
      kind: 'person.added',
      at: '2026-06-15',
      by: 'integration:files',
      source: { type: 'import', ref: 'atomic:contact:70' },
      data: { person: 'erika-meier', name: 'Erika Meier', email: 'erika@acme.example', role: 'other' },
    },
  ])
  expect([problems, skipped]).toEqual([[], []])
})

test('another sales person of a contact joins the team', async () => {
  const { entries } = await read({
    ...base,
    sales: [...base.sales, { id: 2, email: 'kim@studio.example' }],
    contacts: base.contacts.map((contact) => ({ ...contact, sales_id: 2 })),
  })
  expect(entries[0]?.data).toMatchObject({
    lead: 'sam@studio.example',
    team: [{ member: 'kim@studio.example', part: 'sales' }],
  })
})

describe('tasks', () => {
  const tasks = async (task: object) =>
    (await read({ ...base, tasks: [{ contact_id: 70, sales_id: 1, text: 'Send the offer', ...task }] })).entries.slice(
      2,
    )

  test('one to come is a proposed promise of ours from today on', async () => {
    expect(await tasks({ due_date: '2026-07-01T10:00:00Z' })).toMatchObject([
      {
        kind: 'commitment.made',
        at: '2026-06-15',
        status: 'proposed',
        data: { side: 'us', what: 'Send the offer', owner: 'sam@studio.example', to: 'erika-meier', due: '2026-07-01' },
      },
    ])
  })

  test('one that is over counts as made on its due day, which proves nothing, and is kept on the day it was done', async () => {
    expect(await tasks({ due_date: '2026-03-26T16:15:00Z', done_date: '2026-04-01T09:00:00' })).toMatchObject([
      { kind: 'commitment.made', at: '2026-03-26', status: 'proposed', data: { due: '2026-03-26' } },
      { kind: 'commitment.kept', at: '2026-04-01', status: 'proposed', data: { on: '2026-04-01' } },
    ])
  })

  test('one done early was made by then', async () => {
    expect(await tasks({ due_date: '2026-03-26', done_date: '2026-03-20' })).toMatchObject([
      { kind: 'commitment.made', at: '2026-03-20', data: { due: '2026-03-26' } },
      { kind: 'commitment.kept', at: '2026-03-20' },
    ])
  })

  test('the day is that of the account’s zone', async () => {
    const [made] = await tasks({ due_date: '2026-03-26T23:30:00Z' })
    expect(made?.data).toMatchObject({ due: '2026-03-27' })
  })
})

test('a note is a note of its day, and a dated promise in it is proposed', async () => {
  const text = 'Good call. I will send the pricing by 2026-06-12.'
  const { entries } = await read({
    ...base,
    notes: [{ contact_id: 70, sales_id: 1, text, date: '2026-06-10T08:00:00Z' }],
  })
  expect(entries.slice(2)).toMatchObject([
    { kind: 'note', at: '2026-06-10T10:00:00+02:00', data: { text } },
    {
      kind: 'commitment.made',
      status: 'proposed',
      data: { what: 'I will send the pricing by 2026-06-12.', due: '2026-06-12', owner: 'sam@studio.example' },
    },
  ])
  expect(entries.slice(0, 2).map(({ at }) => at)).toEqual(['2026-06-10', '2026-06-10'])
})

test('every broken record is told with what is wrong, and the others are kept', async () => {
  const { entries, problems, skipped } = await read({
    sales: [{ id: 1 }, { email: 'x@studio.example' }, 'sam'],
    companies: [
      ...base.companies,
      { id: 8 },
      { id: 7, name: 'Again' },
      null,
      { id: 9, name: { first: 'x' } },
      { id: 10, name: 'ACME Inc.' },
    ],
    contacts: [
      ...base.contacts,
      { id: 71, company_id: 7 },
      { id: 72, first_name: 'Lost', company_id: 99 },
      { id: 73, first_name: 'Jo', company_id: 7, emails: [{ email: 'jo@' }], phones: { number: '1' } },
      { first_name: 'No id', company_id: 7 },
    ],
    notes: [
      { contact_id: 70, text: 'x', date: 'yesterday' },
      { contact_id: 70, text: 'x', date: '2027-01-01T00:00:00Z' },
      { contact_id: 70, text: 'x'.repeat(20_001), date: '2026-01-01' },
      { contact_id: 500, text: 'x', date: '2026-01-01' },
      { contact_id: 70, date: '2026-01-01' },
    ],
    tasks: { contact_id: 70 },
  })
  expect(entries.map(({ id }) => id)).toEqual(['atomic:company:7', 'atomic:contact:70', 'atomic:contact:73'])
  expect(toldOf(problems).map(([, what, code]) => `${what}: ${code}`)).toEqual([
    'sales[2]: record.not-an-object',
    'companies[3]: record.not-an-object',
    'tasks: record.not-a-list',
    'sale 1: field.missing',
    'sale sales[1]: field.missing',
    'company 8: field.missing',
    'company Again: record.repeated',
    'companies[4]: field.wrong-type',
    'company 9: field.missing',
    'contact 71: contact.no-name',
    'contact 72 Lost: reference.unknown',
    'contact 73 Jo: field.wrong-type',
    'contact 73 Jo: email.invalid',
    'contact No id: field.missing',
    'note notes[0] of contact 70: date.unreadable',
    'note notes[1] of contact 70: date.future',
    'note notes[2] of contact 70: field.too-long',
    'note notes[3] of contact 500: reference.unknown',
    'note notes[4] of contact 70: field.missing',
  ])
  expect(toldOf(skipped).map(([, what, code]) => `${what}: ${code}`)).toEqual([
    'company ACME Inc.: company.repeated',
    'contact 72 Lost: contact.no-company',
    'file: file.fields-not-read',
  ])
})

test('keys that poison prototypes do nothing', async () => {
  const json = '{"companies":[{"id":1,"name":"Acme","__proto__":{"isAdmin":true}}],"__proto__":{"isAdmin":true}}'
  const reading = await readText('export.json', json)
  expect(reading.drafts.map(({ entry }) => entry.id)).toEqual(['atomic:company:1'])
  expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
})

test.each([
  ['{"a":1}', { code: 'json.unknown-shape', params: { fields: 'a' } }],
  ['{"companies":{}}', { code: 'json.unknown-shape', params: { fields: 'companies' } }],
  ['{"companies":[\n{"id":1,}]}', { code: 'json.broken', params: { line: 2, column: 9 } }],
  ['{"companies":[', { code: 'json.broken', params: { line: 1, column: 15 } }],
  ['[]', { code: 'json.unknown-shape', params: { fields: '' } }],
])('%s is no export, and says why', async (text, told) => {
  const { format, drafts, problems } = await readText('export.json', text)
  expect([format, drafts, problems]).toEqual(['unknown', [], [{ line: null, what: 'file', ...told }]])
})
