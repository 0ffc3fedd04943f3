import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Ddl } from '../engines/engine.ts'
import type { Tables } from '../schema.ts'

/** What a workspace's firm is called, and the time zone its new clients begin with. */
export async function createFirms(db: Kysely<Tables>, { text, end }: Ddl): Promise<void> {
  const columns = ['name', 'timezone', 'set_by', 'set_at'].map((column) => `${column} ${text} not null`)
  const table = `create table firm (workspace ${text} not null primary key, ${columns.join(', ')}) ${end}`
  await sql.raw(table).execute(db)
}
