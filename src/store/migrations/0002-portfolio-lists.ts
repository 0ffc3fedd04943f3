import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Ddl } from '../engines/engine.ts'
import type { Tables } from '../schema.ts'

/**
 * The lists across accounts: risks, what may come next, shapes of engagements, what reviews decide. A standing stored
 * before knows nothing of them: all are worked out anew, as those are that time has outrun.
 */
export async function createPortfolioLists(db: Kysely<Tables>, ddl: Ddl): Promise<void> {
  for (const statement of [...tables(ddl), ...indexes]) await sql.raw(statement).execute(db)
  await sql`update standing set valid_until = 0`.execute(db)
}

function tables({ text, int, real, end, endOfLong }: Ddl): string[] {
  const table = (name: string, columns: Record<string, string>, key: string, ending = end) => {
    const all = { workspace: text, account: text, ...columns }
    const lines = Object.entries(all).map(([column, type]) => `"${column}" ${type} not null`)
    return `create table ${name} (${lines.join(', ')}, primary key (workspace, account${key})) ${ending}`
  }
  return [
    table(
      'risk',
      { risk: text, number: int, kind: text, since: text, owner: text, value: real, end_day: int },
      ', risk',
    ),
    table('opening', { what: text, ref: text, on_day: text }, ', what, ref'),
    table('engagement', { outcome: text, ended_on: text, body: text }, '', endOfLong),
    table('reviewable', { ref: text, from_day: text, until_day: text }, ', ref'),
    table(
      'decision',
      {
        entry: text,
        kind: text,
        ref: text,
        decision: text,
        quarter: text,
        on_day: text,
        stops: int,
        search: text,
        record: text,
      },
      ', entry',
      endOfLong,
    ),
  ]
}

const indexes = [
  'create index opening_day on opening (workspace, on_day, account, what, ref)',
  "create index engagement_past on engagement (workspace, account) where outcome <> ''",
  'create index decision_quarter on decision (workspace, quarter, account, ref)',
  "create index decision_corpus on decision (workspace, on_day, account, entry) where record <> ''",
]
