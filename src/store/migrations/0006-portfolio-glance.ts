import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Ddl } from '../engines/engine.ts'
import type { Tables } from '../schema.ts'

/**
 * What a row of the book shows beside what it is sorted by: trust, rhythm, promises, what is due, the contracts' value.
 * Standings stored before know nothing of it: all are worked out anew, as those are that time has outrun.
 */
export async function createPortfolioGlance(db: Kysely<Tables>, { text, int, real }: Ddl): Promise<void> {
  const columns = [
    `risks ${int} not null default 0`,
    `sector ${text} not null default ''`,
    `value_base ${real} not null default -1`,
    `glance ${text} not null default ''`,
  ]
  for (const column of columns) await sql.raw(`alter table portfolio add column ${column}`).execute(db)
  for (const column of ['risks', 'sector', 'value_base']) {
    await sql.raw(`create index portfolio_${column} on portfolio (workspace, ${column}, account)`).execute(db)
  }
  await sql`update standing set valid_until = 0`.execute(db)
}
