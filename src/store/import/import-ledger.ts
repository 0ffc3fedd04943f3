import { randomUUID } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Transaction } from 'kysely'
import type { EpochMs } from '#method/time/instant.ts'
import { laterBy, recordedMs, recordingClock } from '../recorded-at.ts'
import type { RecordingClock } from '../recorded-at.ts'
import type { Outcome, StoreRefusal } from '../refusals.ts'
import { refuse } from '../refusals.ts'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'
import { asking, writing } from '../transaction.ts'
import { lockRecording, setRecorded } from '../workspaces.ts'
import { emptyTally, joinAccounts } from './join-accounts.ts'
import type { ImportTally } from './join-accounts.ts'
import { readFile, REFUSALS_MAX } from './read-file.ts'
import type { FileRead } from './read-file.ts'
import { openStaging, stagingName } from './staging.ts'
import type { Staging } from './staging.ts'
import type { StagedLine } from './sorted-runs.ts'
import { memorySparer } from './spare-memory.ts'

export interface ImportOptions {
  now: EpochMs
  /** Who brings the file in. */
  by: string
  /** Check everything, write nothing. */
  dryRun?: boolean
  /** Write what is good and tell what was left out, instead of all or nothing. */
  keepGood?: boolean
  /** Names the file, so that a stopped or killed import of it goes on where it was. */
  fileKey?: string | undefined
  onProgress?: (progress: ImportProgress) => void
  signal?: AbortSignal | undefined
}

export interface ImportProgress {
  step: 'reading' | 'writing'
  lines: number
}

export interface Imported {
  lines: number
  /** Entries that were not there before, also by kind; and those that were, with the same content. */
  added: number
  kinds: Record<string, number>
  same: number
  /** Accounts that got a new entry. */
  accounts: number
  /** Lines left out, and why (the first hundred reasons). Only where the good is kept. */
  leftOut: number
  faults: StoreRefusal[]
}

/**
 * Reads a ledger file, JSON Lines in any order: all of it or nothing, unless the good is kept. Importing a file twice adds
 * nothing. Lines are read, checked and put aside first, then they join their accounts in one transaction, which also
 * writes the standings: nobody ever sees half a file. Memory holds some thousand lines and one account at a time.
 * Refuses with the line and, for text that is no JSON, the column; at most a hundred refusals are told.
 */
export async function importLedger(
  store: Store,
  workspace: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ImportOptions,
): Promise<Outcome<Imported>> {
  const name = stagingName(workspace, options.fileKey ?? randomUUID())
  return asking(store, async () => {
    const staging = openStaging({ folder: store.engine.importFolder, name, isFresh: options.keepGood === true })
    let isLeft = false
    try {
      const outcome = await runImport({ store, workspace, chunks, options, staging })
      isLeft = options.fileKey !== undefined && isStopped(outcome)
      return outcome
    } finally {
      staging.end(isLeft ? 'leave' : 'forget')
    }
  })
}

/** A stopped import waits for the next run. */
function isStopped({ refusals }: Outcome<Imported>): boolean {
  return refusals?.some(({ code }) => code === 'import.stopped') ?? false
}

interface Run {
  store: Store
  workspace: string
  chunks: AsyncIterable<Uint8Array>
  options: ImportOptions
  staging: Staging
}

async function runImport(run: Run): Promise<Outcome<Imported>> {
  const { store, options, staging, chunks } = run
  const spareMemory = memorySparer()
  const read = await readFile({
    staging,
    chunks,
    keepGood: options.keepGood ?? false,
    isStopped: () => options.signal?.aborted ?? false,
    onProgress: (lines) => {
      spareMemory(lines)
      options.onProgress?.({ step: 'reading', lines })
    },
  })
  if ('code' in read) return { refusals: [read] }
  if (read.refusals.length > 0 && !options.keepGood) return { refusals: read.refusals }
  const outcome = await writeFile(run, read)
  if (!outcome.refusals) store.histories.clear()
  return outcome
}

