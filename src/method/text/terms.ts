import { SMALL_WORDS, SMALL_CHARACTERS } from './small-words.ts'
import { stemOf } from './stems.ts'
import type { Token } from './tokens.ts'

/** What a text is about, as units that can be compared and searched: English words by their stem, Chinese by pairs of characters. */
export interface Term {
  term: string
  /** Where it stands in the original text: [start, end) in UTF-16 units. */
  start: number
  end: number
}

/** The terms of some tokens, in their order. Words that carry no subject ("the", 的) are left out. */
export function termsOf(tokens: readonly Token[]): Term[] {
  const terms: Term[] = []
  tokens.forEach((token, i) => {
    if (token.kind === 'han') {
      const pair = pairAt(tokens, i)
      if (pair !== null) terms.push(pair)
    } else if (token.kind === 'number') {
      terms.push({ term: token.word, start: token.start, end: token.end })
    } else if (token.kind === 'word' && !SMALL_WORDS.has(token.word) && !token.word.startsWith("'")) {
      terms.push({ term: stemOf(token.word), start: token.start, end: token.end })
    }
  })
  return terms
}

/** A character with the next one of its clause; both must say something, so that 的客 and 了我 are no terms. */
function pairAt(tokens: readonly Token[], at: number): Term | null {
  const first = tokens[at]
  const second = tokens[at + 1]
  if (first === undefined || second?.kind !== 'han' || second.clause !== first.clause) return null
  if (SMALL_CHARACTERS.has(first.word) || SMALL_CHARACTERS.has(second.word)) return null
  return { term: first.word + second.word, start: first.start, end: second.end }
}
