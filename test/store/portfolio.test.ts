import { expect, test } from 'vitest'
import type { Entry } from '#method/ledger/entry.ts'
import { append } from '#store/append.ts'
import { portfolio, PORTFOLIO_SORTS } from '#store/portfolio.ts'
import { countPortfolio, PORTFOLIO_GROUPS } from '#store/portfolio-groups.ts'
import type { PortfolioQuery } from '#store/portfolio.ts'
import { standingAt } from '#store/standings.ts'
import type { Store } from '#store/store.ts'
import { accept, entry, NOON, northwind, opening, promise } from './entries.ts'
import { onBothEngines } from './world.ts'

const now = NOON
const DAY = 86_400_000

function client(
  account: string,
  { name, lead, value, end }: { name: string; lead?: string; value?: string; end?: string },
): Entry[] {
  const contract = entry({
    id: `${account}-contract`,
    account,
    kind: 'contract.signed',
    at: '2025-01-05',
    data: {
      ref: 'k',
      start: '2025-01-05',
      ...(end === undefined ? {} : { end }),
      annualValue: { amount: value ?? '0', currency: account === 'b' ? 'GBP' : 'EUR' },
    },
  })
  const opened = opening(account, { name, lead: lead ?? 'sam@studio.example' })
  return [{ ...opened, at: '2025-01-01' }, ...(value === undefined ? [] : [contract])]
}

const clients = [
  client('a', { name: 'Zebra', value: '100000', end: '2026-12-31' }),
  client('b', { name: 'adatum', value: '90000', end: '2026-09-30', lead: 'kim@studio.example' }),
  client('c', { name: '安瑟', value: '5000' }),
  client('d', { name: 'Middle_1' }),
  northwind(),
]

async function filled(store: Store): Promise<Store> {
  for (const entries of clients) accept(await append(store, 'main', entries, { now }))
  return store
}

const query: PortfolioQuery = { sort: 'valueAtRisk', direction: 'descending', limit: 50, now }

async function slugs(store: Store, change: Partial<PortfolioQuery>): Promise<string[]> {
  return accept(await portfolio(store, 'main', { ...query, ...change })).items.map(({ account }) => account)
}

