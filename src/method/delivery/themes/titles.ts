import { SMALL_CHARACTERS, SMALL_WORDS } from '#method/text/small-words.ts'
import { stemOf } from '#method/text/stems.ts'
import { splitTokens } from '#method/text/tokens.ts'
import type { Token } from '#method/text/tokens.ts'
import { knownWords, THING_WORDS } from './lexicon.ts'
import type { Known } from './lexicon.ts'
import { compoundOf, joinCompounds, meantWord, wordList } from './spelling.ts'
import type { WordList } from './spelling.ts'
import {
  HALF_PAIR_WEIGHT,
  LITTLE_WEIGHT,
  PAIR_WEIGHT,
  thingWeight,
  THING_WEIGHT,
  UNKNOWN_WEIGHT,
  WORDING_WEIGHT,
} from './weights.ts'

/** Something a title is about: a thing the lists name, or else a word's stem or two Chinese characters. */
export interface Topic {
  key: string
  /** How much it holds together the titles that share it: 0 to 1. */
  weight: number
  /** Two characters that may belong to two words; alone in the account they mean nothing. */
  isPair: boolean
  /** Where its title tells it: tokens [from, to), by place. */
  places: readonly Place[]
}

export interface Place {
  from: number
  to: number
}

export interface Title {
  tokens: readonly Token[]
  /** Each topic once. */
  topics: readonly Topic[]
}

/** A title says what it is about in its first words; whoever pastes a letter in is answered as fast as the others. */
const CHARACTERS_MAX = 400
const TOKENS_MAX = 60

/** Reads the titles of one account together: they settle for each other how a word is written. */
export function readTitles(titles: readonly string[]): Title[] {
  const split = titles.map((title) => splitTokens(title.slice(0, CHARACTERS_MAX)).slice(0, TOKENS_MAX))
  const counts = new Map<string, number>()
  const hyphened = new Set<string>()
  split.forEach((tokens, i) => {
    for (const { kind, word } of tokens) if (kind === 'word') counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const word of hyphenedWords(tokens, titles[i]!)) hyphened.add(word)
  })
  const lists = [THING_LIST, wordList([...counts.keys()].filter((word) => (counts.get(word) ?? 0) > 1).sort())]
  const words = new Set([...counts.keys(), ...hyphened])
  return split.map((tokens) => readTokens(joinCompounds(tokens, words), lists))
}

/** "Check-in" is one word, unless the lists know its parts together. */
function hyphenedWords(tokens: readonly Token[], title: string): string[] {
  if (!title.includes('-')) return []
  const known = knownWords(tokens)
  return tokens.slice(1).flatMap((second, i) => {
    const first = tokens[i]!
    const isKnown = known.some(({ from, to, says }) => says === 'thing' && from <= i + 1 && to > i)
    return title.slice(first.end, second.start) === '-' && !isKnown ? [compoundOf(first, second)] : []
  })
}

const THING_LIST = wordList(THING_WORDS)

function readTokens(tokens: readonly Token[], lists: readonly WordList[]): Title {
  const read = knownWords(tokens)
  const corrected = corrections(tokens, read, lists)
  const known = corrected === tokens ? read : knownWords(corrected)
  const knownAt: (Known | undefined)[] = []
  for (const words of known) for (let at = words.from; at < words.to; at++) knownAt[at] = words
  const topics = [
    ...known.flatMap((words) => knownTopics(words, corrected)),
    ...corrected.flatMap((_, at) => unknownTopic(corrected, at, knownAt)),
  ]
  return { tokens: corrected, topics: oncePerKey(topics) }
}

function corrections(tokens: readonly Token[], known: readonly Known[], lists: readonly WordList[]): readonly Token[] {
  const isKnown = new Set(known.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  const meant = tokens.map(({ kind, word }, at) =>
    kind === 'word' && !isKnown.has(at) ? meantWord(word, lists) : null,
  )
  if (meant.every((word) => word === null)) return tokens
  return tokens.map((token, at) => ({ ...token, word: meant[at] ?? token.word }))
}

function knownTopics({ from, to, things, says }: Known, tokens: readonly Token[]): Topic[] {
  const place = { isPair: false, places: [{ from, to }] }
  if (says === 'nothing') return []
  if (says === 'little') {
    return [{ key: wordsOf(tokens, from, to), weight: LITTLE_WEIGHT, ...place }]
  }
  const weight = (thing: string) => thingWeight(thing) / Math.sqrt(things.length)
  const words = wordsOf(tokens, from, to)
  const wording: Topic = { key: `~${words}`, weight: WORDING_WEIGHT * Math.max(...things.map(weight)), ...place }
  return [...things.map((thing) => ({ key: `=${thing}`, weight: THING_WEIGHT * weight(thing), ...place })), wording]
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => stemOf(word))
    .join(' ')
}

function unknownTopic(tokens: readonly Token[], at: number, knownAt: readonly (Known | undefined)[]): Topic[] {
  const token = tokens[at]!
  if (token.kind === 'han') return pairAt(tokens, at, knownAt)
  if (token.kind !== 'word' || knownAt[at] !== undefined) return []
  if (token.word.length === 1 || token.word.startsWith("'") || SMALL_WORDS.has(token.word)) return []
  return [{ key: stemOf(token.word), weight: UNKNOWN_WEIGHT, isPair: false, places: [{ from: at, to: at + 1 }] }]
}

function pairAt(tokens: readonly Token[], at: number, knownAt: readonly (Known | undefined)[]): Topic[] {
  const [first, second] = [tokens[at]!, tokens[at + 1]]
  if (second?.kind !== 'han' || second.clause !== first.clause) return []
  if (SMALL_CHARACTERS.has(first.word) || SMALL_CHARACTERS.has(second.word)) return []
  const ties = [tieOf(knownAt[at]), tieOf(knownAt[at + 1])]
  if (ties.includes('bound') || !ties.includes('free')) return []
  const weight = ties.includes('half') ? HALF_PAIR_WEIGHT : PAIR_WEIGHT
  return [{ key: first.word + second.word, weight, isPair: true, places: [{ from: at, to: at + 2 }] }]
}

/** A single character that says little alone may be half of a word nobody listed: the 机 of 机床. */
function tieOf(known: Known | undefined): 'free' | 'half' | 'bound' {
  if (known === undefined) return 'free'
  return known.says !== 'thing' && known.to - known.from === 1 ? 'half' : 'bound'
}

function oncePerKey(topics: readonly Topic[]): Topic[] {
  const byKey = new Map<string, Topic>()
  for (const topic of topics) {
    const first = byKey.get(topic.key)
    byKey.set(topic.key, first === undefined ? topic : { ...first, places: [...first.places, ...topic.places] })
  }
  return [...byKey.values()]
}
