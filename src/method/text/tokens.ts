import { foldText, type FoldedText } from './fold.ts'

/**
 * Word splitting for English and Chinese alike, without a dictionary: a word is a run of letters, a number keeps its
 * decimals, and each Chinese character stands alone, so that nothing depends on how somebody's segmenter cut it.
 */
export interface Token {
  /** Folded: lower case, straight quotes, simplified characters. */
  word: string
  kind: 'word' | 'number' | 'han' | 'mark'
  /** Where it stands in the original text: [start, end) in UTF-16 units. */
  start: number
  end: number
  /** Whether it was written with a capital first letter, as names are. */
  isCapital: boolean
  /** Count of sentences, and of clauses, that ended before it. */
  sentence: number
  clause: number
}

/**
 * The tokens of a text in their order, with sentences and clauses numbered. Stops and commas number and are no tokens,
 * except that a question mark stands as the last token of its sentence.
 */
export function splitTokens(original: string): Token[] {
  const folded = foldText(original)
  const { text } = folded
  const tokens: Token[] = []
  let sentence = 0
  let clause = 0
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    const end = runEnd(text, at, kind)
    if (kind === 'stop' && isSentenceEnd(folded, at)) {
      if (text[at] === '?')
        tokens.push({ word: '?', kind: 'mark', ...spanOf(folded, at), isCapital: false, sentence, clause })
      sentence++
      clause++
    } else if (kind === 'comma') {
      clause++
    } else if (kind === 'word' || kind === 'number' || kind === 'han' || kind === 'mark') {
      for (const [from, to] of kind === 'word' ? wordParts(text, at, end) : [[at, end] as const]) {
        const first = isMinus(text, from) ? from - 1 : from
        const start = folded.starts[first] ?? 0
        const word = spelledOut(text.slice(first, to))
        const isCapital = kind === 'word' && original.charAt(start) !== text.charAt(first)
        tokens.push({ word, kind, start, end: folded.ends[to - 1] ?? start, isCapital, sentence, clause })
      }
    }
    at = end
  }
  return tokens
}

function spanOf({ starts, ends }: FoldedText, at: number): { start: number; end: number } {
  const start = starts[at] ?? 0
  return { start, end: ends[at] ?? start }
}

type Kind = Token['kind'] | 'stop' | 'comma' | 'space'

const SPACES = ' \t\r\u00a0\u3000-"'
const STOPS = '.!?\u3002\n\u2028\u2029\u0085'
const COMMAS = ',;:()[]{}\u2013\u2014\u3001\u2026|'
const MARKS = '%/+&#@'
const LETTER = /\p{L}|\p{M}/u
const DIGIT = /\p{Nd}/u

function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at)
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word'
  if (code >= 48 && code <= 57) return 'number'
  const char = text.charAt(at)
  if (SPACES.includes(char)) return 'space'
  if (STOPS.includes(char)) return 'stop'
  if (COMMAS.includes(char)) return 'comma'
  if (MARKS.includes(char)) return 'mark'
  if (code < 0x80) return 'space'
  const point = text.codePointAt(at) ?? 0
  if (standsAlone(point)) return 'han'
  const whole = String.fromCodePoint(point)
  if (LETTER.test(whole)) return 'word'
  return DIGIT.test(whole) ? 'number' : 'space'
}

/** Scripts written without spaces: Chinese characters and Japanese kana. */
function standsAlone(point: number): boolean {
  return (
    (point >= 0x3041 && point <= 0x30ff) ||
    (point >= 0x3400 && point <= 0x4dbf) ||
    (point >= 0x4e00 && point <= 0x9fff) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0x20000 && point <= 0x3ffff) ||
    point === 0x3005 ||
    point === 0x3007
  )
}

function runEnd(text: string, start: number, kind: Kind): number {
  const first = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  if (kind !== 'word' && kind !== 'number') return first
  let end = first
  while (end < text.length && (kindAt(text, end) === kind || joinsRun(text, end, kind))) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  }
  return end
}

/** An apostrophe between letters, a point or comma between digits. */
function joinsRun(text: string, at: number, kind: 'word' | 'number'): boolean {
  const char = text.charAt(at)
  const joins = kind === 'word' ? char === "'" : char === '.' || char === ','
  return joins && at + 1 < text.length && kindAt(text, at + 1) === kind
}

/** Endings that are words of their own: `they've` is they + 've, and `the client's` is the client + 's. */
const ENDINGS: ReadonlySet<string> = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"])

function wordParts(text: string, start: number, end: number): (readonly [number, number])[] {
  const word = text.slice(start, end)
  const quote = start + word.lastIndexOf("'")
  if (quote <= start || !ENDINGS.has(text.slice(quote, end))) return [[start, end]]
  return [
    [start, quote],
    [quote, end],
  ]
}

const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['cannot', "can't"],
  ['cant', "can't"],
  ['dont', "don't"],
  ['wont', "won't"],
  ['isnt', "isn't"],
  ['arent', "aren't"],
  ['wasnt', "wasn't"],
  ['werent', "weren't"],
  ['hasnt', "hasn't"],
  ['havent', "haven't"],
  ['hadnt', "hadn't"],
  ['didnt', "didn't"],
  ['doesnt', "doesn't"],
  ['couldnt', "couldn't"],
  ['wouldnt', "wouldn't"],
  ['shouldnt', "shouldn't"],
])

/** Negations are often typed without their apostrophe; read as if it were there. */
export function spelledOut(word: string): string {
  return SPELLED_OUT.get(word) ?? word
}

/** After these a full stop ends nothing. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof inc ltd corp co gmbh vs approx no dept est etc jr sr st eg ie e.g i.e a.m p.m'.split(' '),
)

/**
 * A full stop ends a sentence before a space, another stop or a Chinese character, unless it shortens a word. A line's end
 * does, unless the next line goes on in lower case. Every other stop always does.
 */
function isSentenceEnd(folded: FoldedText, at: number): boolean {
  const { text } = folded
  const next = at + 1 < text.length ? kindAt(text, at + 1) : 'stop'
  if (text[at] === '\n') return !isLower(folded.original.charAt(folded.starts[at + 1] ?? 0))
  if (text[at] !== '.' || next === 'han') return true
  if (next === 'word' || next === 'number' || next === 'mark') return false
  let from = at
  while (from > 0 && at - from < 8 && (kindAt(text, from - 1) === 'word' || text[from - 1] === '.')) from--
  const before = text.slice(from, at)
  return !ABBREVIATIONS.has(before) && !(before.length === 1 && kindAt(text, from) === 'word')
}

function isLower(char: string): boolean {
  return char >= 'a' && char <= 'z'
}

/** A hyphen right before a number, after a space or at the start, makes it negative. */
function isMinus(text: string, at: number): boolean {
  return text[at - 1] === '-' && kindAt(text, at) === 'number' && (at < 2 || text[at - 2] === ' ')
}
