import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Ddl } from '../engines/engine.ts'
import type { Tables } from '../schema.ts'

/**
 * E5: which sources feed each account. A standing stored before knows nothing of it: all are worked out anew, as those are
 * that time has outrun.
 */
export async function createFeeds(db: Kysely<Tables>, { text, int, end }: Ddl): Promise<void> {
  const must = `${text} not null`
  const columns = [
    `workspace ${must}`,
    `account ${must}`,
    `type ${must}`,
    `last_on ${must}`,
    `entries ${int} not null`,
    'primary key (workspace, account, type)',
  ]
  await sql.raw(`create table feed (${columns.join(', ')}) ${end}`).execute(db)
  await sql.raw('create index feed_type on feed (workspace, type, last_on, account)').execute(db)
  await sql`update standing set valid_until = 0`.execute(db)
}
