import { sql } from 'kysely'
import type { Policy } from '#method/policy.ts'
import { roundedWeight, weightOf } from '#method/risk/across.ts'
import type { RankedRisk } from '#method/risk/across.ts'
import type { Standing } from '#method/standing-types.ts'
import { DAY_MS, formatDay, parseDay } from '#method/time/day.ts'
import type { Day, DayNumber } from '#method/time/day.ts'
import type { EpochMs } from '#method/time/instant.ts'
import { markOf, pageOf } from './cursor.ts'
import { policyInForce } from './policies.ts'
import { REFRESHED_MAX, refreshFirst } from './refresh-first.ts'
import type { Outcome } from './refusals.ts'
import type { RiskRow } from './schema.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

export interface RiskQuery {
  account?: string | undefined
  owner?: string | undefined
  kind?: 'relationship' | 'process' | undefined
  limit: number
  cursor?: string | undefined
  now: EpochMs
}

/** A risk among those of all accounts, with how its place came about. */
export interface RiskEntry extends RankedRisk {
  name: string
  /** Whoever took it up, else the account's lead. */
  owner: string | null
  contractEnd: Day | null
}

export interface RiskPage {
  items: RiskEntry[]
  next: string | null
  outdated: number
  /** The day from which nearness is counted; the same on every page. */
  day: Day
}

interface Row extends RiskRow {
  name: string
  body: string
  weight: number
  nearness: number
}

/** F13: the open risks across accounts, by value at risk × nearness of the contract's end, heaviest first. */
export async function riskList(store: Store, workspace: string, query: RiskQuery): Promise<Outcome<RiskPage>> {
  const begun = markOf('risks', query.cursor, ['', 0, 0, '', 0, ''])
  if (begun.refusals) return begun
  const outdated = await refreshFirst(store, workspace, { now: query.now, limit: REFRESHED_MAX })
  const [on, ...place] = begun.mark ?? [formatDay(Math.floor(query.now / DAY_MS))]
  const day = parseDay(String(on)) ?? 0
  return reading(store, async (db) => {
    const policy = await policyInForce(store, db, workspace)
    const rows = await rowsFrom(store, workspace, { query, day, place, policy })
    const placeIn = (row: Row) => [formatDay(day), ...placeOf(row)]
    const { shown, next } = pageOf(rows, { list: 'risks', limit: query.limit, placeOf: placeIn })
    return {
      items: shown.flatMap((row) => entryOf(row, { day, policy })),
      next,
      outdated,
      day: formatDay(day),
    }
  })
}

interface Asked {
  query: RiskQuery
  day: DayNumber
  place: readonly (string | number)[]
  policy: Policy
}

/** The order of `risksAcross`, worked out by the database: a book has more risks than a page. */
async function rowsFrom(
  store: Store,
  workspace: string,
  { query, day, place, policy: { yearDays } }: Asked,
): Promise<Row[]> {
  const nearness = sql`case when risk.end_day <= ${day} then cast(1 as double precision)
    when risk.end_day - ${day} >= ${yearDays} then cast(0 as double precision)
    else 1 - cast(risk.end_day - ${day} as double precision) / ${yearDays} end`
  const only = [
    query.account === undefined ? null : sql`risk.account = ${query.account}`,
    query.owner === undefined ? null : sql`risk.owner = ${query.owner}`,
    query.kind === undefined ? null : sql`risk.kind = ${query.kind}`,
  ].filter((condition) => condition !== null)
  const after =
    place.length === 0 ? sql`` : sql`where (-weight, -nearness, since, number, account) > (${sql.join(place)})`
  const { rows } = await sql<Row>`
    select ranked.*, account.name, standing.body
    from (
      select * from (
        select near.*, near.value * near.nearness as weight
        from (
          select risk.*, ${nearness} as nearness from risk
          where ${sql.join([sql`risk.workspace = ${workspace}`, ...only], sql` and `)}
        ) as near
      ) as weighed
      ${after}
      order by weight desc, nearness desc, since, number, account
      limit ${query.limit + 1}
    ) as ranked
    join account on account.workspace = ranked.workspace and account.account = ranked.account
    join standing on standing.workspace = ranked.workspace and standing.account = ranked.account
    order by weight desc, nearness desc, since, number, ranked.account`.execute(store.engine.read)
  return rows
}

function placeOf({ weight, nearness, since, number, account }: Row): (string | number)[] {
  return [-weight, -nearness, since, number, account]
}

function entryOf(row: Row, asked: Parameters<typeof weightOf>[2]): RiskEntry[] {
  // The store writes standings as `assess` gives them.
  const { risks, renewal } = JSON.parse(row.body) as Standing
  const risk = risks.find(({ id }) => id === row.risk)
  if (risk === undefined) return []
  return [
    {
      account: row.account,
      name: row.name,
      risk,
      ...roundedWeight(weightOf(row.value, row.end_day, asked)),
      owner: row.owner || null,
      contractEnd: renewal?.end ?? null,
    },
  ]
}
