import { sql } from 'kysely'
import type { Kysely, RawBuilder } from 'kysely'
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
  account?: string
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
  const list = `search ${query.part} ${query.account ?? ''} ${query.text}`
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
  const { part, account, limit } = query
  const here = sql`workspace = ${workspace} and part = ${part}`
  const inAccount = account === undefined ? sql`` : sql`and account = ${account}`
  const after = mark === null ? sql`` : sql`and (day, account, seq) < (${sql.join(mark)})`
  const places =
    lead === undefined
      ? sql`select distinct day, account, seq from (
          select day, account, seq from search_word
          where ${here} and ${beginsWith(begun)} ${inAccount} ${after} limit ${sql.lit(BEGUN_MAX)}) as begun`
      : sql`select day, account, seq from search_word as found
          where ${here} and word = ${lead} ${inAccount} ${after} ${standsToo(others, begun)}`
  const found = await sql<Place>`select entry.id, places.day, places.account, places.seq
    from (${places} order by day desc, account desc, seq desc limit ${limit + 1}) as places
    join entry on entry.workspace = ${workspace} and entry.account = places.account and entry.seq = places.seq
    order by places.day desc, places.account desc, places.seq desc`.execute(db)
  return found.rows
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
