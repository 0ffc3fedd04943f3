import type { Transaction } from 'kysely'
import type { AccountChange } from './account-change.ts'
import type { Engine } from './engines/engine.ts'
import { CONTENT_COLUMNS, ENTRY_COLUMNS } from './entry-rows.ts'
import type { Folded, Written } from './history-cache.ts'
import type { AccountRow, RemainsRow, Tables } from './schema.ts'
import { dueKey } from './standing-rows.ts'
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
    await updateAccount(transaction, change.row)
    await writeStanding(transaction, engine, change.rows, change.folded)
  }
}

/** The guards of the tables let content go once the entry that erases it is there. */
async function erase(transaction: Transaction<Tables>, { before, remains }: AccountChange): Promise<void> {
  await transaction.insertInto('remains').values(remains).execute()
  const older = remains.filter(({ seq }) => seq <= before.count).map(({ seq }: RemainsRow) => seq)
  if (older.length === 0) return
  await transaction
    .deleteFrom('content')
    .where('workspace', '=', before.workspace)
    .where('account', '=', before.account)
    .where('seq', 'in', older)
    .execute()
}

async function updateAccount(transaction: Transaction<Tables>, row: AccountRow): Promise<void> {
  const { workspace, account, name, head, count, last_recorded } = row
  await transaction
    .updateTable('account')
    .set({ name, head, count, last_recorded })
    .where('workspace', '=', workspace)
    .where('account', '=', account)
    .execute()
}

/** Puts a standing in the place of the last one. Of portfolio and due items only what differs is written. */
export async function writeStanding(
  transaction: Transaction<Tables>,
  engine: Engine,
  rows: StandingRows,
  folded: Folded | null,
): Promise<void> {
  const { workspace, account, ...standing } = rows.standing
  const before = folded === null ? NOTHING : await writtenBefore(transaction, rows, folded)
  await transaction
    .insertInto('standing')
    .values({ workspace, account, ...standing })
    .onConflict((conflict) => conflict.columns(['workspace', 'account']).doUpdateSet(standing))
    .execute()
  if (JSON.stringify(rows.portfolio) !== before.portfolio) await writePortfolio(transaction, rows)
  await writeDue(transaction, engine, rows, before.due)
}

type Before = Pick<Written, 'due'> & { portfolio: string | null }

const NOTHING: Before = { due: new Set(), portfolio: null }

/** What the tables hold: as remembered, unless another process has worked the standing out since. */
async function writtenBefore(
  transaction: Transaction<Tables>,
  { standing: { workspace, account } }: StandingRows,
  { written }: Folded,
): Promise<Before> {
  const stored = await transaction
    .selectFrom('standing')
    .select('as_of')
    .where('workspace', '=', workspace)
    .where('account', '=', account)
    .executeTakeFirst()
  if (written && stored?.as_of === written.asOf) return written
  const owned = transaction
    .selectFrom('due')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('account', '=', account)
  return { due: new Set((await owned.execute()).map(dueKey)), portfolio: null }
}

async function writePortfolio(transaction: Transaction<Tables>, { portfolio }: StandingRows): Promise<void> {
  const { workspace, account, ...columns } = portfolio
  await transaction
    .insertInto('portfolio')
    .values({ workspace, account, ...columns })
    .onConflict((conflict) => conflict.columns(['workspace', 'account']).doUpdateSet(columns))
    .execute()
}

const DUE_COLUMNS = ['workspace', 'account', 'what', 'ref', 'due_on', 'owner'] as const

async function writeDue(
  transaction: Transaction<Tables>,
  engine: Engine,
  { standing: { workspace, account }, due }: StandingRows,
  before: ReadonlySet<string>,
): Promise<void> {
  const after = new Map(due.map((row) => [dueKey(row), row]))
  for (const key of before) {
    if (!after.has(key)) await deleteDue(transaction, { workspace, account, key })
  }
  const added = [...after].filter(([key]) => !before.has(key)).map(([, row]) => row)
  await inserting(transaction, engine)('due', DUE_COLUMNS, added)
}

interface DuePlace {
  workspace: string
  account: string
  key: string
}

async function deleteDue(transaction: Transaction<Tables>, { workspace, account, key }: DuePlace): Promise<void> {
  const [due_on, what, ref, owner] = JSON.parse(key) as [string, string, string, string]
  await transaction
    .deleteFrom('due')
    .where('workspace', '=', workspace)
    .where('account', '=', account)
    .where('due_on', '=', due_on)
    .where('what', '=', what)
    .where('ref', '=', ref)
    .where('owner', '=', owner)
    .execute()
}

/** What is in the tables now, for the next time. */
export function foldedAfter({ row, history, rows }: AccountChange): Folded {
  return { head: row.head, count: row.count, history, written: writtenNow(rows) }
}

export function writtenNow({ standing, due, portfolio }: StandingRows): Written {
  return { asOf: standing.as_of, due: new Set(due.map(dueKey)), portfolio: JSON.stringify(portfolio) }
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
