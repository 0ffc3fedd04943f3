import type { DatabaseSync } from 'node:sqlite'
import type { Pool } from 'pg'

/**
 * Where people, sessions and tokens are kept: apart from the ledger, so that neither a copy of the ledger nor its export
 * holds a password's hash.
 */
export type AccessDatabase = { engine: 'sqlite'; database: DatabaseSync } | { engine: 'postgres'; pool: Pool }

/** Whether set-up is done. Asked with plain SQL, so that a server with an owner starts without the sign-in library. */
export async function hasOwner(access: AccessDatabase): Promise<boolean> {
  if (!(await hasUserTable(access))) return false
  const query = `select 1 as found from "user" where role = 'owner' limit 1`
  if (access.engine === 'sqlite') return access.database.prepare(query).get() !== undefined
  return ((await access.pool.query(query)).rowCount ?? 0) > 0
}

async function hasUserTable(access: AccessDatabase): Promise<boolean> {
  if (access.engine === 'sqlite') {
    const found = access.database.prepare(`select 1 from sqlite_master where type = 'table' and name = 'user'`).get()
    return found !== undefined
  }
  const { rows } = await access.pool.query<{ found: boolean }>(
    `select exists (select 1 from information_schema.tables where table_schema = current_schema() and table_name = 'user') as found`,
  )
  return rows[0]?.found === true
}

/** More of anything than a firm has at once: the library stops at a hundred rows unless it is told. */
export const LISTED_MAX = 10_000

/** A statement with a `?` for each of its values, in order. Moments are written as ISO texts, which both engines compare. */
export interface Statement {
  sql: string
  values: readonly string[]
}

/**
 * Runs statements as one change, alone among such changes: all, or none. Where the first finds nothing to change the rest
 * is left out and null is given; else how many rows each changed.
 */
export async function changeTogether(
  access: AccessDatabase,
  statements: readonly Statement[],
): Promise<number[] | null> {
  return access.engine === 'sqlite' ? changeFile(access.database, statements) : changeSchema(access.pool, statements)
}

// Nothing is awaited in between: the connection is everybody's.
function changeFile(database: DatabaseSync, statements: readonly Statement[]): number[] | null {
  const changed: number[] = []
  database.exec('begin immediate')
  try {
    for (const { sql, values } of statements) {
      changed.push(Number(database.prepare(sql).run(...values).changes))
      if (changed[0] === 0) break
    }
    database.exec('commit')
  } catch (failure) {
    database.exec('rollback')
    throw failure
  }
  return changed[0] === 0 ? null : changed
}

async function changeSchema(pool: Pool, statements: readonly Statement[]): Promise<number[] | null> {
  const changed: number[] = []
  const client = await pool.connect()
  try {
    await client.query('begin')
    // Two owners who demote each other at once would each still see the other as an owner.
    await client.query('select pg_advisory_xact_lock(745113903)')
    for (const { sql, values } of statements) {
      changed.push((await client.query(numbered(sql), [...values])).rowCount ?? 0)
      if (changed[0] === 0) break
    }
    await client.query('commit')
  } catch (failure) {
    await client.query('rollback').catch(() => undefined)
    throw failure
  } finally {
    client.release()
  }
  return changed[0] === 0 ? null : changed
}

function numbered(sql: string): string {
  let n = 0
  return sql.replaceAll('?', () => `$${++n}`)
}
