import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { openingsOf } from '#method/portfolio/openings.ts'
import type { Opening, OpeningWhat } from '#method/portfolio/openings.ts'
import type { Standing } from '#method/standing-types.ts'
import { DAY_MS, formatDay } from '#method/time/day.ts'
import type { Day } from '#method/time/day.ts'
import type { EpochMs } from '#method/time/instant.ts'
import { markOf, pageOf } from './cursor.ts'
import type { Mark } from './cursor.ts'
import { policyInForce } from './policies.ts'
import { REFRESHED_MAX, refreshFirst } from './refresh-first.ts'
import type { Outcome } from './refusals.ts'
import type { OpeningRow, Tables } from './schema.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

export interface OpeningQuery {
  /** Nothing that begins later is listed; a quarter ahead where it is not told. */
  until?: Day | undefined
  what?: OpeningWhat | undefined
  account?: string | undefined
  lead?: string | undefined
  limit: number
  cursor?: string | undefined
  now: EpochMs
}

export interface OpeningEntry extends Opening {
  account: string
  name: string
  lead: string | null
}

export interface OpeningPage {
  items: OpeningEntry[]
  next: string | null
  outdated: number
}

/** P6: what may come next across accounts, what began first standing first. */
export async function openingList(store: Store, workspace: string, query: OpeningQuery): Promise<Outcome<OpeningPage>> {
  const begun = markOf('pipeline', query.cursor, ['', '', '', ''])
  if (begun.refusals) return begun
  const { mark } = begun
  const outdated = await refreshFirst(store, workspace, { now: query.now, limit: REFRESHED_MAX })
  return reading(store, async (db) => {
    const { quarterDays } = await policyInForce(store, db, workspace)
    const until = query.until ?? formatDay(Math.floor(query.now / DAY_MS) + quarterDays)
    const rows = await asked(db, workspace, { ...query, until }, mark).execute()
    const { shown, next } = pageOf(rows, { list: 'pipeline', limit: query.limit, placeOf })
    const items = shown.flatMap(({ account, name, lead, what, ref, body }): OpeningEntry[] => {
      // The store writes standings as `assess` gives them.
      const openings = openingsOf(JSON.parse(body) as Standing)
      const opening = openings.find((each) => each.what === what && each.ref === ref)
      return opening ? [{ account, name, lead: lead || null, ...opening }] : []
    })
    return { items, next, outdated }
  })
}

function asked(db: Kysely<Tables>, workspace: string, query: OpeningQuery & { until: Day }, mark: Mark | null) {
  let page = db
    .selectFrom('opening')
    .innerJoin('portfolio', (join) =>
      join.onRef('portfolio.workspace', '=', 'opening.workspace').onRef('portfolio.account', '=', 'opening.account'),
    )
    .innerJoin('standing', (join) =>
      join.onRef('standing.workspace', '=', 'opening.workspace').onRef('standing.account', '=', 'opening.account'),
    )
    .selectAll('opening')
    .select(['portfolio.name', 'portfolio.lead', 'standing.body'])
    .where('opening.workspace', '=', workspace)
    .where('opening.on_day', '<=', query.until)
    .orderBy('opening.on_day')
    .orderBy('opening.account')
    .orderBy('opening.what')
    .orderBy('opening.ref')
    .limit(query.limit + 1)
  if (query.what !== undefined) page = page.where('opening.what', '=', query.what)
  if (query.account !== undefined) page = page.where('opening.account', '=', query.account)
  if (query.lead !== undefined) page = page.where('portfolio.lead', '=', query.lead)
  if (mark) {
    const place = sql<boolean>`(opening.on_day, opening.account, opening.what, opening.ref) > (${sql.join(mark)})`
    page = page.where(place)
  }
  return page
}

function placeOf({ on_day, account, what, ref }: OpeningRow): string[] {
  return [on_day, account, what, ref]
}
