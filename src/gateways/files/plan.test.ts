import { describe, expect, test } from 'vitest'
import { parseEntry } from '#method/ledger/entry.ts'
import { idsToLookUp, plan } from './plan.ts'
import type { Existing, ImportPlan } from './plan.ts'
import type { ExistingEntry } from './plan-changes.ts'
import { readText, sampleContext } from './sample-context.ts'
import type { DraftEntry, KnownAccount, ReadContext } from './reading.ts'

const TODAY = sampleContext.today

/** A workspace that holds what plans append, as an import would leave it. */
function workspace(accounts: readonly KnownAccount[] = sampleContext.accounts) {
  const entries = new Map<string, ExistingEntry>()
  const known = new Map(accounts.map((account) => [account.slug, account]))
  const existing: Existing = {
    entry: (id) => entries.get(id),
    get accounts() {
      return [...known.values()]
    },
  }
  const add = (entry: DraftEntry) => {
    entries.set(entry.id, { account: entry.account, kind: entry.kind, at: entry.at, data: { ...entry.data } })
    const account = known.get(entry.account)
    if (entry.kind === 'account.opened') {
      const { name, domains = [], timezone } = entry.data
      known.set(entry.account, { slug: entry.account, name, domains, timezone, people: [] })
    }
    if (entry.kind === 'account.changed' && account)
      known.set(entry.account, { ...account, domains: entry.data.domains ?? account.domains })
    if (entry.kind === 'person.added' && account)
      known.set(entry.account, { ...account, people: [...account.people, entry.data] })
  }
  return {
    entries,
    existing,
    async run(name: string, text: string, context: Partial<ReadContext> = {}): Promise<ImportPlan> {
      const reading = await readText(name, text, { accounts: existing.accounts, ...context })
      const asked = new Set(idsToLookUp(reading))
      const made = plan(
        reading,
        {
          accounts: existing.accounts,
          entry: (id) => {
            expect(asked).toContain(id)
            return existing.entry(id)
          },
        },
        context.today ?? TODAY,
      )
      for (const entry of made.append) expect(parseEntry({ v: 1, ...entry }).refusals).toBeUndefined()
      return made
    },
    async importing(name: string, text: string, context: Partial<ReadContext> = {}): Promise<ImportPlan> {
      const made = await this.run(name, text, context)
      for (const entry of made.append) add(entry)
      return made
    },
  }
}

const rowsOf = (made: ImportPlan) => made.rows.map(({ line, what, verdict, code }) => [line, what, verdict, code])
const CSV = 'company,name,email,title,annual value,currency,start\nAcme,Ann,ann@acme.example,CEO,100,EUR,2026-01-01\n'

describe('a dry run', () => {
  test('gives each row its verdict in the order of the file', async () => {
    const made = await workspace().run('list.csv', `${CSV}Beta,Bob,bad-address,,,,\n,,,,,,\n`)
    expect(rowsOf(made)).toEqual([
      [2, 'company Acme', 'create', null],
      [2, 'contact Ann', 'create', null],
      [2, 'contract contract-2026-01-01', 'create', null],
      [3, 'company Beta', 'create', null],
      [3, 'contact Bob', 'create', null],
      [3, 'row 3', 'problem', 'email.invalid'],
      [4, 'row 4', 'skip', 'row.nothing-to-read'],
    ])
    expect(made.counts).toEqual({ create: 5, update: 0, skip: 1, problem: 1 })
    expect(made.append.map(({ id }) => id)).toHaveLength(5)
  })

  test('an account that is there is extended by what it lacks, and its people keep their keys', async () => {
    const text =
      'company,website,name,email\nNorthwind Traders,https://northwind.test,Dana Smith,dana@northwind.example\n'
    const made = await workspace().run('list.csv', text)
    expect(rowsOf(made)).toEqual([
      [2, 'company Northwind Traders', 'update', 'entry.changes'],
      [2, 'contact Dana Smith', 'skip', 'entry.nothing-new'],
    ])
    expect(made.append).toMatchObject([
      {
        kind: 'account.changed',
        account: 'northwind',
        at: TODAY,
        data: { domains: ['northwind.example', 'northwind.test'] },
      },
    ])
  })

  test('a person who is there without an address gets it', async () => {
    const accounts = sampleContext.accounts.map((account) => ({
      ...account,
      people: [{ person: 'kim', name: 'Kim Ray' }],
    }))
    const made = await workspace(accounts).run(
      'list.csv',
      'company,name,email\nNorthwind Traders,Kim Ray,kim@northwind.example\n',
    )
    expect(made.append).toMatchObject([
      { kind: 'person.changed', data: { person: 'kim', email: 'kim@northwind.example' } },
    ])
  })
})