await onBothEngines('a portfolio', (ground) => {
  test('is sorted by value at risk across currencies, what is not known last', async () => {
    const store = await filled(await (await ground()).open())
    const { items, next, outdated } = accept(await portfolio(store, 'main', query))
    expect(items.map(({ account, valueAtRisk }) => [account, valueAtRisk?.currency ?? null])).toEqual([
      ['b', 'GBP'],
      ['a', 'EUR'],
      ['c', 'EUR'],
      ['northwind', 'EUR'],
      ['d', null],
    ])
    expect({ next, outdated }).toEqual({ next: null, outdated: 0 })
  })

  test('tells of each relationship what lists need, null where it is not known', async () => {
    const store = await filled(await (await ground()).open())
    const { items } = accept(await portfolio(store, 'main', query))
    expect(items.find(({ account }) => account === 'northwind')).toMatchObject({
      name: 'Northwind',
      rung: 3,
      keptRate: { us: 1, client: null },
      contractEnd: '2027-01-09',
      lead: 'sam@studio.example',
      policy: 'default-1',
    })
    expect(items.find(({ account }) => account === 'd')).toMatchObject({
      name: 'Middle_1',
      state: null,
      rung: null,
      claimed: null,
      gap: null,
      constraint: null,
      adherence: null,
      keptRate: { us: null, client: null },
      valueAtRisk: null,
      contractEnd: null,
    })
  })

  test.each(PORTFOLIO_SORTS)('read page by page by %s is the whole, both ways', async (sort) => {
    const store = await filled(await (await ground()).open())
    for (const direction of ['ascending', 'descending'] as const) {
      const whole = await slugs(store, { sort, direction })
      const paged: string[] = []
      let cursor: string | undefined
      do {
        const page = accept(await portfolio(store, 'main', { ...query, sort, direction, limit: 2, cursor }))
        paged.push(...page.items.map(({ account }) => account))
        cursor = page.next ?? undefined
      } while (cursor !== undefined)
      expect(paged).toEqual(whole)
      expect(whole.toSorted()).toEqual(['a', 'b', 'c', 'd', 'northwind'])
    }
    const [up, down] = [
      await slugs(store, { sort, direction: 'ascending' }),
      await slugs(store, { sort, direction: 'descending' }),
    ]
    expect(up).toEqual(down.toReversed())
  })

  test('is sorted by name without regard to case, and by the first end of a contract', async () => {
    const store = await filled(await (await ground()).open())
    expect(await slugs(store, { sort: 'name', direction: 'ascending' })).toEqual(['b', 'd', 'northwind', 'a', 'c'])
    expect(await slugs(store, { sort: 'contractEnd', direction: 'ascending' })).toEqual([
      'b',
      'a',
      'northwind',
      'c',
      'd',
    ])
  })

  test('can be filtered by lead, rung, state and part of a name', async () => {
    const store = await filled(await (await ground()).open())
    expect(await slugs(store, { filter: { lead: ['kim@studio.example'] } })).toEqual(['b'])
    expect(await slugs(store, { filter: { rung: [3] } })).toEqual(['northwind'])
    expect(await slugs(store, { filter: { rung: [3, null], search: 'north' } })).toEqual(['northwind'])
    expect(await slugs(store, { filter: { rung: [] } })).toHaveLength(5)
    expect(await slugs(store, { filter: { state: ['ended'] } })).toEqual([])
    expect(await slugs(store, { filter: { state: [null], search: 'ZEB' } })).toEqual(['a'])
    expect(await slugs(store, { filter: { search: '安' } })).toEqual(['c'])
    expect(await slugs(store, { filter: { search: 'e_1' } })).toEqual(['d'])
    expect(await slugs(store, { filter: { search: '%' } })).toEqual([])
  })

  test('can be filtered by risks, by the end of a contract and by who is not known', async () => {
    const store = await filled(await (await ground()).open())
    expect(await slugs(store, { filter: { endsBy: '2026-10-01' } })).toEqual(['b'])
    expect(await slugs(store, { filter: { sector: [null] } })).toEqual([])
    const all = await slugs(store, {})
    const [risky, calm] = [
      await slugs(store, { filter: { hasRisks: true } }),
      await slugs(store, { filter: { hasRisks: false } }),
    ]
    expect([...risky, ...calm].toSorted()).toEqual(all.toSorted())
  })

  test('in groups each stands together, counted, and pages end to end are the whole', async () => {
    const store = await filled(await (await ground()).open())
    const { total, groups } = await countPortfolio(store, 'main', { filter: {}, group: 'rung' })
    expect({ total, groups }).toEqual({
      total: 5,
      groups: [
        { key: 3, count: 1 },
        { key: null, count: 4 },
      ],
    })
    for (const group of PORTFOLIO_GROUPS) {
      const whole = await slugs(store, { group })
      const pages: string[] = []
      let cursor: string | undefined
      do {
        const page = accept(await portfolio(store, 'main', { ...query, group, limit: 2, cursor }))
        pages.push(...page.items.map(({ account }) => account))
        cursor = page.next ?? undefined
      } while (cursor !== undefined)
      expect(pages).toEqual(whole)
      expect(await slugs(store, { group, offset: 3, limit: 1 })).toEqual([whole[3]])
    }
    expect(await slugs(store, { group: 'rung' })).toEqual(['northwind', 'b', 'a', 'c', 'd'])
    expect(await slugs(store, { group: 'lead' })).toEqual(['b', 'a', 'c', 'northwind', 'd'])
  })

  test('refuses a cursor of another list or of nobody', async () => {
    const store = await filled(await (await ground()).open())
    const { next } = accept(await portfolio(store, 'main', { ...query, limit: 1 }))
    const unknown = { refusals: [{ code: 'cursor.unknown', params: {} }] }
    expect(await portfolio(store, 'main', { ...query, sort: 'name', cursor: next ?? '' })).toEqual(unknown)
    expect(await portfolio(store, 'main', { ...query, cursor: 'eyJ9' })).toEqual(unknown)
    const forged = Buffer.from(JSON.stringify(['portfolio valueAtRisk descending', "'; --", 1])).toString('base64url')
    expect(await portfolio(store, 'main', { ...query, cursor: forged })).toEqual(unknown)
  })

  test('is right later too: what time outran is worked out before it is sorted', async () => {
    const store = await filled(await (await ground()).open())
    const later = now + 200 * DAY
    const page = accept(await portfolio(store, 'main', { ...query, now: later }))
    const northwindLater = page.items.find(({ account }) => account === 'northwind')
    const asOf = '2027-01-16T12:00:00Z'
    const { standing } = accept(await standingAt(store, 'main', 'northwind', { asOf, now: later }))
    expect(northwindLater).toMatchObject({ rung: standing.ladder.rung, valueAtRisk: standing.asset.valueAtRisk })
    expect(standing.ladder.rung).toBe(1)
    expect(page.items.every(({ validUntil }) => validUntil === null || Date.parse(validUntil) > later)).toBe(true)
    expect(page.outdated).toBe(0)
  })

  test('with more outrun standings than one page may work out says so, and is right about those it shows', async () => {
    const store = await (await ground()).open()
    const many = Array.from({ length: 205 }, (_, n) => `c${String(n).padStart(3, '0')}`)
    for (const account of many) {
      const due = account < 'c005' ? '2026-07-20' : '2026-07-10'
      accept(await append(store, 'main', [opening(account), promise('1', { account, due })], { now }))
    }
    const later = now + 30 * DAY
    const page = accept(
      await portfolio(store, 'main', { ...query, sort: 'name', direction: 'ascending', limit: 3, now: later }),
    )
    expect(page.items.map(({ account, keptRate }) => [account, keptRate.us])).toEqual([
      ['c000', 0],
      ['c001', 0],
      ['c002', 0],
    ])
    expect(page.outdated).toBe(5)
  })
})
