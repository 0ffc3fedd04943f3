const SMALL = 65_536
const RUN_LINES_MAX = 400
const LINE_MIN = 56
const LINE_MAX = 80
const LF = 10
const SPACE = 0x20
const HYPHEN = 0x2d

/**
 * A mail without most of what its attachments weigh: of a long run of encoded lines only the first 400 are kept, which
 * is more than is read of any text. Nobody reads attachments here, and parsing them takes most of an archive's time.
 * A mail with a calendar is left whole, since that is read to its end.
 */
export function trimAttachments(bytes: Uint8Array): Uint8Array {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (mail.length < SMALL || mail.includes('text/calendar') || mail.includes('application/ics')) return bytes
  const pieces: Buffer[] = []
  let run = 0
  let kept = 0
  for (let start = 0; start < mail.length;) {
    const end = lineEnd(mail, start)
    run = isEncoded(mail.subarray(start, end)) ? run + 1 : 0
    if (run === RUN_LINES_MAX + 1) pieces.push(mail.subarray(kept, start))
    if (run > RUN_LINES_MAX) kept = end
    start = end
  }
  return pieces.length === 0 ? bytes : Buffer.concat([...pieces, mail.subarray(kept)])
}

function lineEnd(mail: Buffer, start: number): number {
  const end = mail.indexOf(LF, start)
  return end < 0 ? mail.length : end + 1
}

/** A boundary between parts begins with a hyphen, which no encoding has at that place. */
function isEncoded(line: Buffer): boolean {
  if (line[0] === HYPHEN) return false
  return line.length >= LINE_MIN && line.length <= LINE_MAX && !line.includes(SPACE)
}
