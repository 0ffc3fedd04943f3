import { sql } from 'kysely'
import type { Kysely, RawBuilder } from 'kysely'
import type { Kind } from '#method/ledger/kinds.ts'
import type { DayNumber } from '#method/time/day.ts'
import { cursorOf, markOf } from '../cursor.ts'
import type { Mark } from '../cursor.ts'
import type { Outcome } from '../refusals.ts'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'
import { reading } from '../transaction.ts'
import type { SearchPart, SearchedWords } from './search-words.ts'
import { searchedWords } from './search-words.ts'

export interface SearchQuery {
  text: string
  part: SearchPart
  account?: string | undefined
  /** Only these kinds, where given. */
  kinds?: readonly Kind[] | undefined
  /** The first and the last day, where given. */
  from?: DayNumber | undefined
  until?: DayNumber | undefined
  limit: number
  cursor?: string | undefined
}

export interface SearchPage {
  /** Ids of entries, those of the latest days first. */
  ids: string[]
  next: string | null
}

/** So many places of words that only begin like what was typed are looked at: a letter or two stand everywhere. */
const BEGUN_MAX = 20_000

/** The last character there is. */
const AFTER_ALL = '\u{10ffff}'

/** Finds entries that hold every word of a text. Nothing is found by no words. Refuses a cursor that is not of this list. */
export async function searchEntries(store: Store, workspace: string, query: SearchQuery): Promise<Outcome<SearchPage>> {
  const list = `search ${query.part} ${JSON.stringify([query.account, query.kinds, query.from, query.until])} ${query.text}`
  const begun = markOf(list, query.cursor, [0, '', 0])
  if (begun.refusals) return begun
  const words = searchedWords(query.text)
  if (words.begun === null) return { ids: [], next: null }
  return reading(store, async (db) => {
    const rows = await placesOf(db, { workspace, query, words, mark: begun.mark })
    const shown = rows.slice(0, query.limit)
    const last = shown.at(-1)
    const next = rows.length > query.limit && last ? cursorOf(list, [last.day, last.account, last.seq]) : null
    return { ids: shown.map(({ id }) => id), next }
  })
}

interface Place {
  id: string
  account: string
  seq: number
  day: number
}

interface Asked {
  workspace: string
  query: SearchQuery
  words: SearchedWords
  mark: Mark | null
}

/**
 * The longest whole word leads, since it is likely the rarest: its places come in the order of days, and each is kept where
 * the other words stand too.
 */
async function placesOf(db: Kysely<Tables>, { workspace, query, words, mark }: Asked): Promise<Place[]> {
  const [lead, ...others] = words.whole.toSorted((a, b) => b.length - a.length)
  const begun = words.begun ?? ''
  const { part, limit } = query
  const here = sql`workspace = ${workspace} and part = ${part}`
  const within = withinOf(query)
  const after = mark === null ? sql`` : sql`and (day, account, seq) < (${sql.join(mark)})`
  const places =
    lead === undefined
      ? sql`select distinct day, account, seq from (
          select day, account, seq from search_word
          where ${here} and ${beginsWith(begun)} ${within('search_word')} ${after} limit ${sql.lit(BEGUN_MAX)}) as begun`
      : sql`select day, account, seq from search_word as found
          where ${here} and word = ${lead} ${within('found')} ${after} ${standsToo(others, begun)}`
  const found = await sql<Place>`select entry.id, places.day, places.account, places.seq
    from (${places} order by day desc, account desc, seq desc limit ${limit + 1}) as places
    join entry on entry.workspace = ${workspace} and entry.account = places.account and entry.seq = places.seq
    order by places.day desc, places.account desc, places.seq desc`.execute(db)
  return found.rows
}

/** What is asked of an entry beside its words. Its kind stands with the entry itself. */
function withinOf({ account, kinds, from, until }: SearchQuery): (table: string) => RawBuilder<unknown> {
  return (table) =>
    sql.join(
      [
        account === undefined ? sql`` : sql`and account = ${account}`,
        from === undefined ? sql`` : sql`and day >= ${from}`,
        until === undefined ? sql`` : sql`and day <= ${until}`,
        kinds === undefined ? sql`` : ofKinds(kinds, table),
      ],
      sql` `,
    )
}

function ofKinds(kinds: readonly Kind[], table: string): RawBuilder<unknown> {
  if (kinds.length === 0) return sql`and 1 = 0`
  const place = (column: string) => sql.ref(`${table}.${column}`)
  return sql`and exists (select 1 from entry as one where one.workspace = ${place('workspace')}
    and one.account = ${place('account')} and one.seq = ${place('seq')} and one.kind in (${sql.join(kinds)}))`
}

function beginsWith(begun: string): RawBuilder<unknown> {
  return sql`word >= ${begun} and word < ${begun + AFTER_ALL}`
}

/** What an entry was listed under tells whether some word of it begins so: one look, however many words there are. */
function standsToo(others: readonly string[], begun: string): RawBuilder<unknown> {
  const each = others.map(
    (word) => sql`and exists (select 1 from search_word as too
      where too.workspace = found.workspace and too.part = found.part and too.word = ${word}
        and too.day = found.day and too.account = found.account and too.seq = found.seq)`,
  )
  const begins = sql`and exists (select 1 from search_entry as listed
    where listed.workspace = found.workspace and listed.account = found.account and listed.seq = found.seq
      and listed.words like ${`%"${begun}%`})`
  return sql.join([...each, begins], sql` `)
}
