import { sql } from 'kysely'
import type { DueWhat } from '#method/due-whats.ts'
import type { Day } from '#method/time/day.ts'
import type { EpochMs } from '#method/time/instant.ts'
import { markOf, pageOf } from './cursor.ts'
import { REFRESHED_MAX, refreshFirst } from './refresh-first.ts'
import type { Outcome } from './refusals.ts'
import type { DueRow } from './schema.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

export interface DueQuery {
  /** The last day listed. */
  until: Day
  owner?: string
  account?: string
  /** Only these. */
  whats?: readonly DueWhat[]
  /** Whether what was put off is listed too. */
  withSnoozed?: boolean
  limit: number
  cursor?: string | undefined
  now: EpochMs
}

/** One thing that is or falls due, and in which relationship. */
export interface DueEntry {
  account: string
  name: string
  what: DueWhat
  ref: string | null
  on: Day
  owner: string | null
  entry: string | null
  snoozed: Day | 'reply' | null
}

export interface DuePage {
  items: DueEntry[]
  next: string | null
  /** How many standings time has outrun that were not worked out anew for this page. */
  outdated: number
}

/** What is due up to a day, the most urgent first. Right even where no job ran: what time has outrun is worked out first. */
export async function dueItems(store: Store, workspace: string, query: DueQuery): Promise<Outcome<DuePage>> {
  const begun = markOf('due', query.cursor, ['', '', '', '', ''])
  if (begun.refusals) return begun
  const { mark } = begun
  const outdated = await refreshFirst(store, workspace, { now: query.now, limit: REFRESHED_MAX })
  return reading(store, async (db) => {
    let page = db
      .selectFrom('due')
      .innerJoin('account', (join) =>
        join.onRef('account.workspace', '=', 'due.workspace').onRef('account.account', '=', 'due.account'),
      )
      .selectAll('due')
      .select('account.name')
      .where('due.workspace', '=', workspace)
      .where('due.due_on', '<=', query.until)
      .orderBy('due.due_on')
      .orderBy('due.account')
      .orderBy('due.what')
      .orderBy('due.ref')
      .orderBy('due.owner')
      .limit(query.limit + 1)
    if (query.owner !== undefined) page = page.where('due.owner', '=', query.owner)
    if (query.withSnoozed !== true) page = page.where('due.snoozed', '=', '')
    if (query.whats !== undefined) page = page.where('due.what', 'in', query.whats)
    if (query.account !== undefined) page = page.where('due.account', '=', query.account)
    if (mark)
      page = page.where(sql<boolean>`(due.due_on, due.account, due.what, due.ref, due.owner) > (${sql.join(mark)})`)
    const rows = await page.execute()
    const { shown, next } = pageOf(rows, { list: 'due', limit: query.limit, placeOf })
    return { items: shown.map(entryOf), next, outdated }
  })
}

function placeOf({ due_on, account, what, ref, owner }: DueRow): string[] {
  return [due_on, account, what, ref, owner]
}

function entryOf({ account, name, what, ref, due_on, owner, entry, snoozed }: DueRow & { name: string }): DueEntry {
  return {
    account,
    name,
    // The columns hold what the engine's own list of due things gave.
    what: what as DueWhat,
    ref: ref || null,
    on: due_on,
    owner: owner || null,
    entry: entry || null,
    snoozed: snoozed === '' ? null : (snoozed as Day | 'reply'),
  }
}
