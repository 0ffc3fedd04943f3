import { stoodAtEndOf } from '#method/portfolio/review.ts'
import type { Stood } from '#method/portfolio/review.ts'
import { formatDay } from '#method/time/day.ts'
import type { Policy } from '#method/policy.ts'
import type { DayNumber } from '#method/time/day.ts'
import { findAccount } from './accounts.ts'
import { foldAll } from './current-history.ts'
import type { PastLook } from './past-looks.ts'
import type { Outcome } from './refusals.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

interface Asked {
  workspace: string
  account: string
  /** Where the account's chain ends now. */
  head: string
  policy: Policy
  day: DayNumber
}

/**
 * How an account stood at the end of a day that is past. Once worked out that is remembered, and holds as long as
 * nothing is written that reaches back to it; `isNew` says that the whole ledger was read.
 */
export async function lookBack(store: Store, asked: Asked): Promise<Outcome<{ stood: Stood; isNew: boolean }>> {
  const { workspace, account, day, policy } = asked
  const key = `${workspace}/${account}/${day}`
  const known = store.looks.get(key)
  if (known?.policy === policy && known.head === asked.head) return { stood: known.stood, isNew: false }
  return reading(store, async (db) => {
    if (known?.policy === policy) {
      const later = await stillTrue(store, asked, known)
      if (later) {
        store.looks.put(key, later)
        return { stood: later.stood, isNew: false }
      }
    }
    const found = await findAccount(db, workspace, account)
    if (found.refusals) return found
    // Folded for this one question: the histories kept in memory are those that somebody works with.
    const { history, head, count } = await foldAll(db, found.row, policy)
    const stood = stoodAtEndOf(history, day)
    store.looks.put(key, { head, count, policy, stood })
    return { stood, isNew: true }
  })
}

/** The look with the chain's new end, where nothing written since is about that day, a day before it, or another entry. */
async function stillTrue(store: Store, { workspace, account, day }: Asked, known: PastLook): Promise<PastLook | null> {
  const rows = await store.engine.read
    .selectFrom('entry')
    .select(['seq', 'hash', 'kind', 'at'])
    .where('workspace', '=', workspace)
    .where('account', '=', account)
    .where('seq', '>=', known.count)
    .orderBy('seq')
    .execute()
  const [last, ...since] = rows
  const end = rows.at(-1)
  // A workspace that was removed and filled anew has other entries in the same places.
  if (last?.hash !== known.head || end === undefined) return null
  // A day's end is another moment in another zone: the day after it may still reach back.
  const from = formatDay(day + 2)
  const reachesBack = since.some(({ kind, at }) => kind.startsWith('entry.') || at.slice(0, 10) < from)
  return reachesBack ? null : { ...known, head: end.hash, count: end.seq }
}
