import type { Session } from '../session.ts'
import type { Options, Work } from './adding.ts'
import { isSet, numberOf } from './adding.ts'

type Listing = (session: Session, args: readonly unknown[], options: Options, limit: number) => Promise<void>

/** Reads `--limit` before the work begins; JSON without a limit gives everything. */
export function withLimit(usual: number, work: Listing): Work {
  return async (session, args, options) => {
    const limit = numberOf(options, 'limit')
    if (limit === null || limit === 0) {
      return session.complain(session.texts.faults.notANumber('--limit', String(options['limit'])))
    }
    await work(session, args, options, limit ?? (isSet(options, 'json') ? Infinity : usual))
  }
}

interface Page<T> {
  items: readonly T[]
  next: string | null
}

/** Follows the pages of a list until it ends or `limit` is reached. Undefined where one was refused. */
export async function pages<T>(
  limit: number,
  most: number,
  ask: (page: { limit: number; cursor?: string }) => Promise<Page<T> | undefined>,
): Promise<{ items: T[]; hasMore: boolean } | undefined> {
  const items: T[] = []
  let cursor: string | undefined
  for (;;) {
    const page = await ask({ limit: Math.min(most, limit - items.length), ...(cursor === undefined ? {} : { cursor }) })
    if (page === undefined) return undefined
    items.push(...page.items)
    if (page.next === null || items.length >= limit) return { items, hasMore: page.next !== null }
    cursor = page.next
  }
}
