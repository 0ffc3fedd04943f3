import { cleanLine, isSpace } from './clean-text.ts'
import { linesOf, type Line } from './lines.ts'

/** A sentence as one clean line, and where it stands in the text: [start, end) in UTF-16 units. */
export interface Sentence {
  words: string
  start: number
  end: number
}

// Half-width and full-width stops, exclamation and question marks, semicolons.
const ENDS = new Set(['.', '!', '?', ';', '\u3002', '\uff01', '\uff1f', '\uff1b'])
const GREETING_MAX = 40
// Half-width and full-width commas and colons.
const GREETING_ENDS = new Set([',', ':', '\uff0c', '\uff1a'])
const BULLETS = new Set(['-', '*', '•', '·', '>'])

/** The sentences of a text written for people, in English and Chinese, each on one line with its closing mark. */
export function sentencesOf(text: string): string[] {
  return findSentences(text).map(({ words }) => words)
}

/**
 * The sentences of a text, or of some of its lines. Lines broken by a mail program are joined; an empty line or a list mark
 * begins a new sentence.
 */
export function findSentences(text: string, lines: readonly Line[] = linesOf(text)): Sentence[] {
  const sentences: Sentence[] = []
  for (const paragraph of paragraphsOf(lines)) {
    for (const { start, end } of splitParagraph(text, paragraph)) {
      const words = cleanLine(piecesOf(text, { start, end }, paragraph))
      if (words !== '') sentences.push({ words, start, end })
    }
  }
  return sentences
}

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [[]]
  let isFirst = true
  for (const line of lines) {
    if (line.words === '' || BULLETS.has(line.words.charAt(0))) paragraphs.push([])
    if (line.words !== '') paragraphs.at(-1)?.push(line)
    if (isFirst && isGreeting(line.words)) paragraphs.push([])
    isFirst &&= line.words === ''
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

/** A short first line with a comma or colon: `Hi Dana,` stands by itself. */
function isGreeting(line: string): boolean {
  return line.length <= GREETING_MAX && GREETING_ENDS.has(line.charAt(line.length - 1))
}

interface Span {
  start: number
  end: number
}

function splitParagraph(text: string, lines: readonly Line[]): Span[] {
  const spans: Span[] = []
  let start: number | null = null
  for (const line of lines) {
    for (let at = line.start; at < line.end; at++) {
      const mark = text.charAt(at)
      if (start === null && !isSpace(mark)) start = at
      if (!ENDS.has(mark)) continue
      // A full stop inside a number, an address or a file name ends nothing.
      const isInside = mark.charCodeAt(0) < 128 && at + 1 < line.end && !isSpace(text.charAt(at + 1))
      if (isInside || start === null) continue
      spans.push({ start, end: at + 1 })
      start = null
    }
  }
  const end = lines.at(-1)?.end ?? 0
  return start === null ? spans : [...spans, { start, end }]
}

/** What a span holds of the lines it lies in: what stands between these was cut. */
function piecesOf(text: string, span: Span, lines: readonly Line[]): string {
  return lines
    .filter(({ start, end }) => start < span.end && end > span.start)
    .map(({ start, end }) => text.slice(Math.max(start, span.start), Math.min(end, span.end)))
    .join(' ')
}
