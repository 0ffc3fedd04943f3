import type { Kysely, Transaction } from 'kysely'
import type { Engine } from './engines/engine.ts'
import { prepared } from './prepared.ts'
import type { Outcome } from './refusals.ts'
import { refuse } from './refusals.ts'
import type { AccountRow, Tables } from './schema.ts'

/** What lists of accounts show. */
export interface AccountSummary {
  account: string
  name: string
  entries: number
  lastRecordedAt: string
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
  accounts: readonly string[]
  /** Those that are opened now, unless they are there already. */
  opened: ReadonlySet<string>
}

/**
 * Takes the rows of accounts for writing, making those that are opened; accounts without a row are left out. Everybody
 * takes them in the order of slugs, so that no two writers ever wait for each other.
 */
export async function lockAccounts(
  transaction: Transaction<Tables>,
  engine: Engine,
  { workspace, accounts, opened }: Wanted,
): Promise<Map<string, AccountRow>> {
  const slugs = accounts.toSorted()
  await openAccounts(
    transaction,
    workspace,
    slugs.filter((slug) => opened.has(slug)),
  )
  const [only] = slugs
  const rows =
    slugs.length === 1 && only !== undefined
      ? await lockOne(transaction, engine, { workspace, account: only })
      : await engine.forUpdate(rowsOf(transaction, workspace, slugs)).execute()
  return new Map(rows.map((row) => [row.account, row]))
}

const lockOne = prepared<{ workspace: string; account: string }, AccountRow>((db, { workspace, account }, engine) =>
  engine.forUpdate(rowsOf(db, workspace, [account])),
)

function rowsOf(db: Kysely<Tables>, workspace: string, slugs: readonly string[]) {
  return db
    .selectFrom('account')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('account', 'in', slugs)
    .orderBy('account')
}

async function openAccounts(
  transaction: Transaction<Tables>,
  workspace: string,
  slugs: readonly string[],
): Promise<void> {
  if (slugs.length === 0) return
  const rows = slugs.map((account) => ({ workspace, account, name: '', head: '', count: 0, last_recorded: '' }))
  await transaction
    .insertInto('account')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['workspace', 'account']).doNothing())
    .execute()
}
