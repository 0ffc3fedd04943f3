import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import { timeOf } from '#method/history/acts.ts'
import { compareRecorded } from '#method/history/fact.ts'
import type { Entry } from '#method/ledger/entry.ts'
import type { EpochMs } from '#method/time/instant.ts'
import { zoneOf } from '#method/time/zone.ts'
import type { Zone } from '#method/time/zone.ts'
import { accountChange } from '../account-change.ts'
import type { AccountChange } from '../account-change.ts'
import { lockAccounts } from '../accounts.ts'
import { foldAll } from '../current-history.ts'
import { policyInForce } from '../policies.ts'
import { areSame, inFileOrder, isSame, storedById } from '../entry-rows.ts'
import type { Folded } from '../history-cache.ts'
import { faultsOf } from '../ledger-rules.ts'
import { recordedMs, recordedText } from '../recorded-at.ts'
import type { RecordingClock } from '../recorded-at.ts'
import { refuse } from '../refusals.ts'
import type { StoreRefusal } from '../refusals.ts'
import type { AccountRow, Tables } from '../schema.ts'
import type { Store } from '../store.ts'
import { writeChanges } from '../write-changes.ts'
import type { StagedLine } from './sorted-runs.ts'

/** What one import has come to so far. */
export interface ImportTally {
  added: number
  same: number
  accounts: number
  leftOut: number
  kinds: Record<string, number>
  refusals: StoreRefusal[]
}

export interface Joining {
  store: Store
  transaction: Transaction<Tables>
  workspace: string
  clock: RecordingClock
  now: EpochMs
  /** Whether ids are looked up before they are written. New accounts mostly bring new ids, and looking up is dear. */
  isCareful: boolean
}

/**
 * Lets the lines of some accounts, each account whole, join the ledger. Returns what came of it; null where an id turned
 * out to be taken: then nothing is changed, and it has to be done carefully.
 */
export async function joinAccounts(joining: Joining, lines: readonly StagedLine[]): Promise<ImportTally | null> {
  const { store, transaction, workspace } = joining
  const read = lines.map(entryAt)
  const accounts = [...new Set(read.map(({ entry }) => entry.account))].sort()
  if (accounts.length === 0) return emptyTally()
  const opened = new Set(read.filter(({ entry }) => entry.kind === 'account.opened').map(({ entry }) => entry.account))
  await sql`savepoint join_accounts`.execute(transaction)
  const rows = await lockAccounts(transaction, store.engine, { workspace, accounts, opened })
  const isKnown = joining.isCareful || [...rows.values()].some(({ count }) => count > 0)
  const work = { joining, rows, tally: emptyTally() }
  const changes = await changesOf(work, await freshLines(work, read, isKnown))
  try {
    await writeChanges(transaction, store.engine, changes)
  } catch (error) {
    if (joining.isCareful || !store.engine.isTaken(error)) throw error
    await sql`rollback to savepoint join_accounts`.execute(transaction)
    return null
  }
  await sql`release savepoint join_accounts`.execute(transaction)
  return work.tally
}

export function emptyTally(): ImportTally {
  return { added: 0, same: 0, accounts: 0, leftOut: 0, kinds: {}, refusals: [] }
}

interface Work {
  joining: Joining
  rows: Map<string, AccountRow>
  tally: ImportTally
}

async function changesOf({ joining, rows, tally }: Work, fresh: readonly EntryLine[]): Promise<AccountChange[]> {
  const { store, transaction, now } = joining
  const changes: AccountChange[] = []
  const policy = await policyInForce(store, transaction, joining.workspace)
  for (const [account, lines] of Map.groupBy(fresh, ({ entry }) => entry.account)) {
    const row = rows.get(account)
    const folded = row && row.count > 0 ? await foldAll(transaction, row, policy) : null
    const good = withoutFaults({ account, folded, lines, now, tally })
    if (row === undefined || good.length === 0) continue
    const entries = recorded(joining, good, zoneFor(good, folded))
    changes.push(await accountChange(transaction, { row, folded, entries }, { now, policy }))
    tally.added += good.length
    for (const { kind } of good) tally.kinds[kind] = (tally.kinds[kind] ?? 0) + 1
  }
  tally.accounts = changes.length
  return changes
}

