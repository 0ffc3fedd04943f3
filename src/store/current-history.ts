import type { Kysely } from 'kysely'
import { extendHistory, foldEntries } from '#method/history/history.ts'
import type { Policy } from '#method/policy.ts'
import { entryOf, storedEntries } from './entry-rows.ts'
import type { StoredRow } from './entry-rows.ts'
import { accountKey } from './history-cache.ts'
import type { Folded } from './history-cache.ts'
import { policyInForce } from './policies.ts'
import type { AccountRow, Tables } from './schema.ts'
import type { Store } from './store.ts'

/**
 * The history of an account as the database holds it: from memory where the chain's head is still the same, with the
 * entries since where it moved on (another process wrote them), else folded from the first entry. The caller holds the
 * account's lock and drops the history when it can't write what it extended it with.
 */
export async function currentHistory(store: Store, db: Kysely<Tables>, row: AccountRow): Promise<Folded> {
  const key = accountKey(row.workspace, row.account)
  const policy = await policyInForce(store, db, row.workspace)
  const held = store.histories.get(key)
  // What was folded under another policy answers by that one.
  const cached = held?.history.policy === policy ? held : undefined
  if (cached?.head === row.head) return cached
  const folded = (cached && (await caughtUp(db, row, cached))) ?? (await foldAll(db, row, policy))
  store.histories.put(key, folded)
  return folded
}

async function caughtUp(db: Kysely<Tables>, row: AccountRow, cached: Folded): Promise<Folded | null> {
  if (cached.count === 0 || cached.count >= row.count) return null
  const [last, ...since] = await rowsFrom(db, row, cached.count)
  // A workspace that was removed and filled anew has other entries in the same places.
  if (last?.hash !== cached.head) return null
  // Erased content is still in the history that is kept: such an account is folded anew.
  if (since.some((entry) => entry.erases !== null)) return null
  extendHistory(cached.history, since.map(entryOf))
  return { ...place(since, cached), history: cached.history, written: null }
}

/** The history from the first entry on, for the caller alone: nobody else sees what it is extended with. */
export async function foldAll(db: Kysely<Tables>, row: AccountRow, policy: Policy): Promise<Folded> {
  const rows = await rowsFrom(db, row, 1)
  const history = foldEntries(rows.map(entryOf), { policy })
  return { ...place(rows, { head: '', count: 0 }), history, written: null }
}

async function rowsFrom(db: Kysely<Tables>, row: AccountRow, seq: number): Promise<StoredRow[]> {
  return storedEntries(db, row.workspace)
    .where('entry.account', '=', row.account)
    .where('entry.seq', '>=', seq)
    .orderBy('entry.seq')
    .execute()
}

/** Where the chain stands after `rows`. */
function place(rows: readonly StoredRow[], before: { head: string; count: number }): { head: string; count: number } {
  const last = rows.at(-1)
  return last === undefined ? { head: before.head, count: before.count } : { head: last.hash, count: last.seq }
}
