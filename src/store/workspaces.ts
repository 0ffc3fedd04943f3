import type { Transaction } from 'kysely'
import type { Instant } from '#method/time/instant.ts'
import type { Engine } from './engines/engine.ts'
import { prepared } from './prepared.ts'
import type { Outcome } from './refusals.ts'
import { refuse } from './refusals.ts'
import type { Tables } from './schema.ts'
import { LIST_NAMES } from './standing-lists.ts'
import type { Store } from './store.ts'
import { writing } from './transaction.ts'

/**
 * Makes a workspace for a sample, which can be removed whole; a firm's own is made by its first entry and is for good.
 * Refuses a workspace that is there already as a firm's.
 */
export async function createSampleWorkspace(store: Store, workspace: string): Promise<Outcome<object>> {
  return writing(store, async (transaction) => {
    await insertWorkspace(transaction, workspace, 'sample')
    const purpose = await purposeOf(transaction, workspace)
    return purpose === 'sample' ? {} : { refusals: [refuse('workspace.for_good', { workspace })] }
  })
}

/** Removes a sample's workspace with all it holds. The guards of the tables let no other go. */
export async function dropWorkspace(store: Store, workspace: string): Promise<Outcome<object>> {
  const outcome = await writing(store, async (transaction) => {
    const purpose = await purposeOf(transaction, workspace)
    if (purpose === undefined) return { refusals: [refuse('workspace.unknown', { workspace })] }
    if (purpose === 'firm') return { refusals: [refuse('workspace.for_good', { workspace })] }
    await lockWhole(transaction, store.engine, workspace)
    for (const table of [...PROJECTIONS, 'policy', 'remains', 'content', 'entry', 'account', 'workspace'] as const) {
      await transaction.deleteFrom(table).where('workspace', '=', workspace).execute()
    }
    return {}
  })
  if (!outcome.refusals) store.histories.clear()
  return outcome
}

/** Accounts before the workspace, as whoever writes entries takes them: nobody waits in a circle. */
export async function lockWhole(transaction: Transaction<Tables>, engine: Engine, workspace: string): Promise<void> {
  const accounts = transaction.selectFrom('account').select('account').where('workspace', '=', workspace)
  await engine.forUpdate(accounts.orderBy('account')).execute()
  await lockRecording(transaction, engine, workspace)
}

const PROJECTIONS = [
  'search_word',
  'search_entry',
  'search_state',
  ...LIST_NAMES,
  'portfolio',
  'standing',
  'import_run',
] as const

/** What a workspace is for; undefined where there is none. */
export async function workspacePurpose(store: Store, workspace: string): Promise<'firm' | 'sample' | undefined> {
  return purposeOf(store.engine.read, workspace)
}

async function purposeOf(
  db: Pick<Transaction<Tables>, 'selectFrom'>,
  workspace: string,
): Promise<'firm' | 'sample' | undefined> {
  const row = await db.selectFrom('workspace').select('purpose').where('workspace', '=', workspace).executeTakeFirst()
  return row?.purpose
}

/** Takes the workspace's clock: until the transaction ends nobody else gives out a recordedAt here. */
export async function lockRecording(
  transaction: Transaction<Tables>,
  engine: Engine,
  workspace: string,
): Promise<Instant> {
  const [found] = await lockClock(transaction, engine, { workspace })
  if (found) return found.last_recorded
  await insertWorkspace(transaction, workspace, 'firm')
  const [made] = await lockClock(transaction, engine, { workspace })
  return made?.last_recorded ?? ''
}

const lockClock = prepared<{ workspace: string }, { last_recorded: string }>((db, { workspace }, engine) =>
  engine.forUpdate(db.selectFrom('workspace').select('last_recorded').where('workspace', '=', workspace)),
)

interface ClockSet {
  workspace: string
  last: Instant
}

export async function setRecorded(transaction: Transaction<Tables>, engine: Engine, clock: ClockSet): Promise<void> {
  await setClock(transaction, engine, { ...clock })
}

const setClock = prepared<{ workspace: string; last: string }, unknown>((db, { workspace, last }) =>
  db.updateTable('workspace').set({ last_recorded: last }).where('workspace', '=', workspace),
)

async function insertWorkspace(
  transaction: Transaction<Tables>,
  workspace: string,
  purpose: 'firm' | 'sample',
): Promise<void> {
  await transaction
    .insertInto('workspace')
    .values({ workspace, purpose, last_recorded: '' })
    .onConflict((conflict) => conflict.column('workspace').doNothing())
    .execute()
}
