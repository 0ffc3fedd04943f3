import { refuse } from '#contract/refusals.ts'
import type { OperationRefusal } from '#contract/refusals.ts'

export type ParsedJson = { value: unknown; refusal?: undefined } | { refusal: OperationRefusal; value?: undefined }

const BRACKETS = { open: new Set(['{', '[']), close: new Set(['}', ']']) }

/** Reads JSON text that somebody sent, as bytes or text. Refused: nothing at all, bytes that are no UTF-8, broken syntax, nesting below `depthMax`. */
export function parseJson(sent: Uint8Array | string, { depthMax }: { depthMax: number }): ParsedJson {
  const text = typeof sent === 'string' ? sent : decode(sent)
  if (text === null) return { refusal: refuse('body.not_utf8') }
  if (text.trim() === '') return { refusal: refuse('body.missing') }
  if (depthOf(text) > depthMax) return { refusal: refuse('json.too_deep', { most: depthMax }) }
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch (failure) {
    if (!(failure instanceof SyntaxError)) throw failure
    return { refusal: refuse('json.broken', placeOfBreak(text, failure)) }
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (failure) {
    if (failure instanceof TypeError) return null
    throw failure
  }
}

/** How deep the brackets outside of strings nest; measured before parsing, so that depth costs nobody a stack. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (inString) {
      if (character === '\\') i++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (BRACKETS.open.has(character)) deepest = Math.max(deepest, ++depth)
    else if (BRACKETS.close.has(character)) depth--
  }
  return deepest
}

/** Where the syntax breaks, line and column from 1. The engine names a position, or that the end came too soon. */
function placeOfBreak(text: string, { message }: SyntaxError): { line: number; column: number } {
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length)
  const before = text.slice(0, position).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
