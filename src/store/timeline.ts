import { isAct, readEntry, timeOf } from '#method/history/acts.ts'
import type { Reading } from '#method/history/acts.ts'
import type { History } from '#method/history/history.ts'
import type { Entry } from '#method/ledger/entry.ts'
import type { Kind } from '#method/ledger/kinds.ts'
import { findAccount } from './accounts.ts'
import { currentHistory } from './current-history.ts'
import { cursorOf, markOf } from './cursor.ts'
import type { Mark } from './cursor.ts'
import { accountKey } from './history-cache.ts'
import type { Outcome } from './refusals.ts'
import { refuse } from './refusals.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

/** An entry as written (or as redaction left it) and as it reads now, with the entries about it that hold. */
export interface TimelineItem {
  entry: Entry
  reading: Reading
  isCorrected: boolean
}

export interface TimelineQuery {
  order: 'newest' | 'oldest'
  /** Only these kinds, where given. */
  kinds?: readonly Kind[]
  limit: number
  cursor?: string | undefined
}

export interface TimelinePage {
  items: TimelineItem[]
  next: string | null
}

/**
 * What happened with an account, in METHOD's order or backwards, whatever its status. Entries about entries are told with
 * those they are about. Refuses an unknown account and a cursor that is not of this list.
 */
export async function timeline(
  store: Store,
  workspace: string,
  account: string,
  query: TimelineQuery,
): Promise<Outcome<TimelinePage>> {
  const list = `timeline ${query.order}`
  const begun = markOf(list, query.cursor, [0, 0, '', ''])
  if (begun.refusals) return begun
  const { mark } = begun
  return store.locks.hold([accountKey(workspace, account)], async () =>
    reading(store, async (db) => {
      const found = await findAccount(db, workspace, account)
      if (found.refusals) return found
      const { history } = await currentHistory(store, db, found.row)
      return pageOf(history, { ...query, list, mark })
    }),
  )
}

/** Entries by id, with how they read now, in the order asked for. Refuses the first id that is not there. */
export async function entriesByIds(
  store: Store,
  workspace: string,
  ids: readonly string[],
): Promise<Outcome<{ items: TimelineItem[] }>> {
  const places = await reading(store, async (db) => ({ rows: await placesOf(db, workspace, ids) }))
  if (places.refusals) return places
  const accounts = [...new Set(places.rows.values())]
  const missing = ids.find((id) => !places.rows.has(id))
  if (missing !== undefined) return { refusals: [refuse('entry.unknown', { id: missing })] }
  return store.locks.hold(
    accounts.map((account) => accountKey(workspace, account)),
    async () =>
      reading(store, async (db) => {
        const items = new Map<string, TimelineItem>()
        for (const account of accounts) {
          const found = await findAccount(db, workspace, account)
          if (found.refusals) return found
          const { history } = await currentHistory(store, db, found.row)
          for (const id of ids) {
            const entry = places.rows.get(id) === account ? history.entries.get(id) : undefined
            if (entry) items.set(id, itemOf(history, entry))
          }
        }
        return { items: ids.map((id) => items.get(id)).filter((item) => item !== undefined) }
      }),
  )
}

/** Which account each id belongs to. */
async function placesOf(
  db: Store['engine']['read'],
  workspace: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('entry')
    .select(['id', 'account'])
    .where('workspace', '=', workspace)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, account }) => [id, account]))
}

interface PageQuery extends TimelineQuery {
  list: string
  mark: Mark | null
}

function pageOf(history: History, { order, kinds, limit, list, mark }: PageQuery): TimelinePage {
  const all = order === 'oldest' ? sorted(history) : sorted(history).toReversed()
  const wanted = kinds === undefined ? all : all.filter(({ id }) => kinds.includes(kindOf(history, id)))
  const sign = order === 'oldest' ? 1 : -1
  const rest = mark === null ? wanted : wanted.filter((place) => sign * compare(markAt(place), mark) > 0)
  const shown = rest.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ id }) => itemOf(history, history.entries.get(id)!)),
    next: rest.length > limit && last ? cursorOf(list, markAt(last)) : null,
  }
}

function kindOf(history: History, id: string): Kind {
  return history.entries.get(id)!.kind
}

/** Where an entry stands in METHOD's order: day, instant, recordedAt, id. */
interface Stand {
  id: string
  day: number
  at: number
  recordedAt: string
}

/** Sorting asks every entry how it reads; as long as none joins, the answer stays. */
const sortedOnce = new WeakMap<History, { size: number; stands: Stand[] }>()

function sorted(history: History): Stand[] {
  const before = sortedOnce.get(history)
  if (before?.size === history.entries.size) return before.stands
  const stands = [...history.entries.values()].filter((entry) => !isAct(entry)).map((entry) => standOf(history, entry))
  stands.sort((a, b) => compare(markAt(a), markAt(b)))
  sortedOnce.set(history, { size: history.entries.size, stands })
  return stands
}

function standOf(history: History, entry: Entry): Stand {
  const { day, at } = timeOf(readEntry(entry, history).at, history.zone)
  return { id: entry.id, day, at, recordedAt: entry.recordedAt ?? '' }
}

function markAt({ day, at, recordedAt, id }: Stand): Mark {
  return [day, at, recordedAt, id]
}

function compare(a: Mark, b: Mark): number {
  for (const [at, value] of a.entries()) {
    const other = b[at]!
    if (value !== other) return value < other ? -1 : 1
  }
  return 0
}

function itemOf(history: History, entry: Entry): TimelineItem {
  const reading = readEntry(entry, history)
  return { entry, reading, isCorrected: reading.acts.some((act) => act.kind === 'entry.corrected') }
}
