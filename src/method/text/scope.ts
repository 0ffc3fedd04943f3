import type { Hit } from './phrases.ts'
import type { Token } from './tokens.ts'

/**
 * Whether words are affirmed where they stand. A lexicon names seven lists: `negator`; `no_negator`, words that only look like
 * one ("not only", 不仅); `scope_end`, after which an earlier negator says nothing ("but", 却); `unreal`: what follows is
 * supposed, wished or asked for; `unsure`: it is asked whether; `undone`: what went before in the clause came to nothing ("was refused", 被拒); `baseless`:
 * what went before in the sentence is doubted ("proves nothing", 没有依据).
 */
export const SCOPE_LISTS = ['negator', 'no_negator', 'scope_end', 'unreal', 'unsure', 'undone', 'baseless'] as const
export type ScopeList = (typeof SCOPE_LISTS)[number]

export interface Scope {
  /** False where the core is denied, supposed, undone or part of a question. Negators inside `hits` are the idea's own. */
  holds(core: Hit, of: { hits: readonly Hit[]; isEvenIf: boolean }): boolean
}

/** A negator reaches this many words (or Chinese characters) ahead, never past its clause. */
const NEGATOR_REACH = 9
/** A supposition reaches through its clause; more than this many words nobody supposes at once. */
const UNREAL_REACH = 30
const UNDONE_REACH = 6
const BASELESS_REACH = 12

export function scopeOf(tokens: readonly Token[], hitsOf: (list: ScopeList) => readonly Hit[]): Scope {
  const marks = new Uint8Array(tokens.length)
  const exempt = new Uint8Array(tokens.length)
  for (const hit of hitsOf('no_negator')) exempt.fill(1, hit.from, hit.to)
  let end = 0
  for (const hit of hitsOf('negator')) {
    if (hit.from < end || exempt[hit.from] === 1) continue
    marks[hit.from] = NEGATES
    end = hit.to
    // The "but" of "anything but" ends nothing.
    exempt.fill(1, hit.from, hit.to)
  }
  for (const hit of hitsOf('scope_end')) if (exempt[hit.from] === 0) marks[hit.from] = (marks[hit.from] ?? 0) | ENDS
  for (const hit of hitsOf('unreal')) marks[hit.from] = (marks[hit.from] ?? 0) | SUPPOSES
  for (const hit of hitsOf('unsure')) marks[hit.from] = (marks[hit.from] ?? 0) | ASKS
  for (const hit of hitsOf('undone')) marks[hit.from] = (marks[hit.from] ?? 0) | UNDOES
  for (const hit of hitsOf('baseless')) marks[hit.from] = (marks[hit.from] ?? 0) | DOUBTS
  const questions = questionsOf(tokens)
  return {
    holds: (core, { hits, isEvenIf }) =>
      !questions.has(tokens[core.from]?.clause ?? -1) &&
      !isSupposed(core, { tokens, marks, hits, isEvenIf }) &&
      hits.every((hit) => isAffirmed(hit, { tokens, marks, hits })) &&
      !isUndone(core, { tokens, marks, hits }),
  }
}

const NEGATES = 1
const ENDS = 2
const SUPPOSES = 4
const UNDOES = 8
const DOUBTS = 16
const ASKS = 32

interface Ground {
  tokens: readonly Token[]
  marks: Uint8Array
  hits: readonly Hit[]
}

/** Negators before a hit in its clause cancel each other out in pairs: "nobody is not happy" is happy. */
function isAffirmed(hit: Hit, { tokens, marks, hits }: Ground): boolean {
  const clause = tokens[hit.from]?.clause
  let negators = 0
  for (let at = hit.from - 1; at >= 0 && hit.from - at <= NEGATOR_REACH; at--) {
    if (tokens[at]?.clause !== clause) break
    const mark = marks[at] ?? 0
    if (mark === 0 || isInside(at, hits)) continue
    if (mark & NEGATES) negators++
    if (mark & ENDS) break
  }
  return negators % 2 === 0
}

function isSupposed(core: Hit, { tokens, marks, hits, isEvenIf }: Ground & { isEvenIf: boolean }): boolean {
  const supposes = isEvenIf ? ASKS : SUPPOSES | ASKS
  const clause = tokens[core.from]?.clause
  for (let at = core.from - 1; at >= 0 && core.from - at <= UNREAL_REACH; at--) {
    if (tokens[at]?.clause !== clause) return false
    if ((marks[at] ?? 0) & supposes && !isInside(at, hits)) return true
  }
  return false
}

function isUndone(core: Hit, { tokens, marks, hits }: Ground): boolean {
  const { clause, sentence } = tokens[core.from] ?? {}
  for (let at = core.to; at < tokens.length && at - core.to <= BASELESS_REACH; at++) {
    if (tokens[at]?.sentence !== sentence) return false
    const mark = marks[at] ?? 0
    if (mark === 0 || isInside(at, hits)) continue
    if (mark & DOUBTS) return true
    if (mark & UNDOES && tokens[at]?.clause === clause && at - core.to <= UNDONE_REACH) return true
  }
  return false
}

function isInside(at: number, hits: readonly Hit[]): boolean {
  return hits.some((hit) => at >= hit.from && at < hit.to)
}

const ASKING: ReadonlySet<string> = new Set(['?', '吗'])
const ASKING_WORDS: ReadonlySet<string> = new Set('what why who how where when 能 谁 什 怎 何 为 还'.split(' '))

/**
 * Clauses that ask: all of a sentence that ends with a question mark or with 吗, but only the last where that one brings its
 * own question ("twenty years together, what could go wrong?").
 */
function questionsOf(tokens: readonly Token[]): ReadonlySet<number> {
  const clauses = new Set<number>()
  tokens.forEach((token, i) => {
    if (!ASKING.has(token.word) || tokens[i + 1]?.sentence === token.sentence) return
    let from = i
    while (from > 0 && tokens[from - 1]?.clause === token.clause) from--
    const isApart = ASKING_WORDS.has(tokens[from]?.word ?? '')
    for (let at = i; at >= 0 && tokens[at]?.sentence === token.sentence; at--) {
      if (!isApart || at >= from) clauses.add(tokens[at]?.clause ?? -1)
    }
  })
  return clauses
}
