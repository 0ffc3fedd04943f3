import { findPhrases, indexPhrases } from '#method/text/phrases.ts'
import type { Token } from '#method/text/tokens.ts'
import { WORDS_EN } from './en/words.ts'
import { WORDS_ZH } from './zh/words.ts'

const index = indexPhrases([
  phrasesOf(WORDS_EN.negator, WORDS_ZH.negator),
  phrasesOf(WORDS_EN.no_negator, WORDS_ZH.no_negator),
])

/** How many words of some tokens deny something. */
export function negatesOf(tokens: readonly Token[]): number {
  const [negators = [], exempt = []] = findPhrases(index, tokens, 2)
  let end = 0
  let count = 0
  for (const hit of negators) {
    if (hit.from < end || exempt.some(({ from, to }) => hit.from >= from && hit.from < to)) continue
    count++
    end = hit.to
  }
  return count
}

function phrasesOf(...lists: (string | undefined)[]): string[] {
  return lists
    .join('|')
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
