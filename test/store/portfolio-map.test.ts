import { expect, test } from 'vitest'
import type { Entry } from '#method/ledger/entry.ts'
import { append } from '#store/append.ts'
import { portfolioMap } from '#store/portfolio-map.ts'
import type { PortfolioMapQuery } from '#store/portfolio-map.ts'
import { portfolio } from '#store/portfolio.ts'
import type { Store } from '#store/store.ts'
import { accept, entry, NOON, northwind, opening } from './entries.ts'
import { onBothEngines } from './world.ts'

const now = NOON

/** A client with a contract of so many dollars a year; without a value it has none. */
function client(account: string, value?: string): Entry[] {
  const data = { ref: 'k', start: '2026-01-05', annualValue: { amount: value ?? '', currency: 'USD' } }
  const signed = () => entry({ id: `${account}-k`, account, kind: 'contract.signed', at: '2026-01-05', data })
  return [opening(account), ...(value === undefined ? [] : [signed()])]
}

const clients = [
  client('nothing', '0'),
  client('little', '999'),
  client('some', '1000'),
  client('more', '19999'),
  client('much', '20000'),
  client('untold'),
  northwind(),
]

async function filled(store: Store): Promise<Store> {
  for (const entries of clients) accept(await append(store, 'main', entries, { now }))
  return store
}

const mapOf = async (store: Store, query: Partial<PortfolioMapQuery> = {}) =>
  accept(await portfolioMap(store, 'main', { filter: {}, pointsMax: 100, now, ...query }))

await onBothEngines('the map of a portfolio', (ground) => {
  test('tells a few clients one by one; a value that is not known is null and one of nothing is zero', async () => {
    const store = await filled(await (await ground()).open())
    const { points, ...rest } = await mapOf(store)
    expect(rest).toEqual({ total: 7, currency: 'USD', bands: [], cells: null, outdated: 0 })
    const told = new Map(
      points?.map(({ account, value, valueInBase }) => [account, [value?.amount ?? null, valueInBase]]),
    )
    expect([told.get('nothing'), told.get('untold'), told.get('much')]).toEqual([
      ['0', 0],
      [null, null],
      ['20000', 20_000],
    ])
  })

  test('counts many in cells of rung and value, and says which value is not known', async () => {
    const store = await filled(await (await ground()).open())
    const { points, bands, cells } = await mapOf(store, { pointsMax: 6, filter: { rung: [null] } })
    expect(points).not.toBeNull()
    expect([bands, cells]).toEqual([[], null])

    const whole = await mapOf(store, { pointsMax: 6 })
    expect(whole.points).toBeNull()
    expect(whole.bands[0]).toEqual({ from: 0, below: 1000 })
    expect(whole.bands.map(({ from }) => from).slice(0, 6)).toEqual([0, 1000, 2000, 5000, 10_000, 20_000])
    const alone = whole.cells?.filter(({ rung }) => rung === null).map(({ band, count }) => [band, count])
    // 0 and 999 lie below a thousand; the one without a contract lies in no band.
    expect(alone).toEqual([
      [null, 1],
      [0, 2],
      [1, 1],
      [4, 1],
      [5, 1],
    ])
  })

  test('its cells add up to the portfolio, whatever is filtered; each cell is a filter of its own', async () => {
    const store = await filled(await (await ground()).open())
    for (const filter of [{}, { search: 'm' }, { hasValue: true }, { valueFrom: 1000, valueBelow: 20_000 }]) {
      const { total, bands, cells, points } = await mapOf(store, { filter, pointsMax: 0 })
      const { items } = accept(
        await portfolio(store, 'main', { sort: 'name', direction: 'ascending', filter, limit: 50, now }),
      )
      expect([total, points]).toEqual([items.length, null])
      for (const { rung, band, count } of cells ?? []) {
        const { from = 0, below = null } = bands[band ?? -1] ?? {}
        const value =
          band === null ? { hasValue: false } : { valueFrom: from, ...(below === null ? {} : { valueBelow: below }) }
        const narrowed = { ...filter, ...value, rung: [rung] }
        if ('valueFrom' in filter) continue
        expect((await mapOf(store, { filter: narrowed })).total).toBe(count)
      }
      expect(cells?.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    }
  })

  test('an empty book has an empty map', async () => {
    const store = await (await ground()).open()
    expect(await mapOf(store, { pointsMax: 0 })).toEqual({
      total: 0,
      currency: 'USD',
      points: [],
      bands: [],
      cells: null,
      outdated: 0,
    })
  })
})
