import type { Kysely, Transaction } from 'kysely'
import type { Outcome, StoreRefusal } from './refusals.ts'
import type { Tables } from './schema.ts'
import type { Store } from './store.ts'

/** Ends a transaction without a trace, carrying why. */
class Refused extends Error {
  readonly refusals: StoreRefusal[]

  constructor(refusals: StoreRefusal[]) {
    super(`refused: ${refusals.map(({ code }) => code).join(', ')}`)
    this.refusals = refusals
  }
}

/**
 * Writes in one transaction: all of it or, where it is refused or the database fails, nothing. Faults of the program are
 * thrown.
 */
export async function writing<T extends object>(
  store: Store,
  work: (transaction: Transaction<Tables>) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return asking(store, async () =>
    store.engine.write.transaction().execute(async (transaction) => {
      const outcome = await work(transaction)
      if (outcome.refusals) throw new Refused(outcome.refusals)
      return outcome
    }),
  )
}

/** Reads; where the database fails in a way one may expect, says so as a refusal. */
export async function reading<T extends object>(
  store: Store,
  work: (db: Kysely<Tables>) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return asking(store, async () => work(store.engine.read))
}

/** Turns what one may expect of a database, a full disk or a lost connection, into a refusal. */
export async function asking<T extends object>(store: Store, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) return { refusals: error.refusals }
    const refusal = store.engine.refusalOf(error)
    if (refusal === null) throw error
    return { refusals: [refusal] }
  }
}
