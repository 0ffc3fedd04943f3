import { DEFAULT_POLICY } from '#method/policy.ts'
import type { Policy } from '#method/policy.ts'
import { keyedLocks } from './account-locks.ts'
import type { KeyedLocks } from './account-locks.ts'
import type { Engine } from './engines/engine.ts'
import { openPostgres } from './engines/postgres.ts'
import { openSqlite } from './engines/sqlite.ts'
import { historyCache } from './history-cache.ts'
import type { HistoryCache } from './history-cache.ts'
import { migrate } from './migrations.ts'
import { pastLooks } from './past-looks.ts'
import type { PastLooks } from './past-looks.ts'
import type { Outcome } from './refusals.ts'

/** A handle on one database: what every function of the store takes first. Made by `openStore`, ended by `closeStore`. */
export interface Store {
  readonly engine: Engine
  /** What holds where a workspace has set no policy of its own. */
  readonly policy: Policy
  /** The policies read so far, one object each. */
  readonly policies: Map<string, Policy>
  readonly histories: HistoryCache
  /** How accounts stood at the ends of quarters that were asked about. */
  readonly looks: PastLooks
  /** One at a time works on an account's cached history. */
  readonly locks: KeyedLocks
}

export type StoreAddress = { engine: 'sqlite'; folder: string } | { engine: 'postgres'; url: string }

export interface StoreOptions {
  policy?: Policy
  /** How many entries the histories kept in memory may hold together. */
  cachedEntriesMax?: number
}

const CACHED_ENTRIES_MAX = 50_000

/** Two ends of a quarter for a book of fifty thousand. */
const LOOKS_MAX = 100_000

/**
 * Opens a database, creating it or bringing it forward to this program's version. Refuses, having changed nothing, what
 * a newer program wrote, what is no database, what can't be written or reached.
 */
export async function openStore(address: StoreAddress, options: StoreOptions = {}): Promise<Outcome<{ store: Store }>> {
  const opened = address.engine === 'sqlite' ? openSqlite(address.folder) : await openPostgres(address.url)
  if (opened.refusals) return opened
  const { engine } = opened
  try {
    const migrated = await migrate(engine)
    if (!migrated.refusals) return { store: storeOf(engine, options) }
    await engine.close()
    return migrated
  } catch (error) {
    await engine.close()
    const refusal = engine.refusalOf(error)
    if (refusal === null) throw error
    return { refusals: [refusal] }
  }
}

function storeOf(engine: Engine, options: StoreOptions): Store {
  const { policy = DEFAULT_POLICY, cachedEntriesMax = CACHED_ENTRIES_MAX } = options
  return {
    engine,
    policy,
    policies: new Map(),
    histories: historyCache(cachedEntriesMax),
    looks: pastLooks(LOOKS_MAX),
    locks: keyedLocks(),
  }
}

export async function closeStore(store: Store): Promise<void> {
  await store.engine.close()
}
