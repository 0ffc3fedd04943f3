import { sql } from 'kysely'
import type { Quarter } from '#method/portfolio/review.ts'
import type { Standing } from '#method/standing-types.ts'
import { formatDay } from '#method/time/day.ts'
import type { DayNumber } from '#method/time/day.ts'
import { cursorOf, markOf } from './cursor.ts'
import type { Mark } from './cursor.ts'
import { filtered } from './portfolio-filter.ts'
import type { PortfolioFilter } from './portfolio-filter.ts'
import type { Outcome } from './refusals.ts'
import { decidedIn, isReviewed } from './review-list.ts'
import type { PortfolioRow } from './schema.ts'
import { known } from './standing-rows.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

/** What asks for a decision first: the most open risks, the most value at risk, the nearest end; or by name. */
const SORTS = {
  risks: { column: 'risks', way: 'desc' },
  valueAtRisk: { column: 'risk_base', way: 'desc' },
  contractEnd: { column: 'contract_end', way: 'asc' },
  name: { column: 'name_key', way: 'asc' },
} as const satisfies Record<string, { column: keyof PortfolioRow; way: 'asc' | 'desc' }>

export type ReviewSort = keyof typeof SORTS

export interface StepsQuery {
  quarter: Quarter
  today: DayNumber
  show?: 'open' | 'decided' | undefined
  sort: ReviewSort
  filter: PortfolioFilter
  cursor?: string | undefined
  limit: number
}

/** A relationship of the quarter with what of it is decided; the relationship itself first, then what was begun with it. */
export interface StepsOfAccount {
  account: string
  name: string
  lead: string | null
  state: string | null
  rung: number | null
  risks: number
  contractEnd: string | null
  steps: ReviewStep[]
}

export interface ReviewStep {
  /** The initiative; null for the relationship. */
  ref: string | null
  title: string | null
  isDecided: boolean
  /** What was over by then may be decided, and need not. */
  isOver: boolean
}

/** P1: one page of what the quarter decides, without reading a single ledger. Refuses a cursor that is not of this list. */
export async function reviewSteps(
  store: Store,
  workspace: string,
  query: StepsQuery,
): Promise<Outcome<{ accounts: StepsOfAccount[]; next: string | null }>> {
  const { sort, limit } = query
  const { column } = SORTS[sort]
  const list = `review-steps ${sort}`
  const begun = markOf(list, query.cursor, [sort === 'risks' || sort === 'valueAtRisk' ? 0 : '', ''])
  if (begun.refusals) return begun
  return reading(store, async () => {
    const rows = await rowsOf(store, workspace, query, begun.mark)
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    const next = rows.length > limit && last ? cursorOf(list, [last[column], last.account]) : null
    const steps = await stepsOf(
      store,
      workspace,
      query,
      shown.map(({ account }) => account),
    )
    return { accounts: shown.map((row) => accountOf(row, steps.get(row.account) ?? [])), next }
  })
}

/** How many relationships a list of steps has. */
export async function countSteps(
  store: Store,
  workspace: string,
  query: Omit<StepsQuery, 'sort' | 'cursor' | 'limit'>,
): Promise<Outcome<{ total: number }>> {
  return reading(store, async () => {
    const { total } = await fitting(store, workspace, query)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    return { total: Number(total) }
  })
}

function fitting(
  store: Store,
  workspace: string,
  { quarter, today, show, filter }: Omit<StepsQuery, 'sort' | 'cursor' | 'limit'>,
) {
  const all = store.engine.read
    .selectFrom('portfolio')
    .where('portfolio.workspace', '=', workspace)
    .where(isReviewed(sql.ref('portfolio.account'), { workspace, quarter, today, show }))
  const fit = filtered(all, filter)
  // Of a book of thousands little may be decided: the decisions are where to begin.
  return show !== 'decided'
    ? fit
    : fit.where('portfolio.account', 'in', (decision) =>
        decision
          .selectFrom('decision')
          .select('decision.account')
          .where('decision.workspace', '=', workspace)
          .where('decision.quarter', '=', quarter.name),
      )
}

async function rowsOf(store: Store, workspace: string, query: StepsQuery, mark: Mark | null): Promise<PortfolioRow[]> {
  const { column, way } = SORTS[query.sort]
  const sign = sql.raw(way === 'asc' ? '>' : '<')
  let page = fitting(store, workspace, query)
    .selectAll('portfolio')
    .orderBy(`portfolio.${column}`, way)
    .orderBy('portfolio.account', way)
    .limit(query.limit + 1)
  if (mark) {
    page = page.where(sql<boolean>`(${sql.ref(`portfolio.${column}`)}, portfolio.account) ${sign} (${sql.join(mark)})`)
  }
  return page.execute()
}

async function stepsOf(
  store: Store,
  workspace: string,
  { quarter, today }: StepsQuery,
  accounts: readonly string[],
): Promise<Map<string, ReviewStep[]>> {
  if (accounts.length === 0) return new Map()
  const day = formatDay(Math.min(quarter.to, today))
  const rows = await store.engine.read
    .selectFrom('reviewable')
    .select([
      'account',
      'ref',
      'until_day',
      sql<number>`case when ${decidedIn(quarter)} then 1 else 0 end`.as('decided'),
    ])
    .where('workspace', '=', workspace)
    .where('account', 'in', accounts)
    .where('from_day', '<=', day)
    .where('until_day', '>=', formatDay(quarter.from))
    .orderBy('account')
    .orderBy('ref')
    .execute()
  const begun = new Set(rows.filter(({ ref }) => ref !== '').map(({ account }) => account))
  const titles = await titlesIn(store, workspace, [...begun])
  const steps = Map.groupBy(rows, ({ account }) => account)
  return new Map(
    [...steps].map(([account, own]) => [
      account,
      own.map(({ ref, until_day: until, decided }) => ({
        ref: ref || null,
        title: titles.get(account)?.get(ref) ?? null,
        isDecided: Number(decided) === 1,
        isOver: until <= day,
      })),
    ]),
  )
}

/** What initiatives are called stands in the standings of the few clients that have some. */
async function titlesIn(store: Store, workspace: string, accounts: readonly string[]) {
  if (accounts.length === 0) return new Map<string, Map<string, string | null>>()
  const rows = await store.engine.read
    .selectFrom('standing')
    .select(['account', 'body'])
    .where('workspace', '=', workspace)
    .where('account', 'in', accounts)
    .execute()
  return new Map(
    rows.map(({ account, body }) => {
      // Only the engine's own standings are written there.
      const { initiatives } = JSON.parse(body) as Pick<Standing, 'initiatives'>
      return [account, new Map(initiatives.map(({ ref, title }) => [ref, title]))]
    }),
  )
}

function accountOf(row: PortfolioRow, steps: ReviewStep[]): StepsOfAccount {
  return {
    account: row.account,
    name: row.name,
    lead: known(row.lead),
    state: known(row.state),
    rung: known(row.rung),
    risks: row.risks,
    contractEnd: known(row.contract_end),
    steps,
  }
}
