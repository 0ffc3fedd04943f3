import { isAtomicExport, readAtomicJson } from './atomic/read-atomic-json.ts'
import { readIcs } from './calendar/read-ics.ts'
import { readCsv } from './csv/read-csv.ts'
import { fileFormat } from './file-format.ts'
import { readEml, readMbox } from './mail/read-mails.ts'
import { emptyReading, refusedFile, rowProblem } from './reading.ts'
import type { FileReading, ReadContext } from './reading.ts'
import { binaryKind } from './text/binary-kind.ts'
import { FILE_MEGABYTES } from './text/content-limits.ts'
import { decodeText } from './text/decode-text.ts'
import { parseJson } from './text/parse-json.ts'
import { isRecord } from './text/record-fields.ts'

/** A file as it was given: only the end of its name is looked at. */
export interface InputFile {
  name: string
  bytes: Uint8Array | AsyncIterable<Uint8Array>
}

const MEGABYTE = 1_048_576

/**
 * Reads a file into drafts of entries: client lists (Atomic CRM, any CSV), mails (`.eml`, mbox) and calendars (`.ics`).
 * Pure but for its bytes: the same file and context give the same reading. It never throws for what is in the file;
 * one that can't be used has one problem that says why. A mail archive is read as it arrives and may be of any size;
 * every other file may have 64 MB. A ledger in JSON Lines is only recognized: importing it is another operation's.
 */
export async function readFile(file: InputFile, context: ReadContext): Promise<FileReading> {
  const { head, chunks } = await opened(file.bytes)
  if (head.length === 0) return refusedFile('unknown', 'file.empty', {})
  const binary = binaryKind(head)
  if (binary) return refusedFile('unknown', binary.isArchive ? 'file.archive' : 'file.binary', { kind: binary.kind })
  const format = fileFormat(file.name, head)
  if (format === 'mbox') return readMbox(chunks, context)
  if (format === 'ledger-jsonl') return emptyReading(format)
  const bytes = await collected(chunks, FILE_MEGABYTES * MEGABYTE)
  if (bytes === null) return refusedFile(format, 'file.too-large', { limitMegabytes: FILE_MEGABYTES })
  if (format === 'eml') return readEml(bytes, context)
  const decoded = decodeText(bytes)
  if (decoded === null) return refusedFile('unknown', 'file.binary', { kind: 'unknown' })
  const reading = readText(decoded.text, format, context)
  if (decoded.lossy) {
    const place = { line: null, what: 'file' }
    reading.problems.push(rowProblem(place, 'file.bytes-replaced', { encoding: decoded.encoding }))
  }
  return reading
}

function readText(text: string, format: FileReading['format'], context: ReadContext): FileReading {
  if (text.trim() === '') return refusedFile('unknown', 'file.empty', {})
  if (format === 'ics') return readIcs(text, context)
  if (format === 'csv') return readCsv(text, context)
  const parsed = parseJson(text)
  if ('code' in parsed) return refusedFile('unknown', parsed.code, parsed.params)
  if (isAtomicExport(parsed.value)) return readAtomicJson(parsed.value, context)
  const fields = isRecord(parsed.value) ? Object.keys(parsed.value).slice(0, 20).join(', ') : ''
  return refusedFile('unknown', 'json.unknown-shape', { fields })
}

const HEAD_BYTES = 1_048_576

/** The first bytes, by which a file is recognized, and all of it once more. */
async function opened(
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array> }> {
  if (bytes instanceof Uint8Array) return { head: bytes.subarray(0, HEAD_BYTES), chunks: [bytes] }
  const iterator = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < HEAD_BYTES) {
    const { done, value } = await iterator.next()
    if (done) break
    first.push(value)
    size += value.length
  }
  return { head: Buffer.concat(first), chunks: resumed(first, iterator) }
}

async function* resumed(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/** All bytes as one piece; null when they are more than allowed, of which no more is kept. */
async function collected(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > maxBytes) return null
    pieces.push(chunk)
  }
  const [only, ...more] = pieces
  return only && more.length === 0 ? only : Buffer.concat(pieces)
}
