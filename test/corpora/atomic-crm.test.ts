import { describe, expect, test } from 'vitest'
import { plan } from '#gateways/files/plan.ts'
import { readFile } from '#gateways/files/read-file.ts'
import { contextWith, corpusBytes, faultsOf } from './corpus.ts'

const context = contextWith([], { accounts: [], ourDomains: ['blackmesa.com'] })

async function read(name: string) {
  const reading = await readFile({ name, bytes: corpusBytes('atomic-crm', name) }, context)
  expect(faultsOf(reading, context)).toEqual([])
  return { ...reading, entries: reading.drafts.map(({ entry }) => entry) }
}

const short = (rows: { what: string; code: string; params: object }[]) =>
  rows.map(({ what, code, params }) => ({ what, code, params }))

describe('the exports of Atomic CRM', () => {
  test('import-sample.json gives its companies, contact, note and task', async () => {
    const { format, entries, problems, skipped } = await read('import-sample.json')
    expect(format).toBe('atomic-crm-json')
    expect(entries.map(({ id, kind, account, at, status }) => [id, kind, account, at, status])).toEqual([
      ['atomic:company:234', 'account.opened', 'black-mesa-research-facility', '2026-11-20', undefined],
      ['atomic:company:345', 'account.opened', 'aperture-science', '2025-02-14', undefined],
      ['atomic:contact:567', 'person.added', 'aperture-science', '2025-02-14', undefined],
      [
        'atomic:note:567:2025-02-14T09:20:21Z:efee9086',
        'note',
        'aperture-science',
        '2025-02-14T10:20:21+01:00',
        undefined,
      ],
      [
        'atomic:task:567:2025-03-26T16:15:00Z:b2143a03',
        'commitment.made',
        'aperture-science',
        '2025-03-26',
        'proposed',
      ],
      [
        'atomic:task:567:2025-03-26T16:15:00Z:b2143a03:kept',
        'commitment.kept',
        'aperture-science',
        '2025-04-01',
        'proposed',
      ],
    ])
    expect(entries[1]?.data).toMatchObject({ lead: 'barney.calhoun@blackmesa.com', domains: ['aperturescience.com'] })
    expect(entries[2]?.data).toEqual({
      person: 'cave-johnson',
      name: 'Cave Johnson',
      email: 'cave.johnson@aperturescience.com',
      role: 'executive',
    })
    expect(problems).toEqual([])
    expect(short(skipped.slice(0, 3))).toEqual([
      { what: 'contact 456 Gordon Freeman', code: 'contact.no-company', params: {} },
      { what: 'note notes[0] of contact 456', code: 'contact.left-out', params: { contact: '456' } },
      { what: 'task tasks[0] of contact 456', code: 'contact.left-out', params: { contact: '456' } },
    ])
  })

  test('import-sample-invalid-sale.json names the two faults and keeps the rest', async () => {
    const { entries, problems } = await read('import-sample-invalid-sale.json')
    expect(short(problems)).toEqual([
      { what: 'sale 123 John Doe', code: 'field.missing', params: { field: 'email' } },
      {
        what: 'contact 567 A first name A last name',
        code: 'field.wrong-type',
        params: { field: 'phones', expected: 'list', found: 'object' },
      },
    ])
    expect(entries.map(({ id }) => id)).toEqual(['atomic:company:234', 'atomic:company:345', 'atomic:contact:567'])
    expect(entries[1]?.data).not.toHaveProperty('lead')
    expect(entries[2]?.data).toMatchObject({ email: 'nickname@domain.com' })
  })

  test('contacts.csv gives 55 accounts and 500 people, each from its line', async () => {
    const { format, drafts, entries, problems, skipped } = await read('contacts.csv')
    expect(format).toBe('atomic-crm-csv')
    const kinds = entries.map(({ kind }) => kind)
    expect([kinds.filter((kind) => kind === 'account.opened').length, kinds.length]).toEqual([55, 555])
    expect(new Set(entries.map(({ account }) => account)).size).toBe(55)
    const shelley = drafts.find(({ entry }) => entry.id === 'atomic:contact:2')
    expect(shelley).toMatchObject({
      line: 2,
      entry: {
        account: 'gottlieb-and-sons',
        at: '2024-08-13T20:04:34+02:00',
        data: {
          person: 'shelley-kerluke',
          name: 'Shelley Kerluke',
          email: 'shelley_kerluke47@hotmail.com',
          role: 'other',
        },
      },
    })
    expect(entries.filter(({ kind }) => kind === 'account.opened').every(({ data }) => !('domains' in data))).toBe(true)
    expect(problems).toEqual([])
    expect(skipped.map(({ code }) => code)).toEqual(['file.fields-not-read'])
    expect(
      plan({ format, drafts, problems, skipped }, { entry: () => undefined, accounts: [] }, context.today).counts,
    ).toEqual({
      create: 555,
      update: 0,
      skip: 1,
      problem: 0,
    })
  })

  test('contacts_export.csv, which has no ids, makes them from names and addresses', async () => {
    const { entries } = await read('contacts_export.csv')
    expect(entries.map(({ id, data }) => [id, 'email' in data ? data.email : null])).toEqual([
      ['atomic:company:name:acme', null],
      ['atomic:contact:acme:john@doe.example', 'john@doe.example'],
      ['atomic:contact:acme:jane@doe.example', 'jane@doe.example'],
    ])
    expect(entries[0]?.data).toMatchObject({ domains: ['doe.example'] })
  })
})
