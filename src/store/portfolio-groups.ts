import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { filtered } from './portfolio-filter.ts'
import type { PortfolioFilter } from './portfolio-filter.ts'
import { known } from './standing-rows.ts'
import type { Store } from './store.ts'

export const PORTFOLIO_GROUPS = ['state', 'rung', 'lead', 'sector'] as const
export type PortfolioGroup = (typeof PORTFOLIO_GROUPS)[number]

// Behind every name there is: what is not known comes last.
const LAST = '\u{10FFFF}'
const STATES = ['prospect', 'establishing', 'operating', 'expanding', 'renewing', 'ended']

/** By what groups follow each other: states as a relationship goes through them, rungs from the highest, the rest by name. */
export function groupOrder(group: PortfolioGroup): RawBuilder<string | number> {
  if (group === 'rung') return sql<number>`(0 - portfolio.rung)`
  if (group !== 'state') {
    const column = sql.ref(`portfolio.${group}`)
    return sql<string>`(case ${column} when '' then ${LAST} else ${column} end)`
  }
  const places = sql.join(
    STATES.map((state, place) => sql`when ${state} then ${sql.lit(place)}`),
    sql` `,
  )
  return sql<number>`(case portfolio.state ${places} else ${sql.lit(STATES.length)} end)`
}

export interface GroupCount {
  /** Null: not known. */
  key: string | number | null
  count: number
}

/** How many relationships fit, and how many are in each group, in the groups' order. */
export async function countPortfolio(
  store: Store,
  workspace: string,
  { filter, group }: { filter: PortfolioFilter; group?: PortfolioGroup | undefined },
): Promise<{ total: number; groups: GroupCount[] | null }> {
  const rows = filtered(store.engine.read.selectFrom('portfolio').where('portfolio.workspace', '=', workspace), filter)
  if (group === undefined) {
    const { n } = await rows.select(sql<number>`count(*)`.as('n')).executeTakeFirstOrThrow()
    return { total: Number(n), groups: null }
  }
  const counts = await rows
    .select([sql.ref<string | number>(`portfolio.${group}`).as('key'), sql<number>`count(*)`.as('n')])
    .groupBy(`portfolio.${group}`)
    .orderBy(groupOrder(group))
    .execute()
  const groups = counts.map(({ key, n }) => ({ key: known(key), count: Number(n) }))
  return { total: groups.reduce((total, { count }) => total + count, 0), groups }
}
