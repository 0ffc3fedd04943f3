import type { EpochMs } from '#method/time/instant.ts'
import { countExpired, refreshExpired } from './standings.ts'
import type { Store } from './store.ts'

/** How many outrun standings one page of a list works out anew. */
export const REFRESHED_MAX = 200

/**
 * Works out what time has outrun before a list is read, and says how much of it is left. Where nothing can be written
 * what is stored is still told, and how much of it time has outrun.
 */
export async function refreshFirst(
  store: Store,
  workspace: string,
  { now, limit }: { now: EpochMs; limit: number },
): Promise<number> {
  const fresh = await refreshExpired(store, workspace, { now, limit })
  return fresh.refusals ? countExpired(store, workspace, now) : fresh.left
}