interface EntryLine {
  entry: Entry
  line: number
}

function entryAt({ head, data, line }: StagedLine): EntryLine {
  // Both parts were written by the reader of lines a moment ago.
  return { entry: { ...JSON.parse(head), data: JSON.parse(data) } as Entry, line }
}

/** The lines whose ids are new, each once. */
async function freshLines({ joining, tally }: Work, lines: EntryLine[], isKnown: boolean): Promise<EntryLine[]> {
  const ids = isKnown ? lines.map(({ entry }) => entry.id) : []
  const { transaction, store, workspace } = joining
  const rows = await storedById(transaction, store.engine, { workspace, ids })
  const stored = new Map(rows.map((row) => [row.id, row]))
  const fresh = new Map<string, EntryLine>()
  for (const each of lines) {
    const { id } = each.entry
    const [row, twin] = [stored.get(id), fresh.get(id)]
    const isOther = row ? !isSame(each.entry, row) : twin !== undefined && !areSame(each.entry, twin.entry)
    if (isOther) leaveOut(tally, each.line, [refuse('entry.repeated', { id })])
    else if (row || twin) tally.same++
    else fresh.set(id, each)
  }
  return [...fresh.values()]
}

interface Meeting {
  account: string
  folded: Folded | null
  lines: readonly EntryLine[]
  now: EpochMs
  tally: ImportTally
}

/** Leaves out what may not join, and then what was about that, until all that is left may. */
function withoutFaults({ account, folded, lines, now, tally }: Meeting): Entry[] {
  const lineOf = new Map(lines.map(({ entry, line }) => [entry, line]))
  let entries = lines.map(({ entry }) => entry)
  for (;;) {
    const faults = faultsOf({ account, history: folded?.history ?? null, entries, now })
    if (faults.length === 0) return entries
    for (const { entry, refusals } of faults) leaveOut(tally, lineOf.get(entry) ?? 0, refusals)
    const faulty = new Set(faults.map(({ entry }) => entry))
    entries = entries.filter((entry) => !faulty.has(entry))
  }
}

function leaveOut(tally: ImportTally, line: number, refusals: readonly StoreRefusal[]): void {
  tally.leftOut++
  tally.refusals.push(...refusals.map((refusal) => ({ ...refusal, line })))
}

/** The zone that days are read in to put a file's entries in order: it must not depend on the order of lines. */
function zoneFor(entries: readonly Entry[], folded: Folded | null): Zone {
  const opening = entries.find((entry) => entry.kind === 'account.opened')
  return folded?.history.zone ?? zoneOf(opening?.data.timezone ?? '') ?? zoneOf('UTC')!
}

/**
 * The entries in METHOD's order, each with its recordedAt: the one it came with, unless that lies in the future, else the
 * clock's next.
 */
function recorded({ clock, now }: Joining, entries: readonly Entry[], zone: Zone): Entry[] {
  const placed = entries.map((entry) => ({ entry: withOwnTime(entry, now), ...timeOf(entry.at, zone) }))
  placed.sort((a, b) => a.day - b.day || a.at - b.at || compareRecorded(a.entry, b.entry))
  return placed.map(({ entry }) =>
    inFileOrder(entry.recordedAt === undefined ? { ...entry, recordedAt: clock.next() } : entry),
  )
}

function withOwnTime(entry: Entry, now: EpochMs): Entry {
  const own = entry.recordedAt === undefined ? null : recordedText(entry.recordedAt)
  return { ...entry, recordedAt: own !== null && recordedMs(own) <= now ? own : undefined }
}