describe('importing again', () => {
  const MAIL = [
    'From: dana@northwind.example',
    'To: sam@studio.example, kim@northwind.example',
    'Date: Mon, 1 Jun 2026 10:00:00 +0200',
    'Message-ID: <m1@x.example>',
    'Subject: Plans',
    '',
    "I'll send the list by Friday.",
  ].join('\n')
  const ICS = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:e1',
    'DTSTART:20260501T080000Z',
    'RRULE:FREQ=WEEKLY',
    'ATTENDEE:mailto:dana@northwind.example',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\n')

  test.each([
    ['list.csv', CSV],
    ['x.eml', MAIL],
    ['x.ics', ICS],
  ])('%s adds nothing, today or another day', async (name, text) => {
    const home = workspace()
    const first = await home.importing(name, text)
    expect(first.counts.create).toBeGreaterThan(0)
    for (const context of [{}, { today: '2026-06-16', now: '2026-06-16T09:00:00+02:00' }]) {
      const again = await home.run(name, text, context)
      expect(again.append).toEqual([])
      expect(again.counts).toEqual({ create: 0, update: 0, skip: again.rows.length, problem: 0 })
    }
  })

  test('a week later a series adds only its new meeting', async () => {
    const home = workspace()
    await home.importing('x.ics', ICS)
    const later = await home.importing('x.ics', ICS, { today: '2026-06-22', now: '2026-06-22T12:00:00+02:00' })
    expect(later.append.map(({ at }) => at)).toEqual(['2026-06-19T10:00:00+02:00'])
  })

  test('what the source says otherwise by now is a change of its own, once', async () => {
    const home = workspace()
    await home.importing('list.csv', CSV)
    const changed = CSV.replace('CEO', 'Buyer').replace('100', '250')
    const made = await home.importing('list.csv', changed)
    expect(made.append).toMatchObject([
      {
        id: expect.stringMatching(/^csv:contact:.*@[0-9a-f]{12}$/),
        kind: 'person.changed',
        at: TODAY,
        data: { person: 'ann', role: 'procurement' },
      },
      {
        kind: 'entry.corrected',
        data: {
          target: 'csv:contract:acme:contract-2026-01-01',
          data: { annualValue: { amount: '250', currency: 'EUR' } },
        },
      },
    ])
    expect(made.counts).toEqual({ create: 0, update: 2, skip: 1, problem: 0 })
    expect((await home.run('list.csv', changed)).append).toEqual([])
  })

  test('a corrected subject or hour of a meeting is a correction; whom we took to have begun it is not', async () => {
    const home = workspace()
    await home.importing('x.ics', ICS.replace('RRULE:FREQ=WEEKLY\n', 'SUMMARY:Sync\n'))
    const sameMeeting = ICS.replace('RRULE:FREQ=WEEKLY\n', 'SUMMARY:Sync\nORGANIZER:mailto:dana@northwind.example\n')
    expect((await home.run('x.ics', sameMeeting)).append).toEqual([])
    const moved = sameMeeting.replace('080000Z', '100000Z')
    expect((await home.run('x.ics', moved)).append).toMatchObject([
      {
        kind: 'entry.corrected',
        data: {
          target: 'ics:northwind:e1',
          at: '2026-05-01T12:00:00+02:00',
          data: { initiatedBy: 'us', subject: 'Sync' },
        },
      },
    ])
  })

  test('what was erased stays erased', async () => {
    const home = workspace()
    await home.importing('list.csv', CSV)
    for (const [id, entry] of home.entries) home.entries.set(id, { ...entry, data: null })
    const again = await home.run('list.csv', CSV)
    expect(again.rows.map(({ verdict, code }) => [verdict, code])).toEqual([
      ['skip', 'entry.erased'],
      ['skip', 'entry.erased'],
      ['skip', 'entry.erased'],
    ])
  })

  test('a record that is another account’s by now is a problem, and so is what hangs on an account that is not opened', async () => {
    const home = workspace()
    const file = (name: string) =>
      JSON.stringify({ companies: [{ id: 1, name }], contacts: [{ id: 5, first_name: 'Ann', company_id: 1 }] })
    await home.importing('a.json', file('Acme'))
    const other = await home.run('b.json', file('Globex'))
    expect(rowsOf(other)).toEqual([
      [null, 'company Globex', 'problem', 'entry.other-account'],
      [null, 'contact 5 Ann', 'problem', 'entry.other-account'],
    ])
    const more = JSON.stringify({
      companies: [{ id: 1, name: 'Globex' }],
      contacts: [{ id: 6, first_name: 'Bea', company_id: 1 }],
    })
    expect(rowsOf(await home.run('b.json', more))).toEqual([
      [null, 'company Globex', 'problem', 'entry.other-account'],
      [null, 'contact 6 Bea', 'problem', 'account.not-opened'],
    ])
  })

  test('a task that was done since is kept, and stays the same promise', async () => {
    const home = workspace()
    const file = (task: object) =>
      JSON.stringify({
        companies: [{ id: 1, name: 'Acme' }],
        contacts: [{ id: 5, first_name: 'Ann', company_id: 1 }],
        tasks: [{ contact_id: 5, text: 'Send it', due_date: '2026-07-01', ...task }],
      })
    await home.importing('a.json', file({}))
    const later = { today: '2026-06-20', now: '2026-06-20T12:00:00+02:00' }
    const made = await home.importing('a.json', file({ done_date: '2026-06-18' }), later)
    expect(made.append).toMatchObject([{ kind: 'commitment.kept', at: '2026-06-18', status: 'proposed' }])
  })
})
