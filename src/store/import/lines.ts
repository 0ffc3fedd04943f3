/** One line of a file, without its end. */
export interface Line {
  /** From 1. */
  number: number
  bytes: Uint8Array
  /** Longer than allowed: `bytes` is then empty. */
  isTooLong: boolean
  /** How many bytes of the file lie up to the end of this line. */
  end: number
}

/** Whole lines, and the bytes they were cut from. */
export interface LineBatch {
  lines: Line[]
  consumed: Uint8Array
}

const NEWLINE = 10
const RETURN = 13

/**
 * Cuts a stream of bytes into lines, some hundred at a time. A line longer than `bytesMax` is passed over without being
 * held in memory. A mark at the very beginning that says "this is UTF-8" belongs to no line.
 */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
  { bytesMax }: { bytesMax: number },
): AsyncGenerator<LineBatch> {
  const cutter = lineCutter(bytesMax)
  for await (const chunk of chunks) {
    const batch = cutter.cut(chunk)
    if (batch) yield batch
  }
  const rest = cutter.end()
  if (rest) yield rest
}

function lineCutter(bytesMax: number) {
  let left: Buffer = Buffer.alloc(0)
  /** Bytes of a line that is too long, which were passed over already. */
  let passed = 0
  let [number, end] = [0, 0]

  const lineOf = (bytes: Buffer): Line => {
    number++
    const isTooLong = passed > 0 || bytes.length > bytesMax
    passed = 0
    return { number, bytes: isTooLong ? new Uint8Array() : trimmed(bytes, number), isTooLong, end }
  }
  const cut = (chunk: Uint8Array): LineBatch | null => {
    const bytes =
      left.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat([left, chunk])
    const lines: Line[] = []
    let from = 0
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      end += at + 1 - from
      lines.push(lineOf(bytes.subarray(from, at)))
      from = at + 1
    }
    left = bytes.subarray(from)
    if (left.length <= bytesMax) return lines.length === 0 ? null : { lines, consumed: bytes.subarray(0, from) }
    // What is passed over counts as read, so that a resumed run comes to the same place.
    passed += left.length
    end += left.length
    left = Buffer.alloc(0)
    return { lines, consumed: bytes }
  }
  return {
    cut,
    end: (): LineBatch | null => {
      if (left.length === 0 && passed === 0) return null
      end += left.length
      return { lines: [lineOf(left)], consumed: left }
    },
  }
}

function trimmed(line: Buffer, number: number): Buffer {
  const start = number === 1 && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0
  return line.subarray(start, line.at(-1) === RETURN ? -1 : undefined)
}
