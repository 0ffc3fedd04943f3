import type { Condition, PatternRow, Patterns } from './lexicon.ts'
import { findMeasures, type Said } from './measures.ts'
import { findPhrases, type Hit } from './phrases.ts'
import { scopeOf, type Scope } from './scope.ts'
import type { Token } from './tokens.ts'

export interface PatternMatch<Name extends string> {
  /** The name the row stands under. */
  name: Name
  isVague: boolean
  /** The row's core, which is one of the hits. */
  core: Hit
  /** Token ranges that matched, by place. */
  hits: Hit[]
}

/**
 * Every row of a lexicon that the text tells: affirmed, not denied, asked, supposed or asked for (see `scopeOf`). Time is
 * linear in the text for a given lexicon. `said` is what only the caller can find (see `SAID`).
 */
export function matchPatterns<Name extends string>(
  tokens: readonly Token[],
  patterns: Patterns<Name>,
  said: Partial<Record<Said, readonly Hit[]>> = {},
): PatternMatch<Name>[] {
  if (tokens.length === 0) return []
  const found: (readonly Hit[])[] = findPhrases(patterns.index, tokens, patterns.listCount)
  const measures: Partial<Record<string, readonly Hit[]>> = { ...findMeasures(tokens), ...said }
  for (const { list, measure } of patterns.measured) found[list] = measures[measure] ?? []
  const scope = scopeOf(tokens, (name) => merged(patterns.scope.get(name) ?? [], found))
  return patterns.rows.flatMap((row) => {
    const match = matchRow(row, { tokens, found, scope })
    return match === null ? [] : [match]
  })
}

/** The pieces of the text that some hits cover, each once, in their order. */
export function wordsAt(text: string, { tokens, hits }: { tokens: readonly Token[]; hits: readonly Hit[] }): string[] {
  const own = hits.filter(
    (hit, i) => !hits.some((other, j) => i !== j && covers(other, hit) && (j < i || !covers(hit, other))),
  )
  return own.map((hit) => text.slice(tokens[hit.from]?.start ?? 0, tokens[hit.to - 1]?.end ?? 0))
}

function covers(outer: Hit, inner: Hit): boolean {
  return outer.from <= inner.from && outer.to >= inner.to
}

interface Ground {
  tokens: readonly Token[]
  found: readonly (readonly Hit[])[]
  scope: Scope
}

function matchRow<Name extends string>(row: PatternRow<Name>, ground: Ground): PatternMatch<Name> | null {
  const { found } = ground
  const isThere = (lists: readonly number[]): boolean => lists.some((list) => (found[list]?.length ?? 0) > 0)
  if (!isThere(row.core) || !row.conditions.every(({ lists, isAbsent }) => isAbsent || isThere(lists))) return null
  for (const core of merged(row.core, found)) {
    const hits = meetConditions(core, row, ground)
    if (hits === null) continue
    if (ground.scope.holds(core, { hits, isEvenIf: row.isEvenIf })) {
      return { name: row.name, isVague: row.isVague, core, hits: hits.sort(byPlace) }
    }
  }
  return null
}

/** The hits of several lists as those of one: by place, the longest where several begin. */
function merged(lists: readonly number[], found: readonly (readonly Hit[])[]): readonly Hit[] {
  const [first, ...others] = lists.map((list) => found[list] ?? []).filter((hits) => hits.length > 0)
  if (others.length === 0) return first ?? []
  const all = [...(first ?? []), ...others.flat()].sort(byPlace)
  return all.filter((hit, i) => hit.from !== all[i - 1]?.from)
}

function byPlace(a: Hit, b: Hit): number {
  return a.from - b.from || b.to - a.to
}

function meetConditions(core: Hit, row: PatternRow<string>, { tokens, found }: Ground): Hit[] | null {
  const hits = [core]
  for (const condition of row.conditions) {
    const near = nearest(core, { condition, found, tokens })
    if (condition.isAbsent !== (near === null)) return null
    if (near !== null) hits.push(near)
  }
  return hits
}

interface Search {
  condition: Condition
  found: Ground['found']
  tokens: readonly Token[]
}

/** The hit that lies nearest to the core, in its sentence, on the condition's side and within its reach; the longest of those. */
function nearest(core: Hit, { condition, found, tokens }: Search): Hit | null {
  const sentence = tokens[core.from]?.sentence
  let best: Hit | null = null
  let bestGap = condition.within + 1
  for (const list of condition.lists) {
    const hits = found[list] ?? []
    for (let i = firstFrom(hits, core.from - condition.within - REACH); i < hits.length; i++) {
      const hit = hits[i]
      if (hit === undefined || hit.from > core.to + condition.within) break
      const isBefore = hit.to <= core.from
      if (!isBefore && hit.from < core.to) continue
      if (condition.side === (isBefore ? 'after' : 'before') || tokens[hit.from]?.sentence !== sentence) continue
      const gap = isBefore ? core.from - hit.to : hit.from - core.to
      if (gap > condition.within || gap > bestGap || (gap === bestGap && lengthOf(best) >= lengthOf(hit))) continue
      best = hit
      bestGap = gap
    }
  }
  return best
}

/** No phrase or measure is longer than this many tokens. */
const REACH = 10

function lengthOf(hit: Hit | null): number {
  return hit === null ? 0 : hit.to - hit.from
}

function firstFrom(hits: readonly Hit[], from: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
