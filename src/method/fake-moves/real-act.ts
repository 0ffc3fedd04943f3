import { SIGNALS, type Signal } from '#method/ledger/signals.ts'
import { readLexicon, type Patterns } from '#method/text/lexicon.ts'
import { matchPatterns, wordsAt, type PatternMatch } from '#method/text/patterns.ts'
import { splitTokens, type Token } from '#method/text/tokens.ts'
import { ACTS_EN, ACT_WORDS_EN } from './en/acts.ts'
import { WORDS_EN } from './en/words.ts'
import { joinLists } from './lists.ts'
import { ACTS_ZH, ACT_WORDS_ZH } from './zh/acts.ts'
import { WORDS_ZH } from './zh/words.ts'

export interface RealAct {
  /** The signal the act would be evidence of (LEDGER §4). */
  signal: Signal
  /** What matched, as it stands in the text, in its order. */
  words: string[]
}

let read: Patterns<Signal> | undefined

/** Read with the first text: most answers need none. */
function patterns(): Patterns<Signal> {
  return (read ??= readLexicon({
    lists: joinLists([WORDS_EN, WORDS_ZH, ACT_WORDS_EN, ACT_WORDS_ZH]),
    tables: [...ACTS_EN, ...ACTS_ZH],
  }))
}

/**
 * The act a text tells that counts on the ladder, or null: what somebody did, in English or Chinese, not what is felt, asked,
 * wished or denied. Of several, the one that supports the highest rung, then the one told first. It is a reading, not
 * evidence: whoever records it names day and people (E1).
 */
export function matchRealAct(text: string): RealAct | null {
  const tokens = splitTokens(text)
  const best = actsIn(tokens).sort((a, b) => supports(b.name) - supports(a.name) || startOf(a) - startOf(b))[0]
  return best === undefined ? null : { signal: best.name, words: wordsAt(text, { tokens, hits: best.hits }) }
}

/** Every act told, by row. */
export function actsIn(tokens: readonly Token[]): PatternMatch<Signal>[] {
  return matchPatterns(tokens, patterns())
}

function supports(signal: Signal): number {
  return SIGNALS[signal].supports ?? 0
}

function startOf(act: PatternMatch<Signal>): number {
  return act.hits[0]?.from ?? 0
}
