import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { DecisionRecord } from '#method/portfolio/taken-decisions.ts'
import type { Day } from '#method/time/day.ts'
import { markOf, pageOf } from './cursor.ts'
import type { Mark } from './cursor.ts'
import { REFRESHED_MAX, refreshFirst } from './refresh-first.ts'
import type { Outcome } from './refusals.ts'
import type { DecisionRow, Tables } from './schema.ts'
import { searchText } from './standing-lists.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

export interface CorpusQuery {
  what?: CorpusWhat | undefined
  account?: string | undefined
  /** A part of its texts, or of the account's name. */
  search?: string | undefined
  limit: number
  cursor?: string | undefined
  now: number
}

export type CorpusWhat = 'walk_away' | 'killed'

/** P4: a walk-away or a killed initiative of some account. */
export interface CorpusEntry extends DecisionRecord {
  account: string
  name: string
  what: CorpusWhat
  /** The initiative; null for a walk-away. */
  ref: string | null
  on: Day
  entry: string
}

export interface CorpusPage {
  items: CorpusEntry[]
  next: string | null
  outdated: number
}

/** P4: the corpus of decisions of the whole workspace, newest first. */
export async function corpus(store: Store, workspace: string, query: CorpusQuery): Promise<Outcome<CorpusPage>> {
  const begun = markOf('corpus', query.cursor, ['', '', ''])
  if (begun.refusals) return begun
  const { mark } = begun
  const outdated = await refreshFirst(store, workspace, { now: query.now, limit: REFRESHED_MAX })
  return reading(store, async (db) => {
    const rows = await asked(db, workspace, query, mark).execute()
    const { shown, next } = pageOf(rows, { list: 'corpus', limit: query.limit, placeOf })
    const items = shown.map(({ account, name, kind, ref, on_day, entry, record }): CorpusEntry => ({
      account,
      name,
      what: kind === 'initiative' ? 'killed' : 'walk_away',
      ref: ref || null,
      on: on_day,
      entry,
      // The store writes records as the engine gives them.
      ...(JSON.parse(record) as DecisionRecord),
    }))
    return { items, next, outdated }
  })
}

function asked(db: Kysely<Tables>, workspace: string, query: CorpusQuery, mark: Mark | null) {
  let page = db
    .selectFrom('decision')
    .innerJoin('portfolio', (join) =>
      join.onRef('portfolio.workspace', '=', 'decision.workspace').onRef('portfolio.account', '=', 'decision.account'),
    )
    .selectAll('decision')
    .select('portfolio.name')
    .where('decision.workspace', '=', workspace)
    .where('decision.record', '<>', sql.lit(''))
    .orderBy('decision.on_day', 'desc')
    .orderBy('decision.account', 'desc')
    .orderBy('decision.entry', 'desc')
    .limit(query.limit + 1)
  if (query.what !== undefined)
    page = page.where('decision.kind', '=', query.what === 'killed' ? 'initiative' : 'walk_away')
  if (query.account !== undefined) page = page.where('decision.account', '=', query.account)
  if (query.search) {
    const pattern = `%${searchText([query.search]).replace(/[\\%_]/g, '\\$&')}%`
    page = page.where(
      sql<boolean>`(decision.search like ${pattern} escape '\\' or portfolio.name_key like ${pattern} escape '\\')`,
    )
  }
  if (mark) page = page.where(sql<boolean>`(decision.on_day, decision.account, decision.entry) < (${sql.join(mark)})`)
  return page
}

function placeOf({ on_day, account, entry }: DecisionRow): string[] {
  return [on_day, account, entry]
}
