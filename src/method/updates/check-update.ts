import { message } from '../message.ts'
import type { Message } from '../message.ts'
import type { Policy } from '../policy.ts'
import { foldText } from '../text/fold.ts'
import { linesOf } from '../text/lines.ts'
import { stemOf } from '../text/stems.ts'
import { termsOf } from '../text/terms.ts'
import { splitTokens } from '../text/tokens.ts'
import type { Token } from '../text/tokens.ts'
import type { UpdateRemark } from './codes.ts'
import type { UpdateFact, UpdateFacts } from './facts.ts'
import { isLong, lengthOf } from './length.ts'
import type { Length } from './length.ts'
import { OUTCOME_HAN, OUTCOME_PHRASES, OUTCOME_STEMS, OUTPUT_HAN, OUTPUT_STEMS } from './outcome-words.ts'
import { vagueLines } from './vague-lines.ts'
import type { Known } from './vague-lines.ts'

export interface UpdateCheck extends Length {
  remarks: Message<UpdateRemark>[]
}

export interface UpdateContext extends Known {
  /** What the update is about; null where it is checked by its words alone. */
  facts: UpdateFacts | null
  policy: Policy
}

/**
 * K6: what a reader of an update would miss or stumble over, in English and Chinese: too long, output without an outcome,
 * lines nobody can act on, bad news left out. Remarks and no refusals: whoever sends it decides.
 */
export function checkUpdate(text: string, { facts, policy, ...known }: UpdateContext): UpdateCheck {
  const tokens = splitTokens(text)
  const length = lengthOf(tokens)
  return {
    ...length,
    remarks: [
      ...longRemarks(length, policy),
      ...outcomeRemarks(text, tokens),
      ...vagueLines(text, known).map(({ line, words }) => message('update.vague_line', { line, words: cut(words) })),
      ...missingRemarks(text, facts),
    ],
  }
}

function longRemarks({ words, characters }: Length, policy: Policy): Message<UpdateRemark>[] {
  const most = { words: policy.updateWordsMax, characters: policy.updateCharactersMax }
  if (!isLong({ words, characters }, most)) return []
  return [message('update.long', { words, characters, wordsMax: most.words, charactersMax: most.characters })]
}

function outcomeRemarks(text: string, tokens: readonly Token[]): Message<UpdateRemark>[] {
  const { text: folded } = foldText(text)
  const stems = new Set(tokens.filter(({ kind }) => kind === 'word').map(({ word }) => stemOf(word)))
  const has = (known: ReadonlySet<string>, phrases: readonly string[]) =>
    [...stems].some((stem) => known.has(stem)) || phrases.some((phrase) => folded.includes(phrase))
  const isOutput = has(OUTPUT_STEMS, OUTPUT_HAN)
  const isOutcome = has(OUTCOME_STEMS, [...OUTCOME_HAN, ...OUTCOME_PHRASES])
  return isOutput && !isOutcome ? [message('update.no_outcome')] : []
}

/** Bad news counts as told where one line has its ref or enough of its words. What was erased can't be asked for. */
function missingRemarks(text: string, facts: UpdateFacts | null): Message<UpdateRemark>[] {
  if (facts === null) return []
  const lines = linesOf(text).map(({ words }) => ({ words, terms: termSet(words) }))
  const unwelcome = [...facts.happened, ...facts.matters, ...facts.next].filter(({ badNews }) => badNews)
  return unwelcome
    .filter((fact) => fact.text !== null && !lines.some((line) => tells(line, fact)))
    .map(({ what, ref, text: words }) => message('update.bad_news_left_out', { what, ref, words: cut(words ?? ref) }))
}

const SHARE_MIN = 0.5
const SHARED_ENOUGH = 4

function tells({ words, terms }: { words: string; terms: ReadonlySet<string> }, fact: UpdateFact): boolean {
  if (hasRef(words, fact.ref)) return true
  const wanted = termSet(fact.text ?? '')
  const shared = [...wanted].filter((term) => terms.has(term)).length
  return shared > 0 && (shared / wanted.size >= SHARE_MIN || shared >= SHARED_ENOUGH)
}

function termSet(text: string): ReadonlySet<string> {
  return new Set(termsOf(splitTokens(text)).map(({ term }) => term))
}

/** A ref as a word of its own: c1 stands in "c1:" and not in "c12". */
function hasRef(line: string, ref: string): boolean {
  const letter = /[\p{L}\p{N}_-]/u
  for (let at = line.indexOf(ref); at >= 0; at = line.indexOf(ref, at + 1)) {
    if (!letter.test(line.charAt(at - 1)) && !letter.test(line.charAt(at + ref.length))) return true
  }
  return false
}

const SHOWN_MAX = 120

function cut(words: string): string {
  return words.length > SHOWN_MAX ? `${words.slice(0, SHOWN_MAX).toWellFormed().trimEnd()}…` : words
}
