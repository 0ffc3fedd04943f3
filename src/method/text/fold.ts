import { SIMPLIFIED } from './han-variants.ts'

/**
 * A text made comparable, with the way back. `text` is what rules and searches look at: compatibility forms unified (NFKC),
 * lower case, straight quotes, plain hyphens, simplified characters, nothing invisible. For each of its UTF-16 units,
 * `starts` and `ends` say which part of the original it came from, so that a match can be shown as it was written.
 */
export interface FoldedText {
  original: string
  text: string
  starts: Int32Array
  ends: Int32Array
}

/** Folds any string, ill-formed ones included: a lone surrogate is kept and matches nothing. Linear in its length. */
export function foldText(original: string): FoldedText {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  while (at < original.length) {
    const end = clusterEnd(original, at)
    const folded = foldCluster(original, at, end)
    parts.push(folded)
    for (let i = 0; i < folded.length; i++) {
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { original, text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** Marks beyond this many are folded apart from their letter, so that a heap of them stays cheap. */
const CLUSTER_MARKS = 16
const MARK = /\p{M}/u

/** A code point with the marks set upon it: NFKC must see both to compose them. */
function clusterEnd(text: string, start: number): number {
  let end = start + unitsAt(text, start)
  for (let marks = 0; marks < CLUSTER_MARKS && end < text.length; marks++) {
    const code = text.codePointAt(end) ?? 0
    if (code < 0x300 || !MARK.test(String.fromCodePoint(code))) break
    end += unitsAt(text, end)
  }
  return end
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function foldCluster(text: string, start: number, end: number): string {
  const cluster = text.slice(start, end)
  if (end - start === 1) {
    const code = text.charCodeAt(start)
    if (code < 0x80) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : cluster
    if (isInvisible(code)) return ''
  }
  const folded = cluster.normalize('NFKC').toLowerCase()
  return PLAIN.get(folded) ?? SIMPLIFIED.get(folded) ?? folded
}

/** Soft hyphens, zero-width characters, direction marks and variation selectors: seen by nobody, so matched by nothing. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}

/** Quotes and hyphens that NFKC leaves apart although a reader takes them for one. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['‛', "'"],
  ['ʼ', "'"],
  ['′', "'"],
  ['`', "'"],
  ['´', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['「', '"'],
  ['」', '"'],
  ['『', '"'],
  ['』', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
])
