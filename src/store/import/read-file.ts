import type { Entry } from '#method/ledger/entry.ts'
import { contentText } from '../entry-rows.ts'
import type { StoreRefusal } from '../refusals.ts'
import { refuse } from '../refusals.ts'
import type { StagedLine } from '../schema.ts'
import { lineBatches } from './lines.ts'
import type { Line, LineBatch } from './lines.ts'
import { LINE_BYTES_MAX, readLine } from './read-line.ts'
import { runningDigest } from './staging.ts'
import type { Progress, Staging } from './staging.ts'

/** How many refusals of a file are told. */
export const REFUSALS_MAX = 100
/** How many lines are stored at once: as many are read again after a crash. */
const STAGED_AT_ONCE = 100

export interface FileReading {
  staging: Staging
  chunks: AsyncIterable<Uint8Array>
  keepGood: boolean
  /** Asked between some hundred lines: true ends the reading. */
  isStopped: () => boolean
  onProgress: (lines: number) => void
}

/** What a file gave: how many lines, how many of them were left out, and why (the first hundred reasons). */
export interface FileRead {
  lines: number
  leftOut: number
  refusals: StoreRefusal[]
  /** Hash of all that was read. */
  digest: string
}

/**
 * Reads a ledger file and stores what its lines hold for later; what an earlier run stored is passed over. Ends at a
 * hundred refusals unless the good lines are kept. Returns a refusal where it was stopped, where another run of the file
 * has begun, or where the file is not the one that was begun.
 */
export async function readFile(reading: FileReading): Promise<FileRead | StoreRefusal> {
  const { staging, chunks, keepGood, isStopped, onProgress } = reading
  const start = resuming(staging.begun)
  const read: FileRead = { lines: 0, leftOut: 0, refusals: [], digest: '' }
  let waiting: StagedLine[] = []
  const put = async () => {
    const isOurs = await staging.add(waiting, start.progress(read.lines))
    waiting = []
    onProgress(read.lines)
    return isOurs
  }
  for await (const batch of lineBatches(chunks, { bytesMax: LINE_BYTES_MAX })) {
    if (isStopped()) return refuse('import.stopped')
    const fresh = start.after(batch)
    if (fresh === null) return refuse('import.other_file')
    for (const line of fresh) takeLine(line, { read, waiting })
    read.lines = batch.lines.at(-1)?.number ?? read.lines
    if (read.refusals.length >= REFUSALS_MAX && !keepGood) break
    if (waiting.length >= STAGED_AT_ONCE && start.isAtLineEnd() && !(await put())) return refuse('import.overtaken')
  }
  if (!start.isPast()) return refuse('import.other_file')
  if (!(await put())) return refuse('import.overtaken')
  return { ...read, digest: start.progress(0).digest }
}

function takeLine(line: Line, { read, waiting }: { read: FileRead; waiting: StagedLine[] }): void {
  const { entry, refusals } = readLine(line)
  if (refusals) {
    read.leftOut++
    read.refusals.push(...refusals.slice(0, REFUSALS_MAX - read.refusals.length))
  } else if (entry) waiting.push(staged(entry, line.number))
}

/** Head and data are kept apart: the data is hashed and stored as it stands. */
function staged(entry: Entry, line: number): StagedLine {
  const { data: _, ...head } = entry
  return { account: entry.account, line, head: JSON.stringify(head), data: contentText(entry) }
}

/** Follows a file from its beginning and says what of it is new since `begun`. */
function resuming(begun: Progress) {
  const digest = runningDigest()
  let [bytes, lineEnd] = [0, 0]
  return {
    /** The lines of a batch that were not read before; null where the bytes read before were others. */
    after({ lines, consumed }: LineBatch): Line[] | null {
      const known = Math.min(Math.max(begun.bytes - bytes, 0), consumed.length)
      digest.update(consumed.subarray(0, known))
      if (known > 0 && bytes + known === begun.bytes && digest.value() !== begun.digest) return null
      digest.update(consumed.subarray(known))
      bytes += consumed.length
      lineEnd = lines.at(-1)?.end ?? lineEnd
      return begun.bytes === 0 ? lines : lines.filter(({ end }) => end > begun.bytes)
    },
    isAtLineEnd: () => lineEnd === bytes,
    isPast: () => bytes >= begun.bytes,
    progress: (lines: number): Progress => ({ lines, bytes, digest: digest.value() }),
  }
}
