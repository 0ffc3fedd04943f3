import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { readGlance } from './glance.ts'
import { filtered } from './portfolio-filter.ts'
import type { PortfolioFilter } from './portfolio-filter.ts'
import { policyInForce } from './policies.ts'
import { REFRESHED_MAX, refreshFirst } from './refresh-first.ts'
import type { Outcome } from './refusals.ts'
import type { PortfolioRow, Tables } from './schema.ts'
import { known } from './standing-rows.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'
import { bandsInUse, VALUE_EDGES } from './value-bands.ts'
import type { ValueBand } from './value-bands.ts'

export interface PortfolioMapQuery {
  filter: PortfolioFilter
  /** With more relationships than this, cells are told. */
  pointsMax: number
  now: number
}

interface MapPoint {
  account: string
  name: string
  state: string | null
  rung: number | null
  value: Worth | null
  valueInBase: number | null
  valueAtRisk: Worth | null
  riskInBase: number | null
}

interface Worth {
  amount: string
  currency: string
}

interface MapCell {
  rung: number | null
  /** A place in the bands; null: the value is not known. */
  band: number | null
  count: number
  riskInBase: number
  riskUnknown: number
}

export interface PortfolioMap {
  total: number
  currency: string
  points: MapPoint[] | null
  bands: ValueBand[]
  cells: MapCell[] | null
  outdated: number
}

/** The relationships that fit by rung and value: one by one, or counted in cells where they are many. */
export async function portfolioMap(
  store: Store,
  workspace: string,
  { filter, pointsMax, now }: PortfolioMapQuery,
): Promise<Outcome<PortfolioMap>> {
  const outdated = await refreshFirst(store, workspace, { now, limit: REFRESHED_MAX })
  return reading(store, async (db): Promise<Outcome<PortfolioMap>> => {
    const { baseCurrency: currency } = await policyInForce(store, db, workspace)
    const rows = filtered(db.selectFrom('portfolio').where('portfolio.workspace', '=', workspace), filter)
    const { n } = await rows.select(sql<number>`count(*)`.as('n')).executeTakeFirstOrThrow()
    const total = Number(n)
    const shape =
      total > pointsMax
        ? { points: null, ...(await cellsOf(db, workspace, filter)) }
        : { points: await pointsOf(db, workspace, filter), bands: [], cells: null }
    return { total, currency, ...shape, outdated }
  })
}

async function pointsOf(db: Kysely<Tables>, workspace: string, filter: PortfolioFilter): Promise<MapPoint[]> {
  const all = db.selectFrom('portfolio').selectAll('portfolio').where('portfolio.workspace', '=', workspace)
  const rows = await filtered(all, filter)
    .orderBy('portfolio.rung', 'desc')
    .orderBy('portfolio.value_base', 'desc')
    .orderBy('portfolio.account')
    .execute()
  return rows.map(pointOf)
}

function pointOf(row: PortfolioRow): MapPoint {
  const { risk_amount: amount, risk_currency: currency } = row
  return {
    account: row.account,
    name: row.name,
    state: known(row.state),
    rung: known(row.rung),
    value: readGlance(row.glance).annualValue,
    valueInBase: known(row.value_base),
    valueAtRisk: amount === null || currency === null ? null : { amount, currency },
    riskInBase: known(row.risk_base),
  }
}

/** Counted where the rows are: the answer has a few dozen cells, however many relationships there are. */
async function cellsOf(db: Kysely<Tables>, workspace: string, filter: PortfolioFilter) {
  const reached = sql.join(
    VALUE_EDGES.map((edge) => sql`case when portfolio.value_base >= ${sql.lit(edge)} then 1 else 0 end`),
    sql` + `,
  )
  const all = db
    .selectFrom('portfolio')
    .select([
      'portfolio.rung',
      sql<number>`(${reached})`.as('reached'),
      sql<number>`count(*)`.as('count'),
      sql<number>`sum(case when portfolio.risk_base >= 0 then portfolio.risk_base else 0 end)`.as('risk'),
      sql<number>`sum(case when portfolio.risk_base < 0 then 1 else 0 end)`.as('unknown'),
    ])
    .where('portfolio.workspace', '=', workspace)
  const rows = await filtered(all, filter)
    .groupBy(['portfolio.rung', sql`(${reached})`])
    .orderBy('portfolio.rung', 'desc')
    .orderBy('reached')
    .execute()
  const { bands, placeOf } = bandsInUse(rows.map((row) => Number(row.reached)))
  const cells = rows.map((row): MapCell => ({
    rung: known(row.rung),
    band: placeOf(Number(row.reached)),
    count: Number(row.count),
    riskInBase: Number(row.risk),
    riskUnknown: Number(row.unknown),
  }))
  return { bands, cells }
}
