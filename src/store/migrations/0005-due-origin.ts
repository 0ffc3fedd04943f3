import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Ddl } from '../engines/engine.ts'
import type { Tables } from '../schema.ts'

/**
 * Due items tell the entry they come from and until when they were put off; what waits for a person's word is found
 * without looking through the ledger. Standings stored before know nothing of it and are worked out anew.
 */
export async function tellDueOrigin(db: Kysely<Tables>, { text }: Ddl): Promise<void> {
  const statements = [
    `alter table due add column entry ${text} not null default ''`,
    `alter table due add column snoozed ${text} not null default ''`,
    'delete from due',
    'update standing set valid_until = 0',
    "create index entry_proposed on entry (workspace, recorded_at, id) where status = 'proposed'",
  ]
  for (const statement of statements) await sql.raw(statement).execute(db)
}
