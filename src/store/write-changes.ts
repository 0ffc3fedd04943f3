import type { Transaction } from 'kysely'
import type { AccountChange } from './account-change.ts'
import type { Engine } from './engines/engine.ts'
import { CONTENT_COLUMNS, ENTRY_COLUMNS } from './entry-rows.ts'
import type { Folded, Written } from './history-cache.ts'
import { prepared } from './prepared.ts'
import type { AccountRow, PortfolioRow, RemainsRow, StandingRow, Tables } from './schema.ts'
import { forgetWords } from './search/list-words.ts'
import { NO_LISTS, storedLists, writeLists } from './standing-lists.ts'
import type { StandingRows } from './standing-rows.ts'

/** Writes what becomes of accounts, inside the transaction in which they were locked. */
export async function writeChanges(
  transaction: Transaction<Tables>,
  engine: Engine,
  changes: readonly AccountChange[],
): Promise<void> {
  const put = inserting(transaction, engine)
  await put(
    'entry',
    ENTRY_COLUMNS,
    changes.flatMap((change) => change.entries),
  )
  await put(
    'content',
    CONTENT_COLUMNS,
    changes.flatMap((change) => change.contents),
  )
  for (const change of changes) {
    if (change.remains.length > 0) await erase(transaction, change)
    await updateAccount(transaction, engine, { ...change.row })
    await writeStanding(transaction, engine, change.rows, change.folded)
  }
}

/** The guards of the tables let content go once the entry that erases it is there. */
async function erase(transaction: Transaction<Tables>, { before, remains }: AccountChange): Promise<void> {
  await transaction.insertInto('remains').values(remains).execute()
  const older = remains.filter(({ seq }) => seq <= before.count).map(({ seq }: RemainsRow) => seq)
  if (older.length === 0) return
  await forgetWords(transaction, { workspace: before.workspace, account: before.account, seqs: older })
  await transaction
    .deleteFrom('content')
    .where('workspace', '=', before.workspace)
    .where('account', '=', before.account)
    .where('seq', 'in', older)
    .execute()
}

const updateAccount = prepared<AccountRow & Record<string, string | number>, unknown>(
  (db, { workspace, account, name, head, count, last_recorded }) =>
    db
      .updateTable('account')
      .set({ name, head, count, last_recorded })
      .where('workspace', '=', workspace)
      .where('account', '=', account),
)

/** Puts a standing in the place of the last one. Of portfolio and lists only what differs is written. */
export async function writeStanding(
  transaction: Transaction<Tables>,
  engine: Engine,
  rows: StandingRows,
  folded: Folded | null,
): Promise<void> {
  const before = folded === null ? NOTHING : await writtenBefore(transaction, engine, rows, folded)
  const put = before.validUntil === rows.standing.valid_until ? renewStanding : putStanding
  await put(transaction, engine, { ...rows.standing })
  await writePortfolio(transaction, rows.portfolio, before.portfolio)
  await writeLists(transaction, engine, rows.lists, before.lists)
}

const putStanding = prepared<StandingRow & Record<string, string | number>, unknown>(
  (db, { workspace, account, as_of, valid_until, policy, body }) =>
    db
      .insertInto('standing')
      .values({ workspace, account, as_of, valid_until, policy, body })
      .onConflict((conflict) =>
        conflict.columns(['workspace', 'account']).doUpdateSet({ as_of, valid_until, policy, body }),
      ),
)

/** Most entries leave the moment alone at which time may change the standing, and with it the index of those moments. */
const renewStanding = prepared<StandingRow & Record<string, string | number>, unknown>(
  (db, { workspace, account, as_of, policy, body }) =>
    db
      .updateTable('standing')
      .set({ as_of, policy, body })
      .where('workspace', '=', workspace)
      .where('account', '=', account),
)

type Before = Pick<Written, 'lists'> & { portfolio: PortfolioRow | null; validUntil: number | null }

const NOTHING: Before = { lists: NO_LISTS, portfolio: null, validUntil: null }

/** What the tables hold: as remembered, unless another process has worked the standing out since. */
async function writtenBefore(
  transaction: Transaction<Tables>,
  engine: Engine,
  { standing: { workspace, account } }: StandingRows,
  { written }: Folded,
): Promise<Before> {
  const [stored] = await momentOfStanding(transaction, engine, { workspace, account })
  const isOurs = stored?.as_of === written?.asOf && stored?.valid_until === written?.validUntil
  if (written && isOurs) return written
  return { ...NOTHING, lists: await storedLists(transaction, { workspace, account }) }
}

const momentOfStanding = prepared<{ workspace: string; account: string }, Pick<StandingRow, 'as_of' | 'valid_until'>>(
  (db, { workspace, account }) =>
    db
      .selectFrom('standing')
      .select(['as_of', 'valid_until'])
      .where('workspace', '=', workspace)
      .where('account', '=', account),
)

/** Each column is in an index of its own: what stays the same is not touched. */
async function writePortfolio(
  transaction: Transaction<Tables>,
  row: PortfolioRow,
  before: PortfolioRow | null,
): Promise<void> {
  const { workspace, account, ...columns } = row
  if (before === null) {
    await transaction
      .insertInto('portfolio')
      .values(row)
      .onConflict((conflict) => conflict.columns(['workspace', 'account']).doUpdateSet(columns))
      .execute()
    return
  }
  const changed = Object.entries(columns).filter(([column, value]) => before[column as keyof PortfolioRow] !== value)
  if (changed.length === 0) return
  await transaction
    .updateTable('portfolio')
    .set(Object.fromEntries(changed))
    .where('workspace', '=', workspace)
    .where('account', '=', account)
    .execute()
}

/** What is in the tables now, for the next time. */
export function foldedAfter({ row, history, rows }: AccountChange): Folded {
  return { head: row.head, count: row.count, history, written: writtenNow(rows) }
}

export function writtenNow({ standing, lists, portfolio }: StandingRows): Written {
  return { asOf: standing.as_of, validUntil: standing.valid_until, lists, portfolio }
}

function inserting(transaction: Transaction<Tables>, engine: Engine) {
  return async <Column extends string>(
    table: string,
    columns: readonly Column[],
    rows: readonly Record<Column, string | number | null>[],
  ): Promise<void> => {
    if (rows.length === 0) return
    await engine.insertMany(
      transaction,
      table,
      columns,
      rows.map((row) => columns.map((column) => row[column])),
    )
  }
}
