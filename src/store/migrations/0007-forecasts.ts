import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Ddl } from '../engines/engine.ts'
import type { Tables } from '../schema.ts'

/**
 * Checked predictions across accounts: how often what was held likely came true. A standing stored before knows nothing
 * of them: all are worked out anew, as those are that time has outrun.
 */
export async function createForecasts(db: Kysely<Tables>, { text, int, real, end }: Ddl): Promise<void> {
  const columns = {
    workspace: text,
    account: text,
    ref: text,
    owner: text,
    step: int,
    confidence: real,
    distance: real,
    came: int,
    vri: real,
    quarter: text,
  }
  const lines = Object.entries(columns).map(([column, type]) => `"${column}" ${type} not null`)
  const table = `create table forecast (${lines.join(', ')}, primary key (workspace, account, ref)) ${end}`
  await sql.raw(table).execute(db)
  await sql`update standing set valid_until = 0`.execute(db)
}