/** A dry run ends its transaction with this, having gone through all of it. */
class DryRun extends Error {
  readonly imported: Imported

  constructor(imported: Imported) {
    super('dry run')
    this.imported = imported
  }
}

async function writeFile(run: Run, read: FileRead): Promise<Outcome<Imported>> {
  const { store, workspace, options } = run
  try {
    const clock = await reserve(run, read.lines)
    if (clock.refusals) return clock
    return await writing(store, async (transaction) => {
      const imported = await joinAll(run, { read, transaction, clock: clock.clock })
      if (imported.refusals) return imported
      if (options.dryRun) throw new DryRun(imported)
      await transaction
        .insertInto('import_run')
        .values({
          workspace,
          recorded_at: clock.clock.next(),
          imported_by: options.by,
          file_hash: read.digest,
          lines: read.lines,
          added: imported.added,
        })
        .execute()
      return imported
    })
  } catch (error) {
    if (error instanceof DryRun) return { ...error.imported }
    throw error
  }
}

/**
 * Sets a stretch of recording time aside for a file (twice what it needs: some of it is done over), in a moment, so that the long transaction that follows keeps nobody
 * from recording with other accounts.
 */
async function reserve(
  { store, workspace, options: { now, dryRun } }: Run,
  lines: number,
): Promise<Outcome<{ clock: RecordingClock }>> {
  return writing(store, async (transaction) => {
    const last = await lockRecording(transaction, store.engine, workspace)
    const clock = recordingClock(last, now)
    if (!dryRun) await setRecorded(transaction, store.engine, { workspace, last: laterBy(clock.next(), 2 * lines + 1) })
    return { clock }
  })
}

interface Writing {
  read: FileRead
  transaction: Transaction<Tables>
  clock: RecordingClock
}

/** How many lines join at once, rounded up to whole accounts. */
const JOINED_AT_ONCE = 500

async function joinAll(run: Run, { read, transaction, clock }: Writing): Promise<Outcome<Imported>> {
  const { store, workspace, options, staging } = run
  const tally: ImportTally = { ...emptyTally(), leftOut: read.leftOut, refusals: read.refusals }
  const now = Math.max(options.now, recordedMs(clock.last()))
  const joining = { store, transaction, workspace, clock, now, isCareful: false }
  const spareMemory = memorySparer()
  let lines = 0
  const join = async (group: readonly StagedLine[]) => {
    const joined = await joinAccounts(joining, group)
    joining.isCareful ||= joined === null
    // Done carefully, it always comes to something.
    addTo(tally, joined ?? (await joinAccounts(joining, group))!)
    lines += group.length
    spareMemory(lines)
    options.onProgress?.({ step: 'writing', lines })
    // The embedded database works in this very thread: others get a turn now and then.
    await breathe()
  }
  let waiting: StagedLine[] = []
  for (const { lines: theirs } of staging.accounts()) {
    waiting = waiting.concat(theirs)
    if (waiting.length < JOINED_AT_ONCE) continue
    await join(waiting)
    waiting = []
    if (options.signal?.aborted) return { refusals: [refuse('import.stopped')] }
    if (tally.refusals.length >= REFUSALS_MAX && !options.keepGood) break
  }
  await join(waiting)
  if (tally.refusals.length > 0 && !options.keepGood) return { refusals: inLineOrder(tally.refusals) }
  const { refusals, ...counts } = tally
  return { lines: read.lines, ...counts, faults: inLineOrder(refusals) }
}

function addTo(sum: ImportTally, part: ImportTally): void {
  sum.added += part.added
  sum.same += part.same
  sum.accounts += part.accounts
  sum.leftOut += part.leftOut
  sum.refusals.push(...part.refusals)
  for (const [kind, count] of Object.entries(part.kinds)) sum.kinds[kind] = (sum.kinds[kind] ?? 0) + count
}

function inLineOrder(refusals: readonly StoreRefusal[]): StoreRefusal[] {
  return refusals.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, REFUSALS_MAX)
}
