import { entryOf, storedEntries } from './entry-rows.ts'
import type { StoredRow } from './entry-rows.ts'
import type { Store } from './store.ts'
import { sql } from 'kysely'

const PAGE = 2000

/**
 * Every entry as a line of JSON, in the order of recording; of erased content what redaction left. Imported into an empty
 * workspace it gives the same standings. Entries recorded meanwhile come at the end.
 */
export async function* exportLedger(
  store: Store,
  workspace: string,
  { account }: { account?: string | undefined } = {},
): AsyncGenerator<string> {
  let last: StoredRow | undefined
  do {
    const rows: StoredRow[] = await pageAfter(store, { workspace, account, last })
    for (const row of rows) yield `${JSON.stringify(entryOf(row))}\n`
    last = rows.at(-1)
  } while (last !== undefined)
}

interface Place {
  workspace: string
  account: string | undefined
  last: StoredRow | undefined
}

async function pageAfter(store: Store, { workspace, account, last }: Place): Promise<StoredRow[]> {
  let page = storedEntries(store.engine.read, workspace).orderBy('entry.recorded_at').orderBy('entry.id').limit(PAGE)
  if (account !== undefined) page = page.where('entry.account', '=', account)
  if (last) page = page.where(sql<boolean>`(entry.recorded_at, entry.id) > (${last.recorded_at}, ${last.id})`)
  return page.execute()
}
