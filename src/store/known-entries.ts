import { sql } from 'kysely'
import type { Entry } from '#method/ledger/entry.ts'
import type { Kind } from '#method/ledger/kinds.ts'
import { entryOf, storedById, storedEntries } from './entry-rows.ts'
import type { StoredRow } from './entry-rows.ts'
import type { Outcome } from './refusals.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

/** The entries of some ids as they are stored, those that are there: what an import asks before it writes. */
export async function findEntries(
  store: Store,
  workspace: string,
  ids: readonly string[],
): Promise<Outcome<{ entries: Entry[] }>> {
  return reading(store, async (db) => ({
    entries: (await storedById(db, store.engine, { workspace, ids })).map(entryOf),
  }))
}

const ROWS_AT_ONCE = 2000

/** The entries of some kinds, account by account: what every account says of itself, without its whole history. */
export async function* entriesByAccount(
  store: Store,
  workspace: string,
  kinds: readonly Kind[],
): AsyncGenerator<{ account: string; entries: Entry[] }> {
  let group: { account: string; entries: Entry[] } | undefined
  let last: StoredRow | undefined
  do {
    let page = storedEntries(store.engine.read, workspace)
      .where('entry.kind', 'in', kinds)
      .orderBy('entry.account')
      .orderBy('entry.seq')
      .limit(ROWS_AT_ONCE)
    if (last) page = page.where(sql<boolean>`(entry.account, entry.seq) > (${last.account}, ${last.seq})`)
    const rows: StoredRow[] = await page.execute()
    for (const row of rows) {
      if (group && group.account !== row.account) yield group
      if (group?.account !== row.account) group = { account: row.account, entries: [] }
      group.entries.push(entryOf(row))
    }
    last = rows.at(-1)
  } while (last !== undefined)
  if (group) yield group
}
