import { sql } from 'kysely'
import { formatInstant } from '#method/time/instant.ts'
import type { EpochMs, Instant } from '#method/time/instant.ts'
import { cursorOf, markOf } from './cursor.ts'
import type { Mark } from './cursor.ts'
import { readGlance } from './glance.ts'
import type { Glance } from './glance.ts'
import { filtered } from './portfolio-filter.ts'
import type { PortfolioFilter } from './portfolio-filter.ts'
import { groupOrder } from './portfolio-groups.ts'
import type { PortfolioGroup } from './portfolio-groups.ts'
import { REFRESHED_MAX, refreshFirst } from './refresh-first.ts'
import type { Outcome } from './refusals.ts'
import { NEVER } from './schema.ts'
import type { PortfolioRow } from './schema.ts'
import { known, UNKNOWN_GAP } from './standing-rows.ts'
import { refreshAccount } from './standings.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

/** What a portfolio can be sorted by; nothing else ever becomes part of a query. */
const SORTS = {
  name: 'name_key',
  state: 'state',
  rung: 'rung',
  claimed: 'claimed',
  gap: 'gap',
  constraint: 'bottleneck',
  adherence: 'adherence',
  keptUs: 'kept_us',
  keptClient: 'kept_client',
  valueAtRisk: 'risk_base',
  contractEnd: 'contract_end',
  lead: 'lead',
  sector: 'sector',
  risks: 'risks',
  value: 'value_base',
} as const satisfies Record<string, keyof PortfolioRow>

export type PortfolioSort = keyof typeof SORTS
export const PORTFOLIO_SORTS = Object.keys(SORTS) as PortfolioSort[]

export interface PortfolioQuery {
  sort: PortfolioSort
  direction: 'ascending' | 'descending'
  filter?: PortfolioFilter
  /** Rows of one group stand together; within it they are sorted as asked. */
  group?: PortfolioGroup | undefined
  limit: number
  cursor?: string | undefined
  /** How many rows are passed over: for whoever jumps in a list whose length is known. */
  offset?: number | undefined
  now: EpochMs
}

/** A relationship in a list. What is not known is null. */
export interface PortfolioItem {
  account: string
  name: string
  state: string | null
  rung: number | null
  claimed: number | null
  gap: number | null
  constraint: string | null
  adherence: number | null
  keptRate: { us: number | null; client: number | null }
  valueAtRisk: { amount: string; currency: string } | null
  contractEnd: string | null
  lead: string | null
  sector: string | null
  risks: number
  glance: Glance
  policy: string
  validUntil: Instant | null
}

export interface PortfolioPage {
  items: PortfolioItem[]
  next: string | null
  /** How many standings of the workspace time has outrun that were not worked out anew for this page. */
  outdated: number
}

/**
 * One page of relationships, sorted and filtered by what stands now. What is not known sorts before what is lowest, for
 * contract ends after the last. Refuses a cursor that is not of this list.
 */
export async function portfolio(
  store: Store,
  workspace: string,
  query: PortfolioQuery,
): Promise<Outcome<PortfolioPage>> {
  const list = `portfolio ${query.group ?? ''} ${query.sort} ${query.direction}`
  const shape = [...(query.group ? [groupSample(query.group)] : []), sampleOf(query.sort), '']
  const begun = markOf(list, query.cursor, shape)
  if (begun.refusals) return begun
  const { mark } = begun
  const outdated = await refreshFirst(store, workspace, { now: query.now, limit: REFRESHED_MAX })
  const page = await reading(store, async () => ({ rows: await rowsOf(store, workspace, query, mark) }))
  if (page.refusals) return page
  const rows = outdated === 0 ? page.rows : await refreshed(store, { workspace, query, mark, rows: page.rows })
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  const next = rows.length > query.limit && last ? cursorOf(list, placeOf(last, query)) : null
  return { items: shown.map(itemOf), next, outdated }
}

interface Row extends PortfolioRow {
  place: string | number
  policy: string
  valid_until: number
}

interface Shown {
  workspace: string
  query: PortfolioQuery
  mark: Mark | null
  rows: Row[]
}

