import { sql } from 'kysely'
import type { RatedCell } from '#method/predictions/book-calibration.ts'
import type { EpochMs } from '#method/time/instant.ts'
import { policyInForce } from './policies.ts'
import { REFRESHED_MAX, refreshFirst } from './refresh-first.ts'
import type { Outcome } from './refusals.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

export interface ForecastQuery {
  account?: string | undefined
  owner?: string | undefined
  now: EpochMs
}

export interface Forecasts {
  /** Those whose owner said how sure they were. */
  cells: RatedCell[]
  /** All of them, by the quarter of the check: how many, and the sum of what was realized. */
  quarters: { quarter: string; n: number; sum: number }[]
  /** How many are needed before anything is said of them (K5). */
  least: number
  outdated: number
}

/** K5: the checked predictions of a workspace, counted together by the database: a book has more of them than a page. */
export async function forecasts(store: Store, workspace: string, query: ForecastQuery): Promise<Outcome<Forecasts>> {
  const outdated = await refreshFirst(store, workspace, { now: query.now, limit: REFRESHED_MAX })
  const where = sql.join(
    [
      sql`workspace = ${workspace}`,
      ...(query.account === undefined ? [] : [sql`account = ${query.account}`]),
      ...(query.owner === undefined ? [] : [sql`owner = ${query.owner}`]),
    ],
    sql` and `,
  )
  return reading(store, async (db) => {
    const { calibrationMin } = await policyInForce(store, db, workspace)
    const rated = await sql<RatedCell>`
      select owner, step, count(*) as n, sum(came) as came, sum(confidence) as sureness, sum(distance) as distance
      from forecast where ${where} and step >= 0 group by owner, step`.execute(db)
    const checked = await sql<Forecasts['quarters'][number]>`
      select quarter, count(*) as n, sum(vri) as sum from forecast where ${where} group by quarter`.execute(db)
    return {
      // Postgres tells counts as texts.
      cells: rated.rows.map((row) => ({ ...row, n: Number(row.n), came: Number(row.came) })),
      quarters: checked.rows.map((row) => ({ ...row, n: Number(row.n) })),
      least: calibrationMin,
      outdated,
    }
  })
}
