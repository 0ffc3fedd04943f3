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
