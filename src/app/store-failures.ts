import type { Refusal } from '#contract/refusals.ts'
import type { Store } from '#store/store.ts'

/** The refusal behind a failure of the database (full, busy, away); null for a fault in the program, which must be thrown on. */
export function refusalOfFailure(store: Store, failure: unknown): Refusal | null {
  return store.engine.refusalOf(failure)
}
