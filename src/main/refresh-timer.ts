import type { Store } from '#store/store.ts'
import { listWords } from '#store/search/list-words.ts'
import { refreshExpired } from '#store/standings.ts'
import type { LogFailure } from './failure-log.ts'

const MINUTE_MS = 60_000
const AT_ONCE = 200

export interface RefreshTimer {
  stop: () => Promise<void>
}

/**
 * Once a minute works out anew the standings that time alone has changed, and lists the words of new entries for searching:
 * nothing else is scheduled. Whoever reads in between gets right answers too, since reading looks at the clock itself and
 * searching lists what is new.
 */
export function startRefreshing(
  { store, workspace, now }: { store: Store; workspace: string; now: () => number },
  logFailure: LogFailure,
): RefreshTimer {
  let running: Promise<void> = Promise.resolve()
  let isStopped = false
  const round = async () => {
    for (let left = 1; left > 0 && !isStopped;) {
      const outcome = await refreshExpired(store, workspace, { now: now(), limit: AT_ONCE })
      // Full, read-only or away: readers hear of it themselves, and the next minute tries again.
      left = outcome.refusals ? 0 : outcome.left
    }
    for (let left = 1; left > 0 && !isStopped;) {
      const outcome = await listWords(store, workspace, { limit: AT_ONCE })
      left = outcome.refusals ? 0 : outcome.left
    }
  }
  const timer = setInterval(() => {
    running = running.then(round).catch((failure: unknown) => void logFailure(failure, { during: 'refresh' }))
  }, MINUTE_MS)
  return {
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await running
    },
  }
}
