import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Ddl } from '../engines/engine.ts'
import type { Tables } from '../schema.ts'

/** The ledger, its projections, and the guards that keep it append-only. */
export async function createLedger(db: Kysely<Tables>, ddl: Ddl): Promise<void> {
  const run = async (statement: string) => sql.raw(statement).execute(db)
  for (const table of tables(ddl)) await run(table)
  for (const index of indexes) await run(index)
  for (const guard of ddl.guards.ledger) await run(guard)
  for (const statement of ddl.planner) await run(statement)
}

function tables({ text, int, bigint, real, end, endOfLong }: Ddl): string[] {
  const table = (name: string, columns: Record<string, string>, key: string, ending = end) => {
    const lines = Object.entries(columns).map(([column, type]) => `"${column}" ${type}`)
    return `create table ${name} (${lines.join(', ')}, primary key (${key})) ${ending}`
  }
  const [must, whole, moment, ratio] = [text, int, bigint, real].map((type) => `${type} not null`) as [
    string,
    string,
    string,
    string,
  ]
  const place = { workspace: must, account: must }
  return [
    table(
      'workspace',
      { workspace: must, purpose: `${must} check (purpose in ('firm', 'sample'))`, last_recorded: must },
      'workspace',
    ),
    table('account', { ...place, name: must, head: must, count: whole, last_recorded: must }, 'workspace, account'),
    table(
      'entry',
      {
        ...place,
        seq: whole,
        id: must,
        kind: must,
        at: must,
        recorded_at: must,
        recorded_by: must,
        source: text,
        status: text,
        target: text,
        redacted: whole,
        content_hash: must,
        erases: text,
        hash: must,
      },
      'workspace, account, seq',
    ),
    table('content', { ...place, seq: whole, salt: must, data: must }, 'workspace, account, seq'),
    table('remains', { ...place, seq: whole, erased_by: whole, data: must }, 'workspace, account, seq'),
    table(
      'standing',
      { ...place, as_of: moment, valid_until: moment, policy: must, body: must },
      'workspace, account',
      endOfLong,
    ),
    table('portfolio', { ...place, ...portfolioColumns({ must, whole, ratio, text }) }, 'workspace, account'),
    table(
      'due',
      { ...place, what: must, ref: must, due_on: must, owner: must },
      'workspace, account, due_on, what, ref, owner',
    ),
    table(
      'import_run',
      { workspace: must, recorded_at: must, imported_by: must, file_hash: must, lines: whole, added: whole },
      'workspace, recorded_at',
    ),
  ]
}

function portfolioColumns({ must, whole, ratio, text }: Record<'must' | 'whole' | 'ratio' | 'text', string>) {
  return {
    name: must,
    name_key: must,
    state: must,
    rung: whole,
    claimed: whole,
    gap: whole,
    bottleneck: must,
    adherence: ratio,
    kept_us: ratio,
    kept_client: ratio,
    risk_amount: text,
    risk_currency: text,
    risk_base: ratio,
    contract_end: must,
    lead: must,
  }
}

const sortable = [
  'name_key',
  'state',
  'rung',
  'claimed',
  'gap',
  'bottleneck',
  'adherence',
  'kept_us',
  'kept_client',
  'risk_base',
  'contract_end',
  'lead',
]

const indexes = [
  'create unique index entry_id on entry (workspace, id)',
  'create index entry_recorded on entry (workspace, recorded_at, id)',
  'create index entry_target on entry (workspace, account, target) where target is not null',
  'create index standing_valid on standing (workspace, valid_until)',
  'create index due_day on due (workspace, due_on, account)',
  'create index due_owner on due (workspace, owner, due_on)',
  ...sortable.map((column) => `create index portfolio_${column} on portfolio (workspace, ${column}, account)`),
]
