import type { Kysely, Transaction } from 'kysely'
import { leadingDay } from '#method/time/day.ts'
import { lockAccounts } from '../accounts.ts'
import { entryOf, storedEntries } from '../entry-rows.ts'
import type { Outcome } from '../refusals.ts'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'
import { writing } from '../transaction.ts'
import type { SearchEntryTable, SearchWordTable } from './search-tables.ts'
import { partOf, wordsOfEntry } from './search-words.ts'

/** Few enough that nobody waits for long behind them. */
const ENTRIES_AT_ONCE = 400

/**
 * Lists the words of entries that can't be found yet, account by account, at most about `limit` entries; says how many
 * remain. Nobody who records waits for this: it is done when somebody searches, and by the clock job in between.
 */
export async function listWords(
  store: Store,
  workspace: string,
  { limit }: { limit: number },
): Promise<Outcome<{ left: number }>> {
  for (let listed = 0; listed < limit;) {
    const next = await unlisted(store.engine.read, workspace)
    if (next === undefined) return { left: 0 }
    const done = await listAccount(store, workspace, next.account)
    if (done.refusals) return done
    listed += Math.max(done.listed, 1)
  }
  return { left: await countUnlisted(store, workspace) }
}

/** How many entries can't be found by their words yet. */
export async function countUnlisted({ engine }: Store, workspace: string): Promise<number> {
  const { left } = await behind(engine.read, workspace)
    .select(({ fn, eb }) =>
      fn
        .coalesce(fn.sum<number>(eb('account.count', '-', fn.coalesce('search_state.listed', eb.lit(0)))), eb.lit(0))
        .as('left'),
    )
    .executeTakeFirstOrThrow()
  return Number(left)
}

async function unlisted(db: Kysely<Tables>, workspace: string): Promise<{ account: string } | undefined> {
  return behind(db, workspace).select('account.account').orderBy('account.account').limit(1).executeTakeFirst()
}

/** The accounts of which some entries are not listed. */
function behind(db: Kysely<Tables>, workspace: string) {
  return db
    .selectFrom('account')
    .leftJoin('search_state', (join) =>
      join
        .onRef('search_state.workspace', '=', 'account.workspace')
        .onRef('search_state.account', '=', 'account.account'),
    )
    .where('account.workspace', '=', workspace)
    .where(({ eb, fn, ref }) => eb(ref('account.count'), '>', fn.coalesce('search_state.listed', eb.lit(0))))
}

async function listAccount(store: Store, workspace: string, account: string): Promise<Outcome<{ listed: number }>> {
  return writing(store, async (transaction) => {
    // Whoever else lists this account, or erases something of it, waits.
    await lockAccounts(transaction, store.engine, { workspace, accounts: [account], opened: new Set() })
    const from = await listedOf(transaction, workspace, account)
    const rows = await storedEntries(transaction, workspace)
      .where('entry.account', '=', account)
      .where('entry.seq', '>', from)
      .orderBy('entry.seq')
      .limit(ENTRIES_AT_ONCE)
      .execute()
    const last = rows.at(-1)
    if (last === undefined) return { listed: 0 }
    const entries = rows.map((row) => ({ row, entry: entryOf(row) }))
    const listed = entries.map(({ row, entry }) => ({
      place: { workspace, account, seq: row.seq },
      part: partOf(entry),
      day: leadingDay(entry.at) ?? 0,
      words: wordsOfEntry(entry),
    }))
    await store.engine.insertMany(
      transaction,
      'search_entry',
      ENTRY_COLUMNS,
      listed.map(({ place, part, day, words }) => [workspace, account, place.seq, part, day, JSON.stringify(words)]),
    )
    await store.engine.insertMany(
      transaction,
      'search_word',
      WORD_COLUMNS,
      listed.flatMap(({ place, part, day, words }) =>
        words.map((word) => [workspace, part, word, day, account, place.seq]),
      ),
    )
    await transaction
      .insertInto('search_state')
      .values({ workspace, account, listed: last.seq })
      .onConflict((conflict) => conflict.columns(['workspace', 'account']).doUpdateSet({ listed: last.seq }))
      .execute()
    return { listed: rows.length }
  })
}

const ENTRY_COLUMNS = [
  'workspace',
  'account',
  'seq',
  'part',
  'day',
  'words',
] as const satisfies readonly (keyof SearchEntryTable)[]
const WORD_COLUMNS = [
  'workspace',
  'part',
  'word',
  'day',
  'account',
  'seq',
] as const satisfies readonly (keyof SearchWordTable)[]

async function listedOf(db: Kysely<Tables>, workspace: string, account: string): Promise<number> {
  const state = await db
    .selectFrom('search_state')
    .select('listed')
    .where('workspace', '=', workspace)
    .where('account', '=', account)
    .executeTakeFirst()
  return state?.listed ?? 0
}

/** Erased content can't be found any more, from the transaction on that erases it. */
export async function forgetWords(
  transaction: Transaction<Tables>,
  { workspace, account, seqs }: { workspace: string; account: string; seqs: readonly number[] },
): Promise<void> {
  const rows = await transaction
    .selectFrom('search_entry')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('account', '=', account)
    .where('seq', 'in', seqs)
    .execute()
  for (const { seq, part, day, words } of rows) {
    const list = JSON.parse(words) as string[]
    if (list.length > 0) {
      await transaction
        .deleteFrom('search_word')
        .where('workspace', '=', workspace)
        .where('part', '=', part)
        .where('word', 'in', list)
        .where('day', '=', day)
        .where('account', '=', account)
        .where('seq', '=', seq)
        .execute()
    }
    await transaction
      .deleteFrom('search_entry')
      .where('workspace', '=', workspace)
      .where('account', '=', account)
      .where('seq', '=', seq)
      .execute()
  }
}
