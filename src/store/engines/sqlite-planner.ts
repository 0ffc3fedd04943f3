/**
 * SQLite guesses that a key's first column leaves few rows. Here it leaves all of them: a database holds one firm, perhaps
 * a sample beside it. So the planner is told what tables look like once they have grown: rows, and how many of them share
 * the first column, the first two, and so on.
 */
const shapes: readonly (readonly [table: string, index: string, shape: string])[] = [
  ['entry', 'entry', '1000000 1000000 1000 1'],
  ['entry', 'entry_id', '1000000 1000000 1'],
  ['entry', 'entry_recorded', '1000000 1000000 1 1'],
  ['entry', 'entry_target', '10000 10000 100 1'],
  ['content', 'content', '1000000 1000000 1000 1'],
  ['remains', 'remains', '1000 1000 10 1'],
  ['account', 'account', '10000 10000 1'],
  ['standing', 'standing', '10000 10000 1'],
  ['standing', 'standing_valid', '10000 10000 10'],
  ['portfolio', 'portfolio', '10000 10000 1'],
  ['due', 'due', '50000 50000 5 1 1 1 1'],
  ['due', 'due_day', '50000 50000 50 2'],
  ['due', 'due_owner', '50000 50000 5000 10'],
]

export const sqlitePlanner = [
  'analyze',
  ...shapes.map(
    ([table, index, shape]) => `insert into sqlite_stat1 (tbl, idx, stat) values ('${table}', '${index}', '${shape}')`,
  ),
  'analyze sqlite_schema',
]
