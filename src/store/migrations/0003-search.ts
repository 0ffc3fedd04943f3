import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Ddl } from '../engines/engine.ts'
import type { Tables } from '../schema.ts'

/** The lists of words in which entries are searched. They are filled later, a few entries at a time. */
export async function createSearch(db: Kysely<Tables>, { text, int, end }: Ddl): Promise<void> {
  const [word, whole] = [`${text} not null`, `${int} not null`]
  const place = `workspace ${word}, account ${word}`
  const statements = [
    `create table search_state (${place}, listed ${whole}, primary key (workspace, account)) ${end}`,
    `create table search_entry (${place}, seq ${whole}, part ${word}, day ${whole}, words ${word},
      primary key (workspace, account, seq)) ${end}`,
    `create table search_word (workspace ${word}, part ${word}, word ${word}, day ${whole}, account ${word}, seq ${whole},
      primary key (workspace, part, word, day, account, seq)) ${end}`,
  ]
  for (const statement of statements) await sql.raw(statement).execute(db)
}
