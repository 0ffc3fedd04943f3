/** One mail of an mbox file, still in bytes. */
export interface MboxMail {
  /** The line its `From ` line stands on, from 1. */
  line: number
  /** Null when it is larger than allowed. */
  bytes: Uint8Array | null
}

export const MAIL_MEGABYTES = 25
const MEGABYTE = 1_048_576
const LF = 10
const CR = 13
const FROM_LINE = new TextEncoder().encode('From ')
const QUOTE = 0x3e

/**
 * Splits an mbox file (any of its dialects) as it arrives, one mail in memory at a time. A mail begins at a `From ` line
 * at the start or after an empty line; `>From ` in a body is unquoted. One above the size limit is named, not kept.
 */
export async function* splitMbox(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes = MAIL_MEGABYTES * MEGABYTE,
): AsyncGenerator<MboxMail> {
  let mail: OpenMail | null = null
  let line = 0
  let isAfterEmpty = true
  for await (const bytes of linesOf(chunks, maxBytes)) {
    line++
    if (bytes !== null && isAfterEmpty && isFromLine(bytes)) {
      if (mail) yield closed(mail)
      mail = { line, pieces: [], size: 0, isTooLarge: false }
    } else if (mail) {
      if (bytes === null || mail.size + bytes.length > maxBytes) {
        mail.isTooLarge = true
        mail.pieces = []
      } else if (!mail.isTooLarge) {
        mail.pieces.push(unquoted(bytes))
        mail.size += bytes.length
      }
    }
    isAfterEmpty = bytes !== null && isEmpty(bytes)
  }
  if (mail) yield closed(mail)
}

interface OpenMail {
  line: number
  pieces: Uint8Array[]
  size: number
  isTooLarge: boolean
}

function closed(mail: OpenMail): MboxMail {
  return { line: mail.line, bytes: mail.isTooLarge ? null : Buffer.concat(mail.pieces) }
}

/** Lines with their line ends; null stands for a line longer than a whole mail may be. */
async function* linesOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array | null> {
  let rest: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      const piece = chunk.subarray(from, end + 1)
      if (size + piece.length > maxBytes) yield null
      else yield rest.length === 0 ? piece : Buffer.concat([...rest, piece])
      rest = []
      size = 0
      from = end + 1
    }
    const tail = chunk.subarray(from)
    size += tail.length
    if (size > maxBytes) rest = []
    else if (tail.length > 0) rest.push(Uint8Array.from(tail))
  }
  if (size > maxBytes) yield null
  else if (size > 0) yield Buffer.concat(rest)
}

/** `From sender date`: a date has a colon, which prose beginning with that word rarely has. */
function isFromLine(bytes: Uint8Array): boolean {
  return startsWith(bytes, FROM_LINE, 0) && bytes.length < 1000 && bytes.includes(0x3a)
}

function unquoted(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== QUOTE) return bytes
  let quotes = 1
  while (bytes[quotes] === QUOTE) quotes++
  return startsWith(bytes, FROM_LINE, quotes) ? bytes.subarray(1) : bytes
}

function startsWith(bytes: Uint8Array, start: Uint8Array, at: number): boolean {
  return start.every((byte, i) => bytes[at + i] === byte)
}

function isEmpty(bytes: Uint8Array): boolean {
  return bytes[0] === LF || (bytes[0] === CR && bytes[1] === LF)
}
