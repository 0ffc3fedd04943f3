import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Pool } from 'pg'
import type { AccessDatabase } from '#app/access/database.ts'
import type { Config } from './config.ts'

export interface OpenedAccess {
  database: AccessDatabase
  close: () => Promise<void>
}

/** Opens the database of people, sessions and tokens, beside the ledger: a file of its own, or a schema of its own. */
export async function openAccessDatabase({
  dataFolder,
  databaseUrl,
}: Pick<Config, 'dataFolder' | 'databaseUrl'>): Promise<OpenedAccess> {
  return databaseUrl === null ? openFile(join(dataFolder, 'access.db')) : openSchema(databaseUrl)
}

function openFile(path: string): OpenedAccess {
  const database = new DatabaseSync(path, { timeout: 5000 })
  if (process.platform !== 'win32') chmodSync(path, 0o600)
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on',
  )
  return { database: { engine: 'sqlite', database }, close: async () => database.close() }
}

const SCHEMA = 'kept_access'

async function openSchema(databaseUrl: string): Promise<OpenedAccess> {
  const { Pool } = await import('pg')
  const pool = new Pool({ connectionString: databaseUrl, max: 4, options: `-c search_path=${SCHEMA}` })
  // A connection that breaks is replaced at the next use, and a query on it fails by itself. Without these listeners, one
  // for those nobody uses and one for those in use, it would end the process as well.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  await makeSchema(pool)
  return { database: { engine: 'postgres', pool }, close: async () => pool.end() }
}

// Two servers may start on one database at once; asked for twice in one moment, the same schema is refused once.
async function makeSchema(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock(745113902)')
    await client.query(`create schema if not exists ${SCHEMA}`)
  } finally {
    await client.query('select pg_advisory_unlock(745113902)')
    client.release()
  }
}
