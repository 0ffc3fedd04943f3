import { splitTokens } from '#method/text/tokens.ts'
import type { Token } from '#method/text/tokens.ts'

/** A part of a text: [start, end) in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/**
 * Where a text holds the words that were searched for, as the server reads them: whatever case, accents or form of
 * character, Chinese as a run of characters, the last word only begun. What touches is one span.
 */
export function foundIn(text: string, searched: string): Span[] {
  const asked = runsOf(splitTokens(searched))
  const tokens = splitTokens(text)
  const spans = asked.flatMap((run, index) => spansOf(tokens, run, index === asked.length - 1))
  return joined(spans)
}

/** Whether every word that is searched for stands in one of some texts; nothing is asked of them by no words. */
export function holdsAll(texts: readonly string[], searched: string): boolean {
  const asked = searched.split(/\s+/).filter(Boolean)
  return asked.every((word) => texts.some((text) => foundIn(text, word).length > 0))
}

/** Words that are looked for side by side: Chinese characters of one run, or one other word. */
function runsOf(tokens: readonly Token[]): string[][] {
  const runs: { words: string[]; isHan: boolean; end: number }[] = []
  for (const token of tokens) {
    const word = plainWord(token)
    if (word === '') continue
    const isHan = token.kind === 'han'
    const before = runs.at(-1)
    if (isHan && before?.isHan && before.end === token.start) before.words.push(word)
    else runs.push({ words: [word], isHan, end: token.end })
    const last = runs.at(-1)
    if (last) last.end = token.end
  }
  return runs.map(({ words }) => words)
}

function spansOf(tokens: readonly Token[], run: readonly string[], isLast: boolean): Span[] {
  return tokens.flatMap((first, at) => {
    const here = tokens.slice(at, at + run.length)
    const fits = here.length === run.length && here.every((token, index) => isWord(token, run[index] ?? '', isLast))
    const touch = here.every((token, index) => index === 0 || here[index - 1]?.end === token.start)
    return fits && touch ? [{ start: first.start, end: here.at(-1)?.end ?? first.end }] : []
  })
}

function isWord(token: Token, asked: string, mayGoOn: boolean): boolean {
  const word = plainWord(token)
  return word === asked || (mayGoOn && token.kind !== 'han' && word.startsWith(asked))
}

/** Letters without their accents; marks, and endings such as 's, are no words. */
function plainWord({ word, kind }: Token): string {
  if (kind === 'mark' || word.startsWith("'")) return ''
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}

export interface Piece {
  text: string
  isFound: boolean
}

/** How much of a text stands before the first word that was found, and in all. */
const BEFORE = 60
const MOST = 240

/** A text around the first word found in it, in pieces: those that were found, and those between. Cut at words. */
export function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const first = spans[0]?.start ?? 0
  const from = first <= BEFORE + 20 ? 0 : cutAt(text, first - BEFORE)
  const to = text.length - from <= MOST + 20 ? text.length : cutAt(text, from + MOST)
  const pieces: Piece[] = from > 0 ? [{ text: '…', isFound: false }] : []
  let at = from
  for (const { start, end } of spans) {
    if (start >= to) break
    if (start > at) pieces.push({ text: text.slice(at, start), isFound: false })
    pieces.push({ text: text.slice(start, end), isFound: true })
    at = end
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isFound: false })
  if (Math.max(at, to) < text.length) pieces.push({ text: '…', isFound: false })
  return pieces
}

/** The next gap between words, or the place itself where none is near; never within a character. */
function cutAt(text: string, place: number): number {
  const gap = text.slice(place, place + 20).search(/\s/)
  const at = gap < 0 ? place : place + gap + 1
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at
}
