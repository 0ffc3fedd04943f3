import type { History } from '#method/history/history.ts'
import { findAccount } from './accounts.ts'
import { currentHistory, foldAll } from './current-history.ts'
import { accountKey } from './history-cache.ts'
import { policyInForce } from './policies.ts'
import type { Outcome } from './refusals.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

/**
 * Asks something of an account's whole history as it is now. The history is the store's own: whoever asks looks at it and
 * neither keeps nor changes it. Refuses an unknown account.
 */
export async function askHistory<Answer>(
  store: Store,
  { workspace, account }: { workspace: string; account: string },
  ask: (history: History) => Answer,
): Promise<Outcome<{ answer: Answer }>> {
  return store.locks.hold([accountKey(workspace, account)], async () =>
    reading(store, async (db) => {
      const found = await findAccount(db, workspace, account)
      if (found.refusals) return found
      const { history } = await currentHistory(store, db, found.row)
      return { answer: ask(history) }
    }),
  )
}

/** An account's whole history as it is now, folded for the caller alone: it may be asked for long while others write. */
export async function ownHistory(
  store: Store,
  { workspace, account }: { workspace: string; account: string },
): Promise<Outcome<{ history: History }>> {
  return reading(store, async (db) => {
    const found = await findAccount(db, workspace, account)
    if (found.refusals) return found
    return foldAll(db, found.row, await policyInForce(store, db, workspace))
  })
}
