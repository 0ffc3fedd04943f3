import { findMeasures, MEASURES, type Measure } from './measures.ts'
import { findPhrases, indexPhrases, type Hit, type PhraseIndex } from './phrases.ts'
import { scopeOf, SCOPE_LISTS, type Scope } from './scope.ts'
import type { Token } from './tokens.ts'

/**
 * Ideas told by several words near each other, written as tables and not as code. Each row of a table begins with a dash
 * and goes on over as many lines as it likes: a core and its conditions, met in one sentence, parted by `;`.
 *
 *     - pick* up|answer* ; ~6 phone|call*
 *       ; <8 {they} ; !2 question*
 *
 * `<n`: within n words before the core, `>n`: after it, `~n`: on either side; with `!` in front: none of these there. `{they}`
 * is a list the lexicon names, `{duration}` a measured quantity. In front of the core, `vague` marks words that only hint
 * (they lose against any firm row) and `even-if` words that hold in a condition or a supposition too.
 */
export interface Lexicon<Name extends string> {
  lists: Readonly<Record<string, string>>
  tables: readonly PatternTable<Name>[]
}

export interface PatternTable<Name extends string> {
  name: Name
  rows: string
}

export interface PatternMatch<Name extends string> {
  /** The name the row stands under. */
  name: Name
  isVague: boolean
  /** Token ranges that matched, by place. */
  hits: Hit[]
}

export interface Patterns<Name extends string> {
  index: PhraseIndex
  listCount: number
  measured: readonly { list: number; measure: Measure }[]
  scope: Readonly<Record<(typeof SCOPE_LISTS)[number], number>>
  rows: readonly Row<Name>[]
}

interface Row<Name extends string> {
  name: Name
  isVague: boolean
  isEvenIf: boolean
  core: number
  conditions: readonly Condition[]
}

interface Condition {
  list: number
  side: 'before' | 'after' | 'either'
  within: number
  isAbsent: boolean
}

/** Reads a lexicon once. A row that can't be read, or names an unknown list, throws: tables are code. */
export function readLexicon<Name extends string>(lexicon: Lexicon<Name>): Patterns<Name> {
  const numbers = new Map<string, number>()
  const listOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const rows = lexicon.tables.flatMap(({ name, rows }) => rowsOf(rows).map((row) => readRow(row, { name, listOf })))
  const scope = Object.fromEntries(SCOPE_LISTS.map((name) => [name, listOf(`{${name}}`)])) as Patterns<Name>['scope']
  const lists = [...numbers.keys()].map((text) => alternatives(text, lexicon.lists))
  const measured = lists.flatMap((phrases, list) =>
    MEASURES.filter((measure) => phrases.includes(`{${measure}}`)).map((measure) => ({ list, measure })),
  )
  const index = indexPhrases(lists.map((phrases) => phrases.filter((phrase) => !phrase.startsWith('{'))))
  return { index, listCount: lists.length, measured, scope, rows }
}

function rowsOf(table: string): string[] {
  const rows = table.split(/\n *- /).map((row) => row.replace(/\s+/g, ' ').trim())
  return rows.filter((row) => row !== '')
}

function readRow<Name extends string>(
  text: string,
  { name, listOf }: { name: Name; listOf: (text: string) => number },
): Row<Name> {
  const [head = '', ...rest] = text.split(';').map((part) => part.trim())
  const flags = ['vague', 'even-if'].filter((flag) => head.startsWith(`${flag} `))
  const core = flags.reduce((left, flag) => left.slice(flag.length + 1), head)
  return {
    name,
    isVague: flags.includes('vague'),
    isEvenIf: flags.includes('even-if'),
    core: listOf(core),
    conditions: rest.map((part) => readCondition(part, { row: text, listOf })),
  }
}

const SIDES: Readonly<Record<string, Condition['side']>> = { '<': 'before', '>': 'after', '~': 'either' }

function readCondition(text: string, { row, listOf }: { row: string; listOf: (text: string) => number }): Condition {
  const space = text.indexOf(' ')
  const isAbsent = text.startsWith('!')
  const bound = text.slice(isAbsent ? 1 : 0, space)
  const side = SIDES[bound.charAt(0)] ?? (isAbsent ? 'either' : undefined)
  const within = Number(bound.replace(/^[<>~]/, ''))
  if (space < 0 || side === undefined || !Number.isInteger(within)) throw new Error(`Can't read "${text}" in "${row}"`)
  return { list: listOf(text.slice(space + 1).trim()), side, within, isAbsent }
}

