import type { Hit } from '../../text/phrases.ts'
import type { SaidLine } from '../said-line.ts'
import type { Filling } from './filling.ts'

/** What is left of a line when some of its words are taken out, and from where to where it stands. */
export interface Rest {
  words: string
  start: number
  end: number
}

const EDGE = /^[\s,，、:：;；.。\-–—()（）"“”]+|[\s,，、:：;；.。\-–—(（"“]+$/gu

/** The words of a line behind a place, less what is cut, less the small words that only led to them. */
export function restOf({ line }: Filling, { from = 0, cuts }: { from?: number; cuts: readonly Hit[] }): Rest {
  const taken = new Set(
    cuts.flatMap((cut) => Array.from({ length: Math.max(0, cut.to - cut.from) }, (_, i) => cut.from + i)),
  )
  const kept = line.tokens.flatMap((token, i) => (i < from || taken.has(i) || isAccount(line, i) ? [] : [{ token, i }]))
  const [first] = kept
  const last = kept.at(-1)
  if (first === undefined || last === undefined) return { words: '', start: 0, end: 0 }
  const pieces: string[] = []
  for (const [n, { token, i }] of kept.entries()) {
    const next = kept[n + 1]
    const isWhole = next !== undefined && next.i === i + 1
    const end = isWhole ? next.token.start : n === kept.length - 1 ? endOfText(line, token.end) : token.end
    pieces.push(line.text.slice(token.start, end))
    if (!isWhole && next !== undefined) pieces.push(gapBetween(line, token.end, next.token.start))
  }
  return { words: tidy(pieces.join('')), start: first.token.start, end: last.token.end }
}

function isAccount({ account, tokens }: SaidLine, i: number): boolean {
  const token = tokens[i]
  return account?.isMarked === true && token !== undefined && token.start >= account.start && token.end <= account.end
}

/** Closing marks behind the last word belong to it. */
function endOfText({ text }: SaidLine, end: number): number {
  let to = end
  while (to < text.length && /[)）"”%!！?？]/.test(text.charAt(to))) to++
  return to
}

/** Where words were cut between two others: a comma of either stays, else a space where letters would run together. */
function gapBetween({ text }: SaidLine, from: number, to: number): string {
  const comma = /[,，;；:：]/.exec(text.slice(from, to))?.[0]
  if (comma !== undefined) return /[,;:]/.test(comma) ? `${comma} ` : comma
  return isHan(text.charAt(from - 1)) || isHan(text.charAt(to)) ? '' : ' '
}

function isHan(char: string): boolean {
  return char >= '\u3400' && char <= '\u9fff'
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(EDGE, '').replace(EDGE, '').trim()
}
