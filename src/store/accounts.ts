import type { Kysely, Transaction } from 'kysely'
import type { Engine } from './engines/engine.ts'
import type { Outcome } from './refusals.ts'
import { refuse } from './refusals.ts'
import type { AccountRow, Tables } from './schema.ts'
import { reading } from './transaction.ts'
import type { Store } from './store.ts'

/** What lists of accounts show. */
export interface AccountSummary {
  account: string
  name: string
  entries: number
  lastRecordedAt: string
}

/** Every account of a workspace, by slug. */
export async function accountsOf(store: Store, workspace: string): Promise<Outcome<{ accounts: AccountSummary[] }>> {
  return reading(store, async (db) => {
    const rows = await db
      .selectFrom('account')
      .selectAll()
      .where('workspace', '=', workspace)
      .where('count', '>', 0)
      .orderBy('account')
      .execute()
    return {
      accounts: rows.map((row) => ({
        account: row.account,
        name: row.name,
        entries: row.count,
        lastRecordedAt: row.last_recorded,
      })),
    }
  })
}

/** An account's row, or that there is none. */
export async function findAccount(
  db: Kysely<Tables>,
  workspace: string,
  account: string,
): Promise<Outcome<{ row: AccountRow }>> {
  const row = await db
    .selectFrom('account')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('account', '=', account)
    .executeTakeFirst()
  return row === undefined ? { refusals: [refuse('account.unknown', { account })] } : { row }
}

interface Wanted {
  workspace: string
  /** In the order of slugs, so that two writers never wait for each other. */
  accounts: readonly string[]
  /** Those that are opened now, unless they are there already. */
  opened: readonly string[]
}

/** Takes the rows of accounts for writing, making those that are opened. Accounts without a row are left out. */
export async function lockAccounts(
  transaction: Transaction<Tables>,
  engine: Engine,
  { workspace, accounts, opened }: Wanted,
): Promise<Map<string, AccountRow>> {
  if (opened.length > 0) {
    const fresh = opened.map((account) => ({ workspace, account, name: '', head: '', count: 0, last_recorded: '' }))
    await transaction
      .insertInto('account')
      .values(fresh)
      .onConflict((conflict) => conflict.columns(['workspace', 'account']).doNothing())
      .execute()
  }
  const rows = transaction
    .selectFrom('account')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('account', 'in', accounts)
    .orderBy('account')
  return new Map((await engine.forUpdate(rows).execute()).map((row) => [row.account, row]))
}