/** With more outrun standings than one page may work out, those on the page are right at least. */
async function refreshed(store: Store, { workspace, query, mark, rows }: Shown): Promise<Row[]> {
  const stale = rows.filter(({ valid_until }) => valid_until <= query.now)
  if (stale.length === 0) return rows
  for (const { account } of stale) await refreshAccount(store, { workspace, account, now: query.now })
  return rowsOf(store, workspace, query, mark)
}

async function rowsOf(store: Store, workspace: string, query: PortfolioQuery, mark: Mark | null): Promise<Row[]> {
  const places = placesOf(store, workspace, query, mark).as('place')
  const { column, way } = orderOf(query)
  // Only the rows that are shown are read whole: whoever jumps far passes over entries of an index.
  return store.engine.read
    .selectFrom(places)
    .innerJoin('portfolio', (join) =>
      join.on('portfolio.workspace', '=', workspace).onRef('portfolio.account', '=', 'place.account'),
    )
    .innerJoin('standing', (join) =>
      join.onRef('standing.workspace', '=', 'portfolio.workspace').onRef('standing.account', '=', 'portfolio.account'),
    )
    .selectAll('portfolio')
    .select(['place.place', 'standing.policy', 'standing.valid_until'])
    .orderBy('place.place')
    .orderBy(`portfolio.${column}`, way)
    .orderBy('portfolio.account', way)
    .execute()
}

function placesOf(store: Store, workspace: string, query: PortfolioQuery, mark: Mark | null) {
  const { column, way } = orderOf(query)
  const group = query.group === undefined ? null : groupOrder(query.group)
  const all = store.engine.read
    .selectFrom('portfolio')
    .select(['portfolio.account', (group ?? sql<number>`0`).as('place')])
    .where('portfolio.workspace', '=', workspace)
  const fit = filtered(all, query.filter ?? {})
  const from = mark === null ? fit : fit.where(behind(mark, { column, way, group }))
  return (group === null ? from : from.orderBy(group))
    .orderBy(`portfolio.${column}`, way)
    .orderBy('portfolio.account', way)
    .limit(query.limit + 1)
    .offset(query.offset ?? 0)
}

function orderOf({ sort, direction }: PortfolioQuery) {
  return { column: SORTS[sort], way: direction === 'ascending' ? ('asc' as const) : ('desc' as const) }
}

interface Order extends ReturnType<typeof orderOf> {
  group: ReturnType<typeof groupOrder> | null
}

/** The rows behind a mark. Groups always ascend, so they are compared apart from what may descend. */
function behind(mark: Mark, { column, way, group }: Order) {
  const sign = sql.raw(way === 'asc' ? '>' : '<')
  const [first, ...rest] = mark
  const within = sql<boolean>`(${sql.ref(`portfolio.${column}`)}, portfolio.account) ${sign} (${sql.join(group ? rest : mark)})`
  return group === null ? within : sql<boolean>`(${group} > ${first} or (${group} = ${first} and ${within}))`
}

function placeOf(row: Row, { sort, group }: PortfolioQuery): Mark {
  return [...(group === undefined ? [] : [row.place]), row[SORTS[sort]] ?? '', row.account]
}

function groupSample(group: PortfolioGroup): string | number {
  return group === 'state' || group === 'rung' ? 0 : ''
}

function sampleOf(sort: PortfolioSort): string | number {
  const texts: readonly PortfolioSort[] = ['name', 'state', 'constraint', 'contractEnd', 'lead', 'sector']
  return texts.includes(sort) ? '' : 0
}

function itemOf(row: Row): PortfolioItem {
  const { risk_amount: amount, risk_currency: currency } = row
  return {
    account: row.account,
    name: row.name,
    state: known(row.state),
    rung: known(row.rung),
    claimed: known(row.claimed),
    gap: row.gap === UNKNOWN_GAP ? null : row.gap,
    constraint: known(row.bottleneck),
    adherence: known(row.adherence),
    keptRate: { us: known(row.kept_us), client: known(row.kept_client) },
    valueAtRisk: amount === null || currency === null ? null : { amount, currency },
    contractEnd: known(row.contract_end),
    lead: known(row.lead),
    sector: known(row.sector),
    risks: row.risks,
    glance: readGlance(row.glance),
    policy: row.policy,
    validUntil: row.valid_until === NEVER ? null : formatInstant(row.valid_until),
  }
}
