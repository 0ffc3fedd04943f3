import { sql } from 'kysely'
import type { StoreRefusal } from './refusals.ts'
import type { Store } from './store.ts'
import { writing } from './transaction.ts'

/** Whether anything can be written now; else why not: the disk is full, the folder read-only, the server gone. */
export async function canStillWrite(store: Store): Promise<StoreRefusal | null> {
  const outcome = await writing(store, async (transaction) => {
    // A row is written as it is: nothing changes, and the database does all it does for a change.
    await sql`update migration_lock set is_locked = is_locked`.execute(transaction)
    return {}
  })
  return outcome.refusals?.[0] ?? null
}
