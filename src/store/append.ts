import type { Transaction } from 'kysely'
import type { Entry } from '#method/ledger/entry.ts'
import type { EpochMs } from '#method/time/instant.ts'
import { accountChange } from './account-change.ts'
import { actFaults } from './act-rules.ts'
import type { RefuseAct } from './act-rules.ts'
import type { AccountChange, AccountWork } from './account-change.ts'
import { lockAccounts } from './accounts.ts'
import { currentHistory } from './current-history.ts'
import { areSame, inFileOrder, isSame, storedById } from './entry-rows.ts'
import { accountKey } from './history-cache.ts'
import { faultsOf } from './ledger-rules.ts'
import { policyInForce } from './policies.ts'
import { recordedMs, recordingClock } from './recorded-at.ts'
import type { Outcome, StoreRefusal } from './refusals.ts'
import { refuse } from './refusals.ts'
import type { Tables } from './schema.ts'
import type { Store } from './store.ts'
import { writing } from './transaction.ts'
import { lockRecording, setRecorded } from './workspaces.ts'
import { foldedAfter, writeChanges } from './write-changes.ts'

/** What became of the sent entries: newly written, with their recordedAt, or there before with the same content. */
export interface Appended {
  added: Entry[]
  known: string[]
}

/**
 * Writes entries down: all of them or none, in one transaction together with the standings they lead to. The order of
 * `entries` is the order of recording; a recordedAt that is sent is not looked at.
 * Refuses, with the index in `entries`: an id that is taken by other content, an account that was never opened or is
 * opened twice, a moment to come, an entry about one that is not there, a correction that does not fit; and whatever
 * `refuseAct` refuses, asked inside the transaction, so that what it saw is what the entries join.
 */
export async function append(
  store: Store,
  workspace: string,
  entries: readonly Entry[],
  { now, refuseAct }: { now: EpochMs; refuseAct?: RefuseAct },
): Promise<Outcome<Appended>> {
  const keys = entries.map(({ account }) => accountKey(workspace, account))
  return store.locks.hold(keys, async () => {
    const batch: Batch = { store, workspace, entries, now, refuseAct, changes: [], extended: new Set() }
    let isWritten = false
    try {
      const outcome = await writing(store, async (transaction) => appendIn(transaction, batch))
      isWritten = outcome.refusals === undefined
      if (isWritten) for (const change of batch.changes) keep(store, change)
      if (isWritten && batch.changes.some(({ remains }) => remains.length > 0)) await store.engine.scrub()
      return outcome
    } finally {
      // A history extended by what was not written tells of entries that do not exist.
      if (!isWritten) for (const key of batch.extended) store.histories.drop(key)
    }
  })
}

function keep(store: Store, change: AccountChange): void {
  store.histories.put(accountKey(change.row.workspace, change.row.account), foldedAfter(change))
}

interface Batch {
  store: Store
  workspace: string
  entries: readonly Entry[]
  now: EpochMs
  refuseAct: RefuseAct | undefined
  /** What was written, and the accounts whose cached history was extended for it. */
  changes: AccountChange[]
  extended: Set<string>
}

async function appendIn(transaction: Transaction<Tables>, batch: Batch): Promise<Outcome<Appended>> {
  const { store, workspace, changes } = batch
  const sorted = await sortOut(transaction, batch)
  if (sorted.refusals || sorted.fresh.length === 0) return sorted.refusals ? sorted : { added: [], known: sorted.known }
  const met = await meet(transaction, batch, sorted.fresh)
  if (met.refusals) return met
  const last = await lockRecording(transaction, store.engine, workspace)
  const clock = recordingClock(last, batch.now)
  const stamps = new Map(sorted.fresh.map(({ id }) => [id, clock.next()]))
  const stamped = (entry: Entry) => inFileOrder({ ...entry, recordedAt: stamps.get(entry.id) })
  // Time as the ledger knows it never goes back, not even where the clock does.
  const now = Math.max(batch.now, recordedMs(last))
  // Read once nobody else sets one: what is written is worked out under the policy in force.
  const policy = await policyInForce(store, transaction, workspace)
  for (const work of met.works) {
    if (work.folded) batch.extended.add(accountKey(workspace, work.row.account))
    const joining = { ...work, entries: work.entries.map(stamped) }
    changes.push(await accountChange(transaction, joining, { now, policy }))
  }
  await writeChanges(transaction, store.engine, changes)
  await setRecorded(transaction, store.engine, { workspace, last: clock.last() })
  return { added: sorted.fresh.map(stamped), known: sorted.known }
}

/** Tells what is new from what is stored already, or stands twice in the batch. */
async function sortOut(
  transaction: Transaction<Tables>,
  { store, workspace, entries }: Batch,
): Promise<Outcome<{ fresh: Entry[]; known: string[] }>> {
  const rows = await storedById(transaction, store.engine, { workspace, ids: entries.map(({ id }) => id) })
  const stored = new Map(rows.map((row) => [row.id, row]))
  const fresh = new Map<string, Entry>()
  const known: string[] = []
  const refusals: StoreRefusal[] = []
  for (const [index, entry] of entries.entries()) {
    const [row, twin] = [stored.get(entry.id), fresh.get(entry.id)]
    if (row ? !isSame(entry, row) : twin && !areSame(entry, twin)) {
      refusals.push({ ...refuse('entry.repeated', { id: entry.id }), index })
    } else if (row) known.push(entry.id)
    else fresh.set(entry.id, entry)
  }
  return refusals.length > 0 ? { refusals } : { fresh: [...fresh.values()], known }
}

/** Locks the accounts, brings their histories up to date, and asks whether the new entries may join them. */
async function meet(
  transaction: Transaction<Tables>,
  { store, workspace, entries, now, refuseAct }: Batch,
  fresh: readonly Entry[],
): Promise<Outcome<{ works: AccountWork[] }>> {
  const groups = Map.groupBy(fresh, ({ account }) => account)
  const accounts = [...groups.keys()].sort()
  const opened = new Set(fresh.filter(({ kind }) => kind === 'account.opened').map(({ account }) => account))
  const rows = await lockAccounts(transaction, store.engine, { workspace, accounts, opened })
  const policy = await policyInForce(store, transaction, workspace)
  const works: AccountWork[] = []
  const refusals: StoreRefusal[] = []
  for (const account of accounts) {
    const joining = groups.get(account) ?? []
    const row = rows.get(account)
    const folded = row && row.count > 0 ? await currentHistory(store, transaction, row) : null
    const meeting = { account, history: folded?.history ?? null, entries: joining, now }
    const own = faultsOf(meeting)
    // What does not fit the ledger is not asked whether it makes sense there.
    const faults = own.length === 0 && refuseAct ? actFaults(meeting, { refuseAct, policy }) : own
    refusals.push(...faults.flatMap((fault) => fault.refusals.map((refusal) => at(entries, fault.entry, refusal))))
    if (row) works.push({ row, folded, entries: joining })
  }
  return refusals.length > 0 ? { refusals } : { works }
}

function at(entries: readonly Entry[], entry: Entry, refusal: StoreRefusal): StoreRefusal {
  return { ...refusal, index: entries.indexOf(entry) }
}
