import { isUtf8 } from 'node:buffer'

/** One line of a file, without its end. */
export interface Line {
  /** From 1. */
  number: number
  text: string
  /** Why the text is not to be read, where it is not: it is empty then. */
  fault: 'too_long' | 'not_utf8' | null
}

/** Bytes as they lie in the file: whole lines, or a part of one that is too long, or the last part of it. */
export interface Piece {
  bytes: Buffer
  holds: 'lines' | 'part' | 'last_part'
}

const NEWLINE = 10

/**
 * Cuts a stream of bytes at line ends, some hundred lines at a time. A line longer than `bytesMax` is passed over without
 * being held in memory; it comes in pieces of its own, the last of which ends it.
 */
export async function* pieces(
  chunks: AsyncIterable<Uint8Array>,
  { bytesMax }: { bytesMax: number },
): AsyncGenerator<Piece> {
  let left: Buffer = NOTHING
  let isPassing = false
  for await (const chunk of chunks) {
    let bytes = left.length === 0 ? bufferOf(chunk) : Buffer.concat([left, chunk])
    if (isPassing) {
      const end = bytes.indexOf(NEWLINE) + 1
      isPassing = end === 0
      yield { bytes: isPassing ? bytes : bytes.subarray(0, end), holds: isPassing ? 'part' : 'last_part' }
      bytes = isPassing ? NOTHING : bytes.subarray(end)
    }
    const end = bytes.lastIndexOf(NEWLINE) + 1
    if (end > 0) yield { bytes: bytes.subarray(0, end), holds: 'lines' }
    left = bytes.subarray(end)
    if (left.length <= bytesMax) continue
    isPassing = true
    yield { bytes: left, holds: 'part' }
    left = NOTHING
  }
  if (isPassing) yield { bytes: left, holds: 'last_part' }
  else if (left.length > 0) yield { bytes: left, holds: 'lines' }
}

const NOTHING: Buffer = Buffer.alloc(0)

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** How many lines a piece ends, that is the last of a file too where nothing follows it. */
export function countLines({ bytes, holds }: Piece): number {
  if (bytes.length === 0 || holds === 'part') return 0
  if (holds === 'last_part') return 1
  let count = bytes.at(-1) === NEWLINE ? 0 : 1
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}

/** The lines of some bytes, the first of which has a number. A mark that says "this is UTF-8" belongs to no line. */
export function linesOf(bytes: Buffer, first: number): Line[] {
  const whole = bytes.at(-1) === NEWLINE ? bytes.subarray(0, -1) : bytes
  if (isUtf8(whole))
    return whole
      .toString()
      .split('\n')
      .map((text, at) => lineOf(text, first + at))
  return rawLines(whole).map((raw, at) =>
    isUtf8(raw) ? lineOf(raw.toString(), first + at) : { number: first + at, text: '', fault: 'not_utf8' },
  )
}

function rawLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let from = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
    lines.push(bytes.subarray(from, at))
    from = at + 1
  }
  return [...lines, bytes.subarray(from)]
}

function lineOf(text: string, number: number): Line {
  const start = number === 1 && text.charCodeAt(0) === 0xfeff ? 1 : 0
  const end = text.endsWith('\r') ? -1 : undefined
  return { number, text: start === 0 && end === undefined ? text : text.slice(start, end), fault: null }
}
