import { createHash, randomUUID } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { sql } from 'kysely'
import type { StagingDatabase } from '../engines/engine.ts'
import type { StagedLine } from '../schema.ts'

/** How far a file has been read and its lines stored for later. */
export interface Progress {
  lines: number
  bytes: number
  digest: string
}

/** The waiting room of one file: what was read of it survives the process that read it. */
export interface Staging {
  /** Where an earlier run of the same file came to. */
  begun: Progress
  /** Stores lines; false where another run of the same file has begun since. */
  add(lines: readonly StagedLine[], progress: Progress): Promise<boolean>
  /** All lines in the order of accounts, a page at a time. */
  pages(): AsyncGenerator<StagedLine[]>
}

const NOTHING: Progress = { lines: 0, bytes: 0, digest: '' }
const COLUMNS = ['file', 'account', 'line', 'head', 'data'] as const
const PAGE = 500

/** Takes a file over from whoever worked on it before; `isFresh` forgets what they read. */
export async function claimStaging(
  database: StagingDatabase,
  { file, isFresh }: { file: string; isFresh: boolean },
): Promise<Staging> {
  const { db } = database
  const runner = randomUUID()
  if (isFresh) await db.deleteFrom('staged_line').where('file', '=', file).execute()
  await db
    .insertInto('staged_file')
    .values({ file, runner, ...NOTHING })
    .onConflict((conflict) => conflict.column('file').doUpdateSet({ runner, ...(isFresh ? NOTHING : {}) }))
    .execute()
  const { lines, bytes, digest } = await db
    .selectFrom('staged_file')
    .selectAll()
    .where('file', '=', file)
    .executeTakeFirstOrThrow()
  const add = async (staged: readonly StagedLine[], progress: Progress) =>
    db.transaction().execute(async (transaction) => {
      const claimed = await transaction
        .updateTable('staged_file')
        .set({ ...progress })
        .where('file', '=', file)
        .where('runner', '=', runner)
        .executeTakeFirst()
      if (Number(claimed.numUpdatedRows) === 0) return false
      const rows = staged.map(({ account, line, head, data }) => [file, account, line, head, data])
      await database.insertMany(transaction, 'staged_line', COLUMNS, rows)
      return true
    })
  return { begun: { lines, bytes, digest }, add, pages: () => pagesOf(database, file) }
}

async function* pagesOf({ db }: StagingDatabase, file: string): AsyncGenerator<StagedLine[]> {
  let last: StagedLine | undefined
  do {
    let page = db
      .selectFrom('staged_line')
      .select(['account', 'line', 'head', 'data'])
      .where('file', '=', file)
      .orderBy('account')
      .orderBy('line')
      .limit(PAGE)
    if (last) page = page.where(sql<boolean>`(account, line) > (${last.account}, ${last.line})`)
    const rows: StagedLine[] = await page.execute()
    if (rows.length > 0) yield rows
    last = rows.at(-1)
  } while (last !== undefined)
}

/** Names what a key of the caller's stands for, in a way a file can be named. */
export function stagingName(workspace: string, fileKey: string): string {
  return createHash('sha256').update(`${workspace}\n${fileKey}`).digest('hex').slice(0, 32)
}

/** The running hash of what was read, and its value so far. */
export function runningDigest(): { update(bytes: Uint8Array): void; value(): string } {
  const hash: Hash = createHash('sha256')
  return { update: (bytes) => void hash.update(bytes), value: () => hash.copy().digest('base64url') }
}
