import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { DAY_MS, formatDay } from '#method/time/day.ts'
import type { Day } from '#method/time/day.ts'
import type { EpochMs } from '#method/time/instant.ts'
import { policyInForce } from './policies.ts'
import { REFRESHED_MAX, refreshFirst } from './refresh-first.ts'
import type { Outcome } from './refusals.ts'
import type { Tables } from './schema.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

/** A source and what it brought. */
export interface Fed {
  type: string
  lastAt: Day
  entries: number
}

export interface CoverageQuery {
  type?: string | undefined
  isSilent?: boolean | undefined
  /** The slug after which the page begins. */
  after: string | undefined
  limit: number
  now: EpochMs
}

export interface CoveragePage {
  silentDays: number
  accounts: number
  without: number
  sources: (Fed & { accounts: number; silent: number })[]
  rows: { account: string; name: string; sources: (Fed & { isSilent: boolean })[] }[]
  next: string | null
  outdated: number
}

/** What people write down themselves: it names no source, and does not fall silent. */
const BY_HAND = 'manual'

/** E5: what feeds the accounts of a workspace that have not ended, all together and page by page. */
export async function coverageList(
  store: Store,
  workspace: string,
  query: CoverageQuery,
): Promise<Outcome<CoveragePage>> {
  const outdated = await refreshFirst(store, workspace, { now: query.now, limit: REFRESHED_MAX })
  return reading(store, async (db) => {
    const { quarterDays: silentDays } = await policyInForce(store, db, workspace)
    const since = formatDay(Math.floor(query.now / DAY_MS) - silentDays)
    const asked = { workspace, since }
    const rows = await accountsFed(db, asked, query)
    const shown = rows.slice(0, query.limit)
    return {
      silentDays,
      ...(await accountCounts(db, asked)),
      sources: await sourcesOfAll(db, asked),
      rows: await withSources(db, asked, shown),
      next: rows.length > query.limit ? (shown.at(-1)?.account ?? null) : null,
      outdated,
    }
  })
}

interface Asked {
  workspace: string
  /** What brought nothing on this day or later is silent. */
  since: Day
}

async function accountCounts(db: Kysely<Tables>, { workspace }: Asked): Promise<{ accounts: number; without: number }> {
  const { rows } = await sql<{ accounts: number; without: number }>`
    select count(*) as accounts, count(case when not exists (
      select 1 from feed where feed.workspace = portfolio.workspace and feed.account = portfolio.account
        and feed.type <> ${BY_HAND}
    ) then 1 end) as without
    from portfolio where workspace = ${workspace} and state <> 'ended'`.execute(db)
  return rows[0] ?? { accounts: 0, without: 0 }
}

async function sourcesOfAll(db: Kysely<Tables>, { workspace, since }: Asked): Promise<CoveragePage['sources']> {
  const { rows } = await sql<CoveragePage['sources'][number]>`
    select feed.type, max(feed.last_on) as "lastAt", cast(sum(feed.entries) as integer) as entries,
      count(*) as accounts, count(case when feed.last_on < ${since} and feed.type <> ${BY_HAND} then 1 end) as silent
    from feed join portfolio on portfolio.workspace = feed.workspace and portfolio.account = feed.account
    where feed.workspace = ${workspace} and portfolio.state <> 'ended'
    group by feed.type order by feed.type`.execute(db)
  return rows
}

interface AccountNamed {
  account: string
  name: string
}

async function accountsFed(
  db: Kysely<Tables>,
  { workspace, since }: Asked,
  { type, isSilent, after, limit }: CoverageQuery,
): Promise<AccountNamed[]> {
  const fed = [
    sql`feed.workspace = portfolio.workspace and feed.account = portfolio.account`,
    ...(type === undefined ? [] : [sql`feed.type = ${type}`]),
    ...(isSilent ? [sql`feed.last_on < ${since} and feed.type <> ${BY_HAND}`] : []),
  ]
  const only = fed.length === 1 ? sql`` : sql`and exists (select 1 from feed where ${sql.join(fed, sql` and `)})`
  const { rows } = await sql<AccountNamed>`
    select account, name from portfolio
    where workspace = ${workspace} and state <> 'ended' and account > ${after ?? ''} ${only}
    order by account limit ${limit + 1}`.execute(db)
  return rows
}

async function withSources(
  db: Kysely<Tables>,
  { workspace, since }: Asked,
  shown: readonly AccountNamed[],
): Promise<CoveragePage['rows']> {
  if (shown.length === 0) return []
  const found = await db
    .selectFrom('feed')
    .select(['account', 'type', 'last_on as lastAt', 'entries'])
    .where('workspace', '=', workspace)
    .where(
      'account',
      'in',
      shown.map(({ account }) => account),
    )
    .orderBy('type')
    .execute()
  return shown.map(({ account, name }) => ({
    account,
    name,
    sources: found
      .filter((feed) => feed.account === account)
      .map(({ type, lastAt, entries }) => ({ type, lastAt, entries, isSilent: lastAt < since && type !== BY_HAND })),
  }))
}