/** `a|{b}` with every named list put in its place; names of measures stay. */
function alternatives(text: string, lists: Readonly<Record<string, string>>, depth = 0): string[] {
  return text.split('|').flatMap((part) => {
    const phrase = part.trim()
    if (!phrase.startsWith('{')) return phrase === '' ? [] : [phrase]
    const name = phrase.slice(1, -1)
    if (MEASURES.some((measure) => measure === name)) return [phrase]
    const list = lists[name]
    if (list === undefined || depth > 4) throw new Error(`No list is called "${name}" (in "${text}")`)
    return alternatives(list, lists, depth + 1)
  })
}

/**
 * Every row the text tells, by row: affirmed, not denied, asked, supposed or asked for (see `scopeOf`). Time is linear in
 * the text for a given lexicon.
 */
export function matchPatterns<Name extends string>(
  tokens: readonly Token[],
  patterns: Patterns<Name>,
): PatternMatch<Name>[] {
  if (tokens.length === 0) return []
  const found = findPhrases(patterns.index, tokens, patterns.listCount)
  if (patterns.measured.length > 0) addMeasures(found, tokens, patterns)
  const scope = scopeOf(tokens, (name) => found[patterns.scope[name]] ?? [])
  return patterns.rows.flatMap((row) => {
    const match = matchRow(row, { tokens, found, scope })
    return match === null ? [] : [match]
  })
}

function addMeasures(found: Hit[][], tokens: readonly Token[], patterns: Pick<Patterns<string>, 'measured'>): void {
  const measures = findMeasures(tokens)
  for (const { list, measure } of patterns.measured) {
    const merged = [...(found[list] ?? []), ...measures[measure]].sort((a, b) => a.from - b.from || b.to - a.to)
    found[list] = merged
  }
}

interface Ground {
  tokens: readonly Token[]
  found: readonly (readonly Hit[])[]
  scope: Scope
}

function matchRow<Name extends string>(row: Row<Name>, ground: Ground): PatternMatch<Name> | null {
  const cores = ground.found[row.core] ?? []
  if (cores.length === 0) return null
  for (const { list, isAbsent } of row.conditions) if (!isAbsent && ground.found[list]?.length === 0) return null
  for (const core of cores) {
    const hits = meetConditions(core, row, ground)
    if (hits === null) continue
    if (ground.scope.holds(core, { hits, isEvenIf: row.isEvenIf })) {
      return { name: row.name, isVague: row.isVague, hits: hits.sort((a, b) => a.from - b.from || b.to - a.to) }
    }
  }
  return null
}

function meetConditions(core: Hit, row: Row<string>, { tokens, found }: Ground): Hit[] | null {
  const hits = [core]
  for (const condition of row.conditions) {
    const near = nearest(core, { condition, hits: found[condition.list] ?? [], tokens })
    if (condition.isAbsent !== (near === null)) return null
    if (near !== null) hits.push(near)
  }
  return hits
}

interface Search {
  condition: Condition
  hits: readonly Hit[]
  tokens: readonly Token[]
}

/** The hit of the condition's list that lies nearest to the core, in its sentence, on its side and within its reach. */
function nearest(core: Hit, { condition, hits, tokens }: Search): Hit | null {
  const sentence = tokens[core.from]?.sentence
  let best: Hit | null = null
  let bestGap = condition.within + 1
  for (let i = firstFrom(hits, core.from - condition.within - REACH); i < hits.length; i++) {
    const hit = hits[i]
    if (hit === undefined || hit.from > core.to + condition.within) break
    if (tokens[hit.from]?.sentence !== sentence) continue
    const isBefore = hit.to <= core.from
    if (!isBefore && hit.from < core.to) continue
    if (condition.side === (isBefore ? 'after' : 'before')) continue
    const gap = isBefore ? core.from - hit.to : hit.from - core.to
    if (gap < bestGap) {
      best = hit
      bestGap = gap
    }
  }
  return best
}

/** No phrase or measure is longer than this many tokens. */
const REACH = 10

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
