import { CsvError, parse } from 'csv-parse/sync'
import type { Delimiter } from './delimiter.ts'

export interface CsvRow {
  /** Line of the file its first cell stands on, from 1. */
  line: number
  cells: string[]
}

export interface CsvRows {
  rows: CsvRow[]
  broken: { line: number; reason: 'quote-not-closed' | 'too-large' }[]
  /** More rows were there than are read, or more broken ones than make sense. */
  stopped: 'rows' | 'broken' | null
}

export const RECORD_MAX = 1_000_000
export const ROWS_MAX = 50_000
export const BROKEN_MAX = 20

/**
 * The rows of a table in CSV. A quote that never closes, or a row above a million bytes, costs that row only: reading
 * goes on with the line after the one it began on. Empty lines are no rows. Line ends may be mixed.
 */
export function csvRows(text: string, delimiter: Delimiter): CsvRows {
  const bytes = Buffer.from(text)
  const found: CsvRows = { rows: [], broken: [], stopped: null }
  const position = { offset: 0, line: 1 }
  for (;;) {
    const failure = readStretch(bytes, { delimiter, position, found })
    if (failure === null || found.stopped !== null) return found
    skipEmptyLines(bytes, position)
    found.broken.push({ line: position.line, reason: failure })
    if (found.broken.length >= BROKEN_MAX) found.stopped = 'broken'
    skipLine(bytes, position)
  }
}

interface Position {
  offset: number
  line: number
}

/** Reads rows from the position on, moving it behind the last good one; tells why it could not go on. */
function readStretch(
  bytes: Buffer,
  { delimiter, position, found }: { delimiter: Delimiter; position: Position; found: CsvRows },
): CsvRows['broken'][number]['reason'] | null {
  const start = position.offset
  const room = ROWS_MAX - found.rows.length
  try {
    parse(bytes.subarray(start), {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: RECORD_MAX,
      to: room + 1,
      on_record: (cells: string[], context) => {
        skipEmptyLines(bytes, position)
        if (found.rows.length < ROWS_MAX) found.rows.push({ line: position.line, cells })
        else found.stopped = 'rows'
        // The parser counts a line break inside quotes twice, so lines are counted here.
        moveTo(bytes, position, start + context.bytes)
        return null
      },
    })
    return null
  } catch (error) {
    if (error instanceof CsvError) return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-not-closed' : 'too-large'
    throw error
  }
}

const LF = 10
const CR = 13

function skipEmptyLines(bytes: Buffer, position: Position): void {
  while (isLineEnd(bytes[position.offset])) moveTo(bytes, position, position.offset + 1)
}

function skipLine(bytes: Buffer, position: Position): void {
  let end = position.offset
  while (end < bytes.length && !isLineEnd(bytes[end])) end++
  moveTo(bytes, position, end)
}

function moveTo(bytes: Buffer, position: Position, offset: number): void {
  for (let i = position.offset; i < offset; i++) {
    // CR LF is one line end, counted at the LF.
    if (bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] !== LF)) position.line++
  }
  position.offset = offset
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === LF || byte === CR
}
