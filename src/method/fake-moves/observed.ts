import { termsOf, type Term } from '#method/text/terms.ts'
import { splitTokens, type Token } from '#method/text/tokens.ts'
import { negatesOf } from './negation.ts'

/** How much of a saying a text repeats, and with which of its own words. */
export interface Resemblance {
  /** Share of the saying's terms found in the nearest passage of the text, 0 to 1. */
  share: number
  words: string[]
}

/** A text with its tokens, which are read once for many comparisons. */
export interface TextRead {
  text: string
  tokens: readonly Token[]
}

/** From here on a text says what was said: below, two sentences merely speak of like things. */
const SHARE_MIN = 0.6
/** The passage must not be about much else besides. */
const FOCUS_MIN = 0.3
/** Fewer terms than this in common are chance. A pair of Chinese characters counts as one. */
const SHARED_MIN = 3

/**
 * L8: Whether a text says again what the team once said and learnt from. Compared passage by passage (as many sentences as
 * the saying has), by shared terms, names of the client's side left out; a passage that denies what was said, or the
 * other way round, is none.
 */
export function resemblance({ text, tokens }: TextRead, said: string): Resemblance | null {
  const wanted = passageOf(splitTokens(said))
  const names = new Set(wanted.terms.map(({ term }) => term))
  if (names.size < SHARED_MIN) return sameWords({ text, tokens }, said)
  let best: { share: number; found: Term[] } | null = null
  for (const passage of passagesOf(tokens, wanted.sentences)) {
    if (passage.isDenied !== wanted.isDenied) continue
    const found = firstOfEach(passage.terms.filter(({ term }) => names.has(term)))
    const distinct = new Set(passage.terms.map(({ term }) => term)).size
    const share = found.length / names.size
    if (found.length < SHARED_MIN || share < SHARE_MIN || found.length / distinct < FOCUS_MIN) continue
    if (best === null || share > best.share) best = { share, found }
  }
  return best === null ? null : { share: best.share, words: wordsOf(text, best.found) }
}

interface Passage {
  terms: Term[]
  sentences: number
  isDenied: boolean
}

function passageOf(tokens: readonly Token[]): Passage {
  const sentences = new Set(tokens.map(({ sentence }) => sentence)).size
  const terms = termsOf(tokens).filter(({ term }) => !EVERYWHERE.has(term))
  return { terms, sentences, isDenied: negatesOf(tokens) % 2 === 1 }
}

/** Every run of `count` sentences. */
function passagesOf(tokens: readonly Token[], count: number): Passage[] {
  const sentences: Token[][] = []
  let number = -1
  for (const token of tokens) {
    if (token.sentence !== number) sentences.push([])
    number = token.sentence
    sentences.at(-1)?.push(token)
  }
  const last = Math.max(sentences.length - count, 0)
  return Array.from({ length: last + 1 }, (_, i) => passageOf(sentences.slice(i, i + count).flat()))
}

/** The client is spoken of in every claim, so naming it makes no two claims alike. */
const EVERYWHERE: ReadonlySet<string> = new Set(['client', 'custom', 'customer', 'account', '客户', '甲方', '对方'])

function firstOfEach(terms: readonly Term[]): Term[] {
  const seen = new Set<string>()
  return terms.filter(({ term }) => !seen.has(term) && seen.add(term))
}

/** Terms that touch are shown as one piece of the text. */
function wordsOf(text: string, terms: readonly Term[]): string[] {
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of terms) {
    const last = spans.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans.map(({ start, end }) => text.slice(start, end))
}

/** A saying too short to resemble anything is matched word for word. */
function sameWords({ text, tokens }: TextRead, said: string): Resemblance | null {
  const wanted = splitTokens(said)
  if (wanted.length < 2) return null
  for (let at = 0; at + wanted.length <= tokens.length; at++) {
    if (!wanted.every((token, i) => tokens[at + i]?.word === token.word)) continue
    const sentence = tokens.filter((token) => token.sentence === tokens[at]?.sentence)
    if (negatesOf(sentence) % 2 !== negatesOf(wanted) % 2) continue
    const end = tokens[at + wanted.length - 1]?.end ?? 0
    return { share: 1, words: [text.slice(tokens[at]?.start ?? 0, end)] }
  }
  return null
}
