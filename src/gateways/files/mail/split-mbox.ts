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
/** Longest `From ` line: what begins one is looked at only when this much follows it. */
const FROM_LINE_MAX = 1_000
/** Bytes kept before an undecided place, to see whether an empty line stands there. */
const BEFORE = 8

/**
 * Splits an mbox file (any of its dialects) as it arrives, one mail in memory at a time. A mail begins at a `From ` line
 * at the start or after an empty line; `>From ` in a body is unquoted. One above the size limit is named, not kept.
 */
export async function* splitMbox(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes = MAIL_MEGABYTES * MEGABYTE,
): AsyncGenerator<MboxMail> {
  const reader: Reader = { mail: null, line: 1, maxBytes }
  let rest: Buffer = Buffer.alloc(0)
  let decided = 0
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk])
    const until = rest.length - FROM_LINE_MAX
    if (until <= decided) continue
    const taken = yield* mailsIn(reader, rest, { from: decided, until })
    const kept = Math.max(taken, until - BEFORE, 0)
    take(reader, rest.subarray(taken, kept))
    rest = rest.subarray(kept)
    decided = until - kept
  }
  const taken = yield* mailsIn(reader, rest, { from: decided, until: rest.length })
  take(reader, rest.subarray(taken))
  if (reader.mail) yield closed(reader.mail)
}

interface Reader {
  mail: OpenMail | null
  /** The line that is read next. */
  line: number
  maxBytes: number
}

interface OpenMail {
  line: number
  pieces: Buffer[]
  size: number
  isTooLarge: boolean
}

/** Hands out the mails that end before one that begins in a stretch of the bytes; tells how far they reach. */
function* mailsIn(
  reader: Reader,
  bytes: Buffer,
  { from, until }: { from: number; until: number },
): Generator<MboxMail, number> {
  let taken = 0
  for (let at = nextMail(bytes, from); at >= 0 && at < until; at = nextMail(bytes, at + 1)) {
    take(reader, bytes.subarray(taken, at))
    if (reader.mail) yield closed(reader.mail)
    reader.mail = { line: reader.line, pieces: [], size: 0, isTooLarge: false }
    taken = at
  }
  return taken
}

/** Where the next `From sender date` line begins: a date has a colon, which prose beginning with that word rarely has. */
function nextMail(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('From ', from); at >= 0; at = bytes.indexOf('From ', at + 1)) {
    if (!isAfterEmptyLine(bytes, at)) continue
    const end = bytes.indexOf(LF, at)
    const line = bytes.subarray(at, Math.min(end < 0 ? bytes.length : end, at + FROM_LINE_MAX))
    if (line.includes(':')) return at
  }
  return -1
}

/** True at the start of the file too: nothing stands before it. */
function isAfterEmptyLine(bytes: Buffer, at: number): boolean {
  if (at === 0) return true
  if (bytes[at - 1] !== LF) return false
  const before = bytes[at - 2] === CR ? at - 3 : at - 2
  return before < 0 || bytes[before] === LF
}

function take(reader: Reader, bytes: Buffer): void {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) reader.line++
  const { mail, maxBytes } = reader
  if (mail === null) return
  mail.size += bytes.length
  if (mail.size > maxBytes) {
    mail.isTooLarge = true
    mail.pieces = []
  } else mail.pieces.push(bytes)
}

function closed(mail: OpenMail): MboxMail {
  if (mail.isTooLarge) return { line: mail.line, bytes: null }
  const whole = Buffer.concat(mail.pieces)
  const body = whole.subarray(whole.indexOf(LF) + 1 || whole.length)
  return { line: mail.line, bytes: body.includes('>From ') ? unquoted(body) : body }
}

/** One `>` less before each quoted `From `. Latin-1 keeps every byte as it is. */
function unquoted(body: Buffer): Buffer {
  return Buffer.from(body.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
}
