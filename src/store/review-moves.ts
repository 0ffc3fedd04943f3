import { sql } from 'kysely'
import { stoodBy } from '#method/portfolio/review.ts'
import type { Quarter, Stood } from '#method/portfolio/review.ts'
import type { DayNumber } from '#method/time/day.ts'
import { readGlance } from './glance.ts'
import type { Outcome } from './refusals.ts'
import { isReviewed } from './review-list.ts'
import { known } from './standing-rows.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

/** A relationship of the quarter as it stands now, and where its chain ends. */
export interface StandingNow {
  account: string
  name: string
  head: string
  stood: Stood
  /** Value at risk in the base currency; below zero where it is not known. */
  riskBase: number
}

interface NowQuery {
  quarter: Quarter
  today: DayNumber
  after: string
  limit: number
}

/** P1: the relationships of a quarter, by slug, with the rung and the trust that their stored standings hold. */
export async function standingsNow(
  store: Store,
  workspace: string,
  { quarter, today, after, limit }: NowQuery,
): Promise<Outcome<{ rows: StandingNow[] }>> {
  return reading(store, async (db) => {
    const rows = await db
      .selectFrom('portfolio')
      .innerJoin('account', (join) =>
        join.onRef('account.workspace', '=', 'portfolio.workspace').onRef('account.account', '=', 'portfolio.account'),
      )
      .select(['portfolio.account', 'portfolio.name', 'account.head', 'portfolio.rung', 'portfolio.glance'])
      .select('portfolio.risk_base')
      .where('portfolio.workspace', '=', workspace)
      .where('portfolio.account', '>', after)
      .where(isReviewed(sql.ref('portfolio.account'), { workspace, quarter, today }))
      .orderBy('portfolio.account')
      .limit(limit)
      .execute()
    return {
      rows: rows.map(({ account, name, head, rung, glance, risk_base: riskBase }) => ({
        account,
        name,
        head,
        stood: stoodBy(known(rung), readGlance(glance).trust),
        riskBase,
      })),
    }
  })
}
