import { readLexicon, type Patterns } from '#method/text/lexicon.ts'
import { matchPatterns, wordsAt, type PatternMatch } from '#method/text/patterns.ts'
import { splitTokens, type Token } from '#method/text/tokens.ts'
import { WORDS_EN } from './en/words.ts'
import { FAKE_MOVES, type FakeMove, type FakeMoveId } from './fake-move.ts'
import { joinLists } from './lists.ts'
import { MOVES } from './moves.ts'
import { resemblance } from './observed.ts'
import { actsIn, matchRealAct } from './real-act.ts'
import { WORDS_ZH } from './zh/words.ts'

/** L8: A look-alike of the team's own, `[O]` for observed: what was said, what came of it, what was learnt. */
export interface ObservedFake {
  /** The id of the entry that holds it. */
  entry: string
  said: string
  happened: string
  lesson: string
  ceiling: 1 | 2 | 3 | 4 | 5
}

export interface FakeMoveMatch {
  /** A `FakeMoveId`, or the id of the team's own entry. */
  match: string
  origin: 'D' | 'O'
  /** The highest rung the claim is compatible with. */
  ceiling: number
  /** What matched, as it stands in the text, in its order. */
  words: string[]
}

/**
 * L8: The look-alike a claim tells, at most one, or null where none is told for sure. English, Chinese and both in one text.
 *
 * A claim that tells a real act is no look-alike, whatever stands beside it; only that they stayed (renewed untendered,
 * dropped the others) does not speak against a discount, which explains it. The team's own entries rank first, the most
 * alike before the rest. Among the designed ones, explicit words rank above words that hint, then the lower ceiling (the
 * claim can't reach higher than the least of what it tells), then what the text tells first.
 */
export function matchFakeMove(text: string, observed: readonly ObservedFake[] = []): FakeMoveMatch | null {
  return matchObserved(text, observed) ?? matchDesigned(text)
}

function matchObserved(text: string, observed: readonly ObservedFake[]): FakeMoveMatch | null {
  if (observed.length === 0) return null
  const act = matchRealAct(text)
  const tokens = splitTokens(text)
  let best: { fake: ObservedFake; share: number; words: string[] } | null = null
  for (const fake of observed) {
    const found = resemblance({ text, tokens }, fake.said)
    if (found === null || (best !== null && !isNearer({ fake, ...found }, best))) continue
    // L8: an act told in the claim counts, unless it is the very thing this team once took for more than it was.
    if (act !== null && matchRealAct(fake.said)?.signal !== act.signal) continue
    best = { fake, ...found }
  }
  if (best === null) return null
  return { match: best.fake.entry, origin: 'O', ceiling: best.fake.ceiling, words: best.words }
}

function isNearer(a: { fake: ObservedFake; share: number }, b: { fake: ObservedFake; share: number }): boolean {
  if (a.share !== b.share) return a.share > b.share
  return a.fake.ceiling !== b.fake.ceiling ? a.fake.ceiling < b.fake.ceiling : a.fake.entry < b.fake.entry
}

let read: Patterns<FakeMoveId> | undefined

/** Read with the first claim: most answers need none, and reading the lists takes longer than all the rest of them. */
function patterns(): Patterns<FakeMoveId> {
  return (read ??= readLexicon({
    lists: joinLists([WORDS_EN, WORDS_ZH, ...MOVES.flatMap(({ tables }) => tables.map(({ lists }) => lists))]),
    tables: MOVES.flatMap(({ name, tables }) => tables.map(({ rows }) => ({ name, rows }))),
  }))
}

function matchDesigned(text: string): FakeMoveMatch | null {
  const tokens = splitTokens(text)
  const best = matchPatterns(tokens, patterns()).map(withMove).sort(byRank)[0]
  if (best === undefined || isTrue(best.move, tokens)) return null
  const { move, match } = best
  return { match: move.id, origin: 'D', ceiling: move.ceiling, words: wordsAt(text, { tokens, hits: match.hits }) }
}

interface Told {
  move: FakeMove
  match: PatternMatch<FakeMoveId>
}

function withMove(match: PatternMatch<FakeMoveId>): Told {
  const move = FAKE_MOVES.find(({ id }) => id === match.name)
  if (move === undefined) throw new Error(`No look-alike is called "${match.name}"`)
  return { move, match }
}

function byRank(a: Told, b: Told): number {
  if (a.match.isVague !== b.match.isVague) return a.match.isVague ? 1 : -1
  return a.move.ceiling - b.move.ceiling || (a.match.hits[0]?.from ?? 0) - (b.match.hits[0]?.from ?? 0)
}

/** L8: a real act told in the claim is no fake move. */
function isTrue(move: FakeMove, tokens: readonly Token[]): boolean {
  return actsIn(tokens).some(({ name }) => !(move.id === 'discount' && EXPLAINED_BY_DISCOUNT.has(name)))
}

const EXPLAINED_BY_DISCOUNT: ReadonlySet<string> = new Set(['renewed_without_tender', 'alternatives_dropped'])
