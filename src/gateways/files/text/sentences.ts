import { cleanLine, isSpace } from './clean-text.ts'

// Half-width and full-width stops, exclamation and question marks, semicolons.
const ENDS = new Set(['.', '!', '?', ';', '\u3002', '\uff01', '\uff1f', '\uff1b'])
const GREETING_MAX = 40
// Half-width and full-width commas and colons.
const GREETING_ENDS = new Set([',', ':', '\uff0c', '\uff1a'])
const BULLETS = new Set(['-', '*', '•', '·', '>'])

/**
 * The sentences of a text written for people, in English and Chinese, each on one line with its closing mark. Lines
 * broken by a mail program are joined; an empty line or a list mark begins a new sentence.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const paragraph of paragraphsOf(text)) sentences.push(...splitParagraph(paragraph))
  return sentences.map(cleanLine).filter((sentence) => sentence !== '')
}

function paragraphsOf(text: string): string[] {
  const paragraphs: string[][] = [[]]
  let isFirst = true
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed === '' || BULLETS.has(trimmed.charAt(0))) paragraphs.push([])
    if (trimmed !== '') paragraphs.at(-1)?.push(trimmed)
    if (isFirst && isGreeting(trimmed)) paragraphs.push([])
    isFirst &&= trimmed === ''
  }
  return paragraphs.map((lines) => lines.join(' '))
}

/** A short first line with a comma or colon: `Hi Dana,` stands by itself. */
function isGreeting(line: string): boolean {
  return line.length <= GREETING_MAX && GREETING_ENDS.has(line.charAt(line.length - 1))
}

function splitParagraph(paragraph: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (let i = 0; i < paragraph.length; i++) {
    const mark = paragraph.charAt(i)
    if (!ENDS.has(mark)) continue
    // A full stop inside a number, an address or a file name ends nothing.
    const isInside = mark.charCodeAt(0) < 128 && i + 1 < paragraph.length && !isSpace(paragraph.charAt(i + 1))
    if (isInside) continue
    sentences.push(paragraph.slice(start, i + 1))
    start = i + 1
  }
  return [...sentences, paragraph.slice(start)]
}
