import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Quarter } from '#method/portfolio/review.ts'
import type { ReviewTally } from '#method/portfolio/review-flags.ts'
import { formatDay } from '#method/time/day.ts'
import type { DayNumber } from '#method/time/day.ts'
import type { Outcome } from './refusals.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

export interface ReviewQuery {
  quarter: Quarter
  today: DayNumber
  account?: string | undefined
  /** Only those of which something is decided, or something is left; all where it is left out. */
  show?: 'open' | 'decided' | undefined
  /** The slug after which the page begins. */
  after?: string | undefined
  limit: number
}

/** P1: the accounts a quarter's review goes through, by slug. */
export async function reviewedAccounts(
  store: Store,
  workspace: string,
  { quarter, today, account, show, after, limit }: ReviewQuery,
): Promise<Outcome<{ accounts: { account: string; name: string }[]; hasMore: boolean }>> {
  return reading(store, async (db) => {
    let page = db
      .selectFrom('account')
      .select(['account.account', 'account.name'])
      .where('account.workspace', '=', workspace)
      .where(isReviewed(sql.ref('account.account'), { workspace, quarter, today, show }))
      .orderBy('account.account')
      .limit(limit + 1)
    if (after !== undefined) page = page.where('account.account', '>', after)
    if (account !== undefined) page = page.where('account.account', '=', account)
    const rows = await page.execute()
    return { accounts: rows.slice(0, limit), hasMore: rows.length > limit }
  })
}

interface Reviewed extends Pick<ReviewQuery, 'quarter' | 'today' | 'show'> {
  workspace: string
}

/** Whether the quarter's review goes through an account: through all of it, what is left of it, or what is decided. */
export function isReviewed(account: RawBuilder<unknown>, { workspace, quarter, today, show }: Reviewed) {
  const [from, day] = [formatDay(quarter.from), formatDay(Math.min(quarter.to, today))]
  const isDecided = decidedIn(quarter)
  const shown =
    show === undefined
      ? sql``
      : show === 'decided'
        ? sql`and ${isDecided}`
        : sql`and reviewable.until_day > ${day} and not ${isDecided}`
  return sql<boolean>`exists (
    select 1 from reviewable where reviewable.workspace = ${workspace} and reviewable.account = ${account}
      and reviewable.from_day <= ${day} and reviewable.until_day >= ${from} ${shown})`
}

/** Whether a row of `reviewable` is decided in a quarter. */
export function decidedIn({ name }: Pick<Quarter, 'name'>) {
  return sql<boolean>`exists (
    select 1 from decision where decision.workspace = reviewable.workspace and decision.quarter = ${name}
      and decision.account = reviewable.account and decision.ref = reviewable.ref)`
}

/**
 * P1: how far a quarter's review has come. What goes on past the quarter, or past today, has to be decided; what ended
 * within it counts where a decision was written down.
 */
export async function reviewTally(
  store: Store,
  workspace: string,
  { quarter, today }: Pick<ReviewQuery, 'quarter' | 'today'>,
): Promise<Outcome<{ tally: ReviewTally }>> {
  const [from, day] = [formatDay(quarter.from), formatDay(Math.min(quarter.to, today))]
  const isDecided = decidedIn(quarter)
  return reading(store, async (db) => {
    const { rows } = await sql<{ about: string; total: number; decided: number }>`
      select about, count(*) as total, sum(decided) as decided
      from (
        select case when reviewable.ref = '' then 'relationships' else 'initiatives' end as about,
          case when ${isDecided} then 1 else 0 end as decided, reviewable.until_day
        from reviewable
        where reviewable.workspace = ${workspace} and reviewable.from_day <= ${day} and reviewable.until_day >= ${from}
      ) as looked
      where until_day > ${day} or decided = 1
      group by about`.execute(db)
    const { stopped } = await db
      .selectFrom('decision')
      .select(({ fn }) => fn.countAll<number>().as('stopped'))
      .where('workspace', '=', workspace)
      .where('quarter', '=', quarter.name)
      .where('stops', '=', 1)
      .executeTakeFirstOrThrow()
    const of = (about: string) => {
      const found = rows.find((row) => row.about === about)
      return { total: Number(found?.total ?? 0), decided: Number(found?.decided ?? 0) }
    }
    return { tally: { relationships: of('relationships'), initiatives: of('initiatives'), stopped: Number(stopped) } }
  })
}
