import type { Stood } from '#method/portfolio/review.ts'
import type { Policy } from '#method/policy.ts'

/** How an account stood at the end of a day that is past, and of which ledger and policy that holds. */
export interface PastLook {
  head: string
  count: number
  policy: Policy
  stood: Stood
}

/**
 * Looks back in memory. They are numbers and hashes, so a book of thousands has room; each is checked against the chain
 * whenever it is used, since other processes write too.
 */
export interface PastLooks {
  get(key: string): PastLook | undefined
  put(key: string, look: PastLook): void
}

/** Keeps that many; those put in first go first. */
export function pastLooks(most: number): PastLooks {
  const kept = new Map<string, PastLook>()
  return {
    get: (key) => kept.get(key),
    put: (key, look) => {
      kept.delete(key)
      kept.set(key, look)
      if (kept.size <= most) return
      const [first] = kept.keys()
      if (first !== undefined) kept.delete(first)
    },
  }
}
