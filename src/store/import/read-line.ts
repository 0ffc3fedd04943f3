import { parseEntry } from '#method/ledger/entry.ts'
import type { Entry } from '#method/ledger/entry.ts'
import { refuse } from '../refusals.ts'
import type { StoreRefusal } from '../refusals.ts'
import { jsonFaultAt } from './json-fault.ts'
import type { Line } from './lines.ts'

/** Longest line read: no entry is longer, its free texts being bounded. */
export const LINE_BYTES_MAX = 1_000_000
const DEPTH_MAX = 32
/** A shorter line can't be nested deep enough to harm anybody. */
const SHALLOW_LENGTH = 2_000

export type ReadLine = { entry: Entry | null; refusals?: undefined } | { entry?: undefined; refusals: StoreRefusal[] }

/** Reads one line of a ledger file: an entry, nothing where the line is blank, or why it is none, with line and column. */
export function readLine({ number, text, fault }: Line): ReadLine {
  const here = { line: number }
  if (fault === 'too_long')
    return { refusals: [{ ...refuse('line.too_long', { mostBytes: LINE_BYTES_MAX }), ...here }] }
  if (fault === 'not_utf8') return { refusals: [{ ...refuse('body.not_utf8'), ...here }] }
  if (text.trim() === '') return { entry: null }
  if (text.length > SHALLOW_LENGTH && depthOf(text) > DEPTH_MAX) {
    return { refusals: [{ ...refuse('json.too_deep', { most: DEPTH_MAX }), ...here }] }
  }
  const json = parsed(text)
  if (!json.isJson) {
    const column = jsonFaultAt(text) + 1
    return { refusals: [{ ...refuse('json.broken', { line: number, column }), ...here, column }] }
  }
  const { entry, refusals } = parseEntry(json.value)
  return refusals ? { refusals: refusals.map((refusal) => ({ ...refusal, ...here })) } : { entry }
}

function parsed(text: string): { isJson: true; value: unknown } | { isJson: false } {
  try {
    return { isJson: true, value: JSON.parse(text) }
  } catch {
    return { isJson: false }
  }
}

/** How deep brackets are nested, those inside texts not counted. */
function depthOf(text: string): number {
  let [depth, deepest, isText] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) isText = !isText
    else if (isText) at += code === 0x5c ? 1 : 0
    else if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++depth)
    else if (code === 0x5d || code === 0x7d) depth--
  }
  return deepest
}
