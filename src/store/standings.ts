import type { Kysely } from 'kysely'
import { foldEntries } from '#method/history/history.ts'
import { assess } from '#method/standing.ts'
import type { Standing } from '#method/standing-types.ts'
import type { Day } from '#method/time/day.ts'
import { formatInstant } from '#method/time/instant.ts'
import type { EpochMs, Instant } from '#method/time/instant.ts'
import { findAccount, lockAccounts } from './accounts.ts'
import { currentHistory } from './current-history.ts'
import { accountKey } from './history-cache.ts'
import type { Folded } from './history-cache.ts'
import type { Outcome } from './refusals.ts'
import { refuse } from './refusals.ts'
import type { StandingRow, Tables } from './schema.ts'
import { standingRows } from './standing-rows.ts'
import type { Store } from './store.ts'
import { reading, writing } from './transaction.ts'
import { writeStanding, writtenNow } from './write-changes.ts'

interface Now {
  now: EpochMs
}

/** Where a relationship stands now: as stored, or worked out and stored anew where time may have changed it. */
export async function readStanding(
  store: Store,
  workspace: string,
  account: string,
  { now }: Now,
): Promise<Outcome<{ standing: Standing }>> {
  const found = await reading(store, async (db) => ({ row: await storedStanding(db, workspace, account) }))
  if (found.refusals) return found
  if (found.row && now < found.row.valid_until) return { standing: standingOf(found.row, now) }
  const refreshed = await refreshAccount(store, { workspace, account, now })
  // What can't be stored can still be told.
  return refreshed.refusals && found.row
    ? standingAt(store, workspace, account, { asOf: formatInstant(now), now })
    : refreshed
}

/** A stored standing, as of now. Time as the ledger knows it never goes back, not even where the clock does. */
export function standingOf(row: Pick<StandingRow, 'body' | 'as_of'>, now: EpochMs): Standing {
  const standing = JSON.parse(row.body) as Standing
  return { ...standing, asOf: formatInstant(Math.max(now, row.as_of)) }
}

export interface StandingView extends Now {
  /** A bare day means its last instant in the account's zone; today means now. */
  asOf: Day | Instant
  /** Only what had been written down by then counts. */
  knownBy?: EpochMs
}

/** Where a relationship stood at a moment, as known now or as known by an instant. Always worked out, never stored. */
export async function standingAt(
  store: Store,
  workspace: string,
  account: string,
  { asOf, knownBy, now }: StandingView,
): Promise<Outcome<{ standing: Standing }>> {
  return store.locks.hold([accountKey(workspace, account)], async () =>
    reading(store, async (db) => {
      const found = await findAccount(db, workspace, account)
      if (found.refusals) return found
      const { history } = await currentHistory(store, db, found.row)
      const view =
        knownBy === undefined ? history : foldEntries(history.entries.values(), { knownBy, policy: history.policy })
      return { standing: { ...assess(view, { asOf, now }), account } }
    }),
  )
}

const NONE: ReadonlySet<string> = new Set()

/** Works out an account's standing anew and stores it, unless somebody else just did. */
export async function refreshAccount(
  store: Store,
  { workspace, account, now }: Now & { workspace: string; account: string },
): Promise<Outcome<{ standing: Standing }>> {
  const key = accountKey(workspace, account)
  return store.locks.hold([key], async () => {
    const outcome = await writing(store, async (transaction): Promise<Outcome<Refreshed>> => {
      const wanted = { workspace, accounts: [account], opened: NONE }
      const row = (await lockAccounts(transaction, store.engine, wanted)).get(account)
      if (row === undefined) return { refusals: [refuse('account.unknown', { account })] }
      const stored = await storedStanding(transaction, workspace, account)
      if (stored && now < stored.valid_until) return { standing: standingOf(stored, now), folded: null }
      const folded = await currentHistory(store, transaction, row)
      const rows = standingRows({ workspace, account }, folded.history, now)
      await writeStanding(transaction, store.engine, rows, folded)
      return { standing: standingOf(rows.standing, now), folded: { ...folded, written: writtenNow(rows) } }
    })
    if (outcome.refusals) return outcome
    if (outcome.folded) store.histories.put(key, outcome.folded)
    return { standing: outcome.standing }
  })
}

interface Refreshed {
  standing: Standing
  folded: Folded | null
}

async function storedStanding(
  db: Kysely<Tables>,
  workspace: string,
  account: string,
): Promise<StandingRow | undefined> {
  return db
    .selectFrom('standing')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('account', '=', account)
    .executeTakeFirst()
}

/**
 * Works out anew the standings that time may have changed, the longest overdue first, at most `limit` of them. `left` says
 * how many remain.
 */
export async function refreshExpired(
  store: Store,
  workspace: string,
  { now, limit }: Now & { limit: number },
): Promise<Outcome<{ refreshed: number; left: number }>> {
  const expired = await reading(store, async (db) => ({
    rows: await db
      .selectFrom('standing')
      .select('account')
      .where('workspace', '=', workspace)
      .where('valid_until', '<=', now)
      .orderBy('valid_until')
      .limit(limit)
      .execute(),
  }))
  if (expired.refusals) return expired
  for (const { account } of expired.rows) {
    const refreshed = await refreshAccount(store, { workspace, account, now })
    if (refreshed.refusals) return refreshed
  }
  const refreshed = expired.rows.length
  return { refreshed, left: refreshed < limit ? 0 : await countExpired(store, workspace, now) }
}

/** How many stored standings time has outrun. */
export async function countExpired(store: Store, workspace: string, now: EpochMs): Promise<number> {
  const { left } = await store.engine.read
    .selectFrom('standing')
    .select(({ fn }) => fn.countAll<number>().as('left'))
    .where('workspace', '=', workspace)
    .where('valid_until', '<=', now)
    .executeTakeFirstOrThrow()
  return left
}
