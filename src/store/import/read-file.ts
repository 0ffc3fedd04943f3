import { createHash } from 'node:crypto'
import type { Entry } from '#method/ledger/entry.ts'
import { contentText } from '../entry-rows.ts'
import type { StoreRefusal } from '../refusals.ts'
import { refuse } from '../refusals.ts'
import { countLines, linesOf, pieces } from './lines.ts'
import type { Line, Piece } from './lines.ts'
import { LINE_BYTES_MAX, readLine } from './read-line.ts'
import type { StagedLine } from './sorted-runs.ts'
import type { Progress, Staging } from './staging.ts'

/** How many refusals of a file are told. */
export const REFUSALS_MAX = 100
/** After how many lines the progress is remembered: as many are read again after a crash. */
const REMEMBERED_AFTER = 10_000

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
 * Reads a ledger file and puts aside what its lines hold; what an earlier run put aside is passed over. Ends at a hundred
 * refusals unless the good lines are kept. Returns a refusal where it was stopped, or where the file is not the one that
 * was begun.
 */
export async function readFile(reading: FileReading): Promise<FileRead | StoreRefusal> {
  const { staging, chunks, keepGood, isStopped, onProgress } = reading
  const start = resuming(staging.begun)
  const read: FileRead = { lines: 0, leftOut: 0, refusals: [], digest: '' }
  let remembered = 0
  const remember = () => {
    remembered = read.lines
    staging.remember(start.progress())
  }
  for await (const piece of pieces(chunks, { bytesMax: LINE_BYTES_MAX })) {
    if (isStopped()) return refuse('import.stopped')
    const fresh = start.after(piece)
    if (fresh === null) return refuse('import.other_file')
    for (const line of fresh) takeLine(line, { read, staging })
    read.lines = start.lines()
    if (read.refusals.length >= REFUSALS_MAX && !keepGood) return read
    if (read.lines - remembered >= REMEMBERED_AFTER && piece.holds === 'lines') remember()
    if (fresh.length > 0) onProgress(read.lines)
  }
  if (!start.isPast()) return refuse('import.other_file')
  remember()
  onProgress(read.lines)
  return { ...read, digest: start.progress().digest }
}

function takeLine(line: Line, { read, staging }: { read: FileRead; staging: Staging }): void {
  const { entry, refusals } = readLine(line)
  if (refusals) {
    read.leftOut++
    read.refusals.push(...refusals.slice(0, REFUSALS_MAX - read.refusals.length))
  } else if (entry) staging.put(staged(entry, line.number))
}

/** Head and data are kept apart: the data is hashed and stored as it stands. */
function staged(entry: Entry, line: number): StagedLine {
  const { data: _, ...head } = entry
  return { account: entry.account, line, head: JSON.stringify(head), data: contentText(entry) }
}

/** Follows a file from its beginning and says what of it is new since `begun`. */
function resuming(begun: Progress) {
  const digest = createHash('sha256')
  const value = () => digest.copy().digest('base64url')
  let [bytes, lines] = [0, 0]

  const freshIn = ({ bytes: piece, holds }: Piece): Line[] => {
    // A line that is too long is told of once, at its end.
    const found: Line[] = holds === 'last_part' ? [{ number: lines + 1, text: '', fault: 'too_long' }] : []
    if (holds === 'lines' && piece.length > 0) found.push(...linesOf(piece, lines + 1))
    lines += found.length
    return found
  }
  return {
    /** The lines of a piece that were not read before; null where the bytes read before were others. */
    after(piece: Piece): Line[] | null {
      const known = Math.min(Math.max(begun.bytes - bytes, 0), piece.bytes.length)
      const before = piece.bytes.subarray(0, known)
      digest.update(before)
      lines += countLines({ bytes: before, holds: piece.holds })
      if (known > 0 && bytes + known === begun.bytes && value() !== begun.digest) return null
      const rest = piece.bytes.subarray(known)
      digest.update(rest)
      bytes += piece.bytes.length
      return freshIn({ bytes: rest, holds: piece.holds })
    },
    lines: () => lines,
    isPast: () => bytes >= begun.bytes,
    progress: (): Progress => ({ lines, bytes, digest: value() }),
  }
}
