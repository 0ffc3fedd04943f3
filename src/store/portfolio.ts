import { sql } from 'kysely'
import type { SelectQueryBuilder } from 'kysely'
import { formatInstant } from '#method/time/instant.ts'
import type { EpochMs, Instant } from '#method/time/instant.ts'
import { cursorOf, markOf } from './cursor.ts'
import type { Mark } from './cursor.ts'
import { REFRESHED_MAX, refreshFirst } from './refresh-first.ts'
import type { Outcome } from './refusals.ts'
import { NEVER } from './schema.ts'
import type { PortfolioRow, Tables } from './schema.ts'
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
} as const satisfies Record<string, keyof PortfolioRow>

export type PortfolioSort = keyof typeof SORTS
export const PORTFOLIO_SORTS = Object.keys(SORTS) as PortfolioSort[]

export interface PortfolioFilter {
  /** Empty or absent lists filter nothing; null asks for what is not known. */
  state?: readonly (string | null)[]
  rung?: readonly (number | null)[]
  constraint?: readonly (string | null)[]
  lead?: string
  /** Part of a name or slug. */
  search?: string
}

export interface PortfolioQuery {
  sort: PortfolioSort
  direction: 'ascending' | 'descending'
  filter?: PortfolioFilter
  limit: number
  cursor?: string | undefined
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
  const list = `portfolio ${query.sort} ${query.direction}`
  const shape = [sampleOf(query.sort), '']
  const begun = markOf(list, query.cursor, shape)
  if (begun.refusals) return begun
  const { mark } = begun
  const outdated = await refreshFirst(store, workspace, { now: query.now, limit: REFRESHED_MAX })
  const page = await reading(store, async () => ({ rows: await rowsOf(store, workspace, query, mark) }))
  if (page.refusals) return page
  const rows = outdated === 0 ? page.rows : await refreshed(store, { workspace, query, mark, rows: page.rows })
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  const next = rows.length > query.limit && last ? cursorOf(list, [last[SORTS[query.sort]], last.account]) : null
  return { items: shown.map(itemOf), next, outdated }
}

interface Row extends PortfolioRow {
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
  const column = SORTS[query.sort]
  const isAscending = query.direction === 'ascending'
  const page = store.engine.read
    .selectFrom('portfolio')
    .innerJoin('standing', (join) =>
      join.onRef('standing.workspace', '=', 'portfolio.workspace').onRef('standing.account', '=', 'portfolio.account'),
    )
    .selectAll('portfolio')
    .select(['standing.policy', 'standing.valid_until'])
    .where('portfolio.workspace', '=', workspace)
    .orderBy(`portfolio.${column}`, isAscending ? 'asc' : 'desc')
    .orderBy('portfolio.account', isAscending ? 'asc' : 'desc')
    .limit(query.limit + 1)
  const filtered = filter(page, query.filter ?? {})
  if (mark === null) return filtered.execute()
  const place = sql<boolean>`(${sql.ref(`portfolio.${column}`)}, portfolio.account) ${sql.raw(isAscending ? '>' : '<')} (${sql.join(mark)})`
  return filtered.where(place).execute()
}

type Page<O> = SelectQueryBuilder<Tables, 'portfolio' | 'standing', O>

function filter<O>(page: Page<O>, { state, rung, constraint, lead, search }: PortfolioFilter): Page<O> {
  let query = page
  if (state?.length)
    query = query.where(
      'portfolio.state',
      'in',
      state.map((value) => value ?? ''),
    )
  if (rung?.length)
    query = query.where(
      'portfolio.rung',
      'in',
      rung.map((value) => value ?? -1),
    )
  if (constraint?.length)
    query = query.where(
      'portfolio.bottleneck',
      'in',
      constraint.map((value) => value ?? ''),
    )
  if (lead !== undefined) query = query.where('portfolio.lead', '=', lead)
  if (!search) return query
  const pattern = `%${search
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`
  return query.where(
    sql<boolean>`(portfolio.name_key like ${pattern} escape '\\' or portfolio.account like ${pattern} escape '\\')`,
  )
}

function sampleOf(sort: PortfolioSort): string | number {
  const texts: readonly PortfolioSort[] = ['name', 'state', 'constraint', 'contractEnd', 'lead']
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
    policy: row.policy,
    validUntil: row.valid_until === NEVER ? null : formatInstant(row.valid_until),
  }
}
