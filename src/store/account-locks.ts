/** Lets one at a time work under a key, within this process; others are the database's matter. */
export interface KeyedLocks {
  /** Runs `work` while nobody else works under any of `keys`. */
  hold<T>(keys: readonly string[], work: () => Promise<T>): Promise<T>
}

export function keyedLocks(): KeyedLocks {
  const last = new Map<string, Promise<unknown>>()

  /** Whoever comes waits for the one before it, in the order of coming; sorted keys, so that nobody waits in a circle. */
  const hold = async <T>(keys: readonly string[], work: () => Promise<T>): Promise<T> => {
    const [key, ...rest] = keys
    if (key === undefined) return work()
    const before = last.get(key)
    const mine = (before ?? Promise.resolve()).then(async () => hold(rest, work))
    // The next in line waits for this one to end, however it ends.
    const ended = mine.then(ignore, ignore)
    last.set(key, ended)
    try {
      return await mine
    } finally {
      if (last.get(key) === ended) last.delete(key)
    }
  }
  return { hold: async (keys, work) => hold([...new Set(keys)].sort(), work) }
}

const ignore = () => undefined
