import type { Kysely } from 'kysely'
import { extendHistory, foldEntries } from '#method/history/history.ts'
import type { History } from '#method/history/history.ts'
import type { Entry } from '#method/ledger/entry.ts'
import type { Policy } from '#method/policy.ts'
import type { EpochMs } from '#method/time/instant.ts'
import { contentHash, freshSalt, linkHash, remainsHash } from './chain.ts'
import { columnsOf, contentText } from './entry-rows.ts'
import { erasuresOf, withoutErased } from './erasure.ts'
import type { Erasure } from './erasure.ts'
import type { Folded } from './history-cache.ts'
import type { AccountRow, ContentRow, EntryRow, RemainsRow, Tables } from './schema.ts'
import { nameOf, standingRows } from './standing-rows.ts'
import type { StandingRows } from './standing-rows.ts'

/** New entries of one account, stamped with their recordedAt, in the order they join its chain. */
export interface AccountWork {
  row: AccountRow
  /** What the account held before; null where nothing. It is extended in place. */
  folded: Folded | null
  entries: readonly Entry[]
}

/** All that is written when entries join an account. */
export interface AccountChange {
  before: AccountRow
  row: AccountRow
  folded: Folded | null
  history: History
  entries: EntryRow[]
  contents: ContentRow[]
  remains: RemainsRow[]
  rows: StandingRows
}

interface Settings {
  now: EpochMs
  policy: Policy
}

/** Lets entries join an account: its history, its chain, and its standing at `now`. Reads, and writes nothing. */
export async function accountChange(
  db: Kysely<Tables>,
  { row, folded, entries }: AccountWork,
  { now, policy }: Settings,
): Promise<AccountChange> {
  if (folded) extendHistory(folded.history, entries)
  const joined = folded?.history ?? foldEntries(entries, { policy })
  const erasures = erasuresOf(joined, entries)
  const history =
    erasures.length === 0 ? joined : foldEntries(withoutErased(joined.entries.values(), erasures), { policy })
  const seqs = new Map(entries.map((entry, at) => [entry.id, row.count + at + 1]))
  const remains = await remainsOf(db, { row, seqs, erasures })
  const chained = chain(row, { entries, erasures, remains })
  const last = chained.entries.at(-1)
  const after = {
    ...row,
    name: nameOf(history) ?? row.account,
    head: last?.hash ?? row.head,
    count: last?.seq ?? row.count,
    last_recorded: last?.recorded_at ?? row.last_recorded,
  }
  const owner = { workspace: row.workspace, account: row.account }
  return { before: row, row: after, folded, history, ...chained, remains, rows: standingRows(owner, history, now) }
}

interface Erasing {
  row: AccountRow
  seqs: Map<string, number>
  erasures: readonly Erasure[]
}

/** What is left of erased contents, by their places in the chain; those of older entries are looked up. */
async function remainsOf(db: Kysely<Tables>, { row, seqs, erasures }: Erasing): Promise<RemainsRow[]> {
  if (erasures.length === 0) return []
  const older = erasures.map(({ id }) => id).filter((id) => !seqs.has(id))
  const found = await seqsOf(db, row.workspace, older)
  const seqOf = (id: string) => seqs.get(id) ?? found.get(id) ?? 0
  return erasures.map(({ id, by, facts }) => ({
    workspace: row.workspace,
    account: row.account,
    seq: seqOf(id),
    erased_by: seqOf(by),
    data: JSON.stringify(facts),
  }))
}

async function seqsOf(db: Kysely<Tables>, workspace: string, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('entry')
    .select(['id', 'seq'])
    .where('workspace', '=', workspace)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, seq }) => [id, seq]))
}

interface Joining {
  entries: readonly Entry[]
  erasures: readonly Erasure[]
  remains: readonly RemainsRow[]
}

/** The new links of the chain. Content that goes at once is never written: only its hash is. */
function chain(
  row: AccountRow,
  { entries, erasures, remains }: Joining,
): { entries: EntryRow[]; contents: ContentRow[] } {
  const erased = new Set(erasures.map(({ id }) => id))
  const links: EntryRow[] = []
  const contents: ContentRow[] = []
  let head = row.head
  for (const [at, entry] of entries.entries()) {
    const seq = row.count + at + 1
    const [salt, data] = [freshSalt(), contentText(entry)]
    const left = remains.filter(({ erased_by }) => erased_by === seq)
    const link = {
      workspace: row.workspace,
      account: row.account,
      seq,
      ...columnsOf(entry),
      recorded_at: entry.recordedAt ?? '',
      content_hash: contentHash(salt, data),
      erases: left.length === 0 ? null : remainsHash(left),
    }
    head = linkHash(head, link)
    links.push({ ...link, hash: head })
    if (!erased.has(entry.id)) contents.push({ workspace: row.workspace, account: row.account, seq, salt, data })
  }
  return { entries: links, contents }
}
