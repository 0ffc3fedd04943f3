// An empty database of people on each engine, for a test of what is kept there.
import { DatabaseSync } from 'node:sqlite'
import { Pool } from 'pg'
import type { AccessDatabase } from '#app/access/database.ts'
import { freshDatabase, postgresWorld } from './postgres.ts'

const postgres = await postgresWorld()

interface AccessEngine {
  name: string
  skip: boolean
  open: () => Promise<{ database: AccessDatabase; close: () => Promise<void> }>
}

export const ACCESS_ENGINES: readonly AccessEngine[] = [
  {
    name: 'SQLite',
    skip: false,
    open: async () => {
      const database = new DatabaseSync(':memory:')
      return { database: { engine: 'sqlite', database }, close: async () => database.close() }
    },
  },
  {
    name: 'Postgres',
    skip: !postgres.available,
    open: async () => {
      const fresh = await freshDatabase()
      const pool = new Pool({ connectionString: fresh.url })
      const close = async () => {
        await pool.end()
        await fresh.drop()
      }
      return { database: { engine: 'postgres', pool }, close }
    },
  },
]
