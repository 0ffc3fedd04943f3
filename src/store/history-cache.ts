import type { History } from '#method/history/history.ts'
import type { PortfolioRow } from './schema.ts'
import type { StandingLists } from './standing-lists.ts'

/** An account's folded history with what belongs to it: its place in the chain, and what was last written about it. */
export interface Folded {
  head: string
  count: number
  history: History
  /** What this process wrote of the standing last, if it did: only what differs is written again. */
  written: Written | null
}

export interface Written {
  /** The standing's moment: where the stored one has another, somebody else wrote since. */
  asOf: number
  validUntil: number
  /** The account's rows in the lists across accounts, and in `portfolio`. */
  lists: StandingLists
  portfolio: PortfolioRow
}

/** Histories in memory, the least lately used going first when they hold too many entries together. */
export interface HistoryCache {
  get(key: string): Folded | undefined
  put(key: string, folded: Folded): void
  drop(key: string): void
  clear(): void
}

export function historyCache(entriesMax: number): HistoryCache {
  const kept = new Map<string, Folded>()
  let entries = 0

  const drop = (key: string) => {
    entries -= kept.get(key)?.count ?? 0
    kept.delete(key)
  }
  return {
    get: (key) => {
      const found = kept.get(key)
      if (found === undefined) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found
    },
    put: (key, folded) => {
      drop(key)
      kept.set(key, folded)
      entries += folded.count
      // A map gives its keys in the order they were put in.
      for (const oldest of kept.keys()) {
        if (entries <= entriesMax || oldest === key) break
        drop(oldest)
      }
    },
    drop,
    clear: () => {
      kept.clear()
      entries = 0
    },
  }
}

/** What histories and locks are kept under. A slug holds no slash, so two pairs never share a key. */
export function accountKey(workspace: string, account: string): string {
  return `${workspace}/${account}`
}
