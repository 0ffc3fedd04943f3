import { sql } from 'kysely'
import { accountNames } from './account-lists.ts'
import { cursorOf, markOf } from './cursor.ts'
import type { Outcome } from './refusals.ts'
import type { Store } from './store.ts'
import { entriesByIds } from './timeline.ts'
import type { TimelineItem } from './timeline.ts'
import { reading } from './transaction.ts'

export interface WaitingQuery {
  account?: string
  limit: number
  cursor?: string | undefined
}

export interface WaitingPage {
  items: { item: TimelineItem; accountName: string }[]
  next: string | null
}

/**
 * Proposed entries nobody has decided on, across accounts, those that came first before the others. A page may hold fewer
 * than asked for although another follows: whether a decision was taken back is only known of the whole account.
 */
export async function waitingEntries(
  store: Store,
  workspace: string,
  { account, limit, cursor }: WaitingQuery,
): Promise<Outcome<WaitingPage>> {
  const list = `waiting ${account ?? ''}`
  const begun = markOf(list, cursor, ['', ''])
  if (begun.refusals) return begun
  const { mark } = begun
  const found = await reading(store, async (db) => {
    let page = db
      .selectFrom('entry')
      .select(['id', 'recorded_at'])
      .where('workspace', '=', workspace)
      .where('status', '=', 'proposed')
      .orderBy('recorded_at')
      .orderBy('id')
      .limit(limit + 1)
    if (account !== undefined) page = page.where('account', '=', account)
    if (mark) page = page.where(sql<boolean>`(recorded_at, id) > (${sql.join(mark)})`)
    const rows = await page
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('entry as act')
              .select('act.id')
              .whereRef('act.workspace', '=', 'entry.workspace')
              .whereRef('act.account', '=', 'entry.account')
              .whereRef('act.target', '=', 'entry.id')
              .where('act.kind', 'in', DECIDING)
              .where(decisionStands),
          ),
        ),
      )
      .execute()
    return { rows }
  })
  if (found.refusals) return found
  const shown = found.rows.slice(0, limit)
  const last = shown.at(-1)
  const read = await entriesByIds(
    store,
    workspace,
    shown.map(({ id }) => id),
  )
  if (read.refusals) return read
  const waiting = read.items.filter(({ reading: { status } }) => status === 'proposed')
  const called = await accountNames(store, workspace, [...new Set(waiting.map(({ entry }) => entry.account))])
  if (called.refusals) return called
  return {
    items: waiting.map((item) => ({ item, accountName: called.names.get(item.entry.account) ?? item.entry.account })),
    next: found.rows.length > limit && last ? cursorOf(list, [last.recorded_at, last.id]) : null,
  }
}

const DECIDING = ['entry.confirmed', 'entry.rejected', 'entry.withdrawn', 'entry.redacted']

/** A decision that was itself taken back decides nothing; whether another stands is asked of the whole account then. */
const decisionStands = sql<boolean>`not exists (
  select 1 from entry as undoing
  where undoing.workspace = act.workspace and undoing.account = act.account and undoing.target = act.id
    and undoing.kind = 'entry.withdrawn')`
