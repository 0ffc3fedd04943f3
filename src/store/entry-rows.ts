import type { Kysely } from 'kysely'
import type { Entry, Source } from '#method/ledger/entry.ts'
import type { Kind } from '#method/ledger/kinds.ts'
import { isAct } from '#method/history/acts.ts'
import type { Engine } from './engines/engine.ts'
import { prepared } from './prepared.ts'
import type { ContentRow, EntryRow, Tables } from './schema.ts'

/** An entry as it comes out of the tables: its skeleton, with its content or what redaction left of it. */
export interface StoredRow extends EntryRow {
  /** JSON of the data; null where it was erased. */
  data: string | null
  left: string | null
}

/** Entries with their contents. */
export function storedEntries(db: Kysely<Tables>, workspace: string) {
  return db
    .selectFrom('entry')
    .leftJoin('content', (join) =>
      join
        .onRef('content.workspace', '=', 'entry.workspace')
        .onRef('content.account', '=', 'entry.account')
        .onRef('content.seq', '=', 'entry.seq'),
    )
    .leftJoin('remains', (join) =>
      join
        .onRef('remains.workspace', '=', 'entry.workspace')
        .onRef('remains.account', '=', 'entry.account')
        .onRef('remains.seq', '=', 'entry.seq'),
    )
    .selectAll('entry')
    .select(['content.data as data', 'remains.data as left'])
    .where('entry.workspace', '=', workspace)
}

/** The entries of some ids, those that are there. */
export async function storedById(
  db: Kysely<Tables>,
  engine: Engine,
  { workspace, ids }: { workspace: string; ids: readonly string[] },
): Promise<StoredRow[]> {
  const wanted = [...new Set(ids)]
  const [only] = wanted
  if (only === undefined) return []
  if (wanted.length === 1) return storedByOneId(db, engine, { workspace, id: only })
  const found: StoredRow[] = []
  for (let at = 0; at < wanted.length; at += IDS_AT_ONCE) {
    const some = wanted.slice(at, at + IDS_AT_ONCE)
    found.push(...(await storedEntries(db, workspace).where('entry.id', 'in', some).execute()))
  }
  return found
}

const IDS_AT_ONCE = 1000

const storedByOneId = prepared<{ workspace: string; id: string }, StoredRow>((db, { workspace, id }) =>
  storedEntries(db, workspace).where('entry.id', '=', id),
)

/** The entry as it is exported: whole, or as the skeleton redaction left. */
export function entryOf(row: StoredRow): Entry {
  const isErased = row.data === null
  const entry = {
    v: 1 as const,
    id: row.id,
    account: row.account,
    kind: row.kind as Kind,
    at: row.at,
    recordedAt: row.recorded_at,
    by: row.recorded_by,
    ...(row.source === null ? {} : { source: JSON.parse(row.source) as Source }),
    ...(row.status === null ? {} : { status: row.status }),
    ...(row.redacted === 1 || isErased ? { redacted: true } : {}),
    data: JSON.parse(row.data ?? row.left ?? '{}') as unknown,
  }
  // What stands in the tables was read by the ledger's own reader before it was written.
  return entry as Entry
}

/** An entry with its fields in the order of files, whatever was put into it last. */
export function inFileOrder({
  v,
  id,
  account,
  kind,
  at,
  recordedAt,
  by,
  source,
  status,
  redacted,
  data,
}: Entry): Entry {
  const entry = {
    v,
    id,
    account,
    kind,
    at,
    ...(recordedAt === undefined ? {} : { recordedAt }),
    by,
    ...(source === undefined ? {} : { source }),
    ...(status === undefined ? {} : { status }),
    ...(redacted === undefined ? {} : { redacted }),
    data,
  }
  // Kind and data still belong together; only their union does not say so.
  return entry as Entry
}

/** The columns of a row that the entry itself tells. */
export function columnsOf(entry: Entry) {
  return {
    id: entry.id,
    kind: entry.kind,
    at: entry.at,
    recorded_by: entry.by,
    source: entry.source === undefined ? null : JSON.stringify(entry.source),
    status: entry.status ?? null,
    target: isAct(entry) ? entry.data.target : null,
    redacted: entry.redacted === true ? 1 : 0,
  }
}

/**
 * An entry's data as text, the same for the same content. The reader puts the fields of every kind in one order; only
 * inside a correction they come as they were sent.
 */
export function contentText(entry: Entry): string {
  return JSON.stringify(entry.kind === 'entry.corrected' ? inOrder(entry.data) : entry.data)
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([name, inner]) => [name, inOrder(inner)]))
}

/**
 * Whether an entry that is sent again says what is stored under its id. Of erased content nothing is left to compare, on
 * whichever side it was erased: the rest decides.
 */
export function isSame(sent: Entry, stored: StoredRow): boolean {
  const columns = columnsOf(sent)
  const isErased = stored.data === null || stored.redacted === 1 || columns.redacted === 1
  return (
    sent.account === stored.account &&
    columns.kind === stored.kind &&
    columns.at === stored.at &&
    columns.recorded_by === stored.recorded_by &&
    columns.source === stored.source &&
    columns.status === stored.status &&
    columns.target === stored.target &&
    (isErased || contentText(sent) === stored.data)
  )
}

/** Whether two sent entries with one id say the same; when they were written down does not count. */
export function areSame(a: Entry, b: Entry): boolean {
  return (
    a.account === b.account &&
    JSON.stringify(columnsOf(a)) === JSON.stringify(columnsOf(b)) &&
    contentText(a) === contentText(b)
  )
}

export const ENTRY_COLUMNS = [
  'workspace',
  'account',
  'seq',
  'id',
  'kind',
  'at',
  'recorded_at',
  'recorded_by',
  'source',
  'status',
  'target',
  'redacted',
  'content_hash',
  'erases',
  'hash',
] as const satisfies readonly (keyof EntryRow)[]

export const CONTENT_COLUMNS = [
  'workspace',
  'account',
  'seq',
  'salt',
  'data',
] as const satisfies readonly (keyof ContentRow)[]
