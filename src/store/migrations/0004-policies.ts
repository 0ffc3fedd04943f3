import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Ddl } from '../engines/engine.ts'
import type { Tables } from '../schema.ts'

/** The policies a workspace set itself, one after the other, and the guards that keep them as they were. */
export async function createPolicies(db: Kysely<Tables>, { text, int, endOfLong, guards }: Ddl): Promise<void> {
  const must = `${text} not null`
  const columns = [
    `workspace ${must}`,
    `seq ${int} not null`,
    `id ${must}`,
    `body ${must}`,
    `set_by ${must}`,
    `set_at ${must}`,
    `why ${must}`,
    'primary key (workspace, seq)',
  ]
  await sql.raw(`create table policy (${columns.join(', ')}) ${endOfLong}`).execute(db)
  for (const guard of guards.policies) await sql.raw(guard).execute(db)
}
