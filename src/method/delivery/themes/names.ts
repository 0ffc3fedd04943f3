import { SMALL_CHARACTERS } from '#method/text/small-words.ts'
import { stemOf } from '#method/text/stems.ts'
import type { Token } from '#method/text/tokens.ts'
import type { Place, Title, Topic } from './titles.ts'

/** A second word names the theme where half of its titles have it, or nearly so and mostly beside the first. */
const SECOND_SHARE = 0.5
const BESIDE_SHARE = 0.4

/** A Chinese word grows by the character that so many of its titles write beside it. */
const LONGER_SHARE = 0.6

/** One topic of a theme, by title that has it. */
interface Shared {
  key: string
  weight: number
  topics: Map<Title, Topic>
}

/**
 * Names for a theme in the words of its own titles, as most of them write it, the best one first: "csv import", 登录超时.
 * The others are for an account in which the name is taken.
 */
export function themeNames(titles: readonly Title[]): string[] {
  const [first, ...others] = sharedTopics(titles)
  if (first === undefined) return []
  const seconds = others
    .map((topic) => ({ topic, share: topic.topics.size / titles.length, beside: besideShare(first, topic) }))
    .filter(({ share, beside }) => share >= SECOND_SHARE || (share >= BESIDE_SHARE && beside >= SECOND_SHARE))
    .sort((a, b) => b.share * (b.topic.weight + b.beside) - a.share * (a.topic.weight + a.beside))
  const best = seconds.slice(0, 1).map(({ topic }) => pairName(first, topic))
  const rest = others.map((topic) => pairName(first, topic))
  return [...new Set([...best, wordsOf(first), ...rest, ...others.map(wordsOf)])].filter((name) => name !== '')
}

/** The topics of two or more of the titles, the one that says most about them first. */
function sharedTopics(titles: readonly Title[]): Shared[] {
  const shared = new Map<string, Shared>()
  for (const title of titles) {
    for (const topic of title.topics) {
      if (topic.key.startsWith('~')) continue
      const one = shared.get(topic.key) ?? { key: topic.key, weight: topic.weight, topics: new Map<Title, Topic>() }
      one.topics.set(title, topic)
      shared.set(topic.key, one)
    }
  }
  const worth = ({ weight, topics }: Shared) => weight * topics.size
  return [...shared.values()]
    .filter(({ topics }) => topics.size > 1)
    .sort((a, b) => worth(b) - worth(a) || (a.key < b.key ? -1 : 1))
}

/** Of the titles that have both, the share in which they stand side by side. */
function besideShare(first: Shared, second: Shared): number {
  const both = [...first.topics].filter(([title]) => second.topics.has(title))
  const beside = both.filter(([title, { places }]) =>
    places.some((a) => second.topics.get(title)!.places.some((b) => a.to === b.from || b.to === a.from)),
  )
  return both.length === 0 ? 0 : beside.length / both.length
}

function wordsOf({ topics }: Shared): string {
  const grown = [...topics].flatMap(([title, topic]) =>
    topic.isPair
      ? [{ title, place: longer(topic.places[0]!, topics) }]
      : unbroken(topic.places).map((place) => ({ title, place })),
  )
  return mostWritten(grown.map(({ title, place }) => written(title.tokens, place)))
}

/** "Drawing revision" tells one thing twice over, and is its name. */
function unbroken(places: readonly Place[]): Place[] {
  const runs: Place[] = []
  for (const place of [...places].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1)
    if (last?.to === place.from) runs[runs.length - 1] = { from: last.from, to: place.to }
    else runs.push(place)
  }
  return runs
}

/** Both words in the order most titles have them in; where they overlap they are one. */
function pairName(first: Shared, second: Shared): string {
  const [a, b] = [wordsOf(first), wordsOf(second)]
  if (a.includes(b) || b.includes(a)) return a.length >= b.length ? a : b
  let before = 0
  for (const [title, { places }] of first.topics) {
    const other = second.topics.get(title)
    if (other !== undefined) before += places[0]!.from < other.places[0]!.from ? 1 : -1
  }
  const [left, right] = before >= 0 ? [a, b] : [b, a]
  if (!isHan(left.at(-1)) || !isHan(right[0])) return `${left} ${right}`
  let overlap = Math.min(left.length, right.length)
  while (!left.endsWith(right.slice(0, overlap))) overlap--
  return left + right.slice(overlap)
}

/** Chinese words have no ends: a pair of characters grows by those that most of its titles write beside it. */
function longer({ from, to }: Place, topics: ReadonlyMap<Title, Topic>): Place {
  return { from: from - grows(topics, 'before'), to: to + grows(topics, 'after') }
}

function grows(topics: ReadonlyMap<Title, Topic>, side: 'before' | 'after'): 0 | 1 {
  const counts = new Map<string, number>()
  for (const [{ tokens }, { places }] of topics) {
    const { from, to } = places[0]!
    const token = tokens[side === 'after' ? to : from - 1]
    if (token?.kind === 'han' && !SMALL_CHARACTERS.has(token.word))
      counts.set(token.word, (counts.get(token.word) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) >= topics.size * LONGER_SHARE ? 1 : 0
}

function written(tokens: readonly Token[], { from, to }: Place): string {
  const words = tokens.slice(Math.max(0, from), to)
  return words.reduce((text, { word, kind }, i) => {
    const isOneWord = i === 0 || (kind === 'han' && words[i - 1]?.kind === 'han')
    return isOneWord ? text + word : `${text} ${word}`
  }, '')
}

/** The words most titles have, whatever their endings, in the form most of them use; of equals the longer says more. */
function mostWritten(all: readonly string[]): string {
  const byStem = Map.groupBy(all, (words) => words.split(' ').map(stemOf).join(' '))
  const [most = []] = [...byStem.values()].sort((a, b) => b.length - a.length || inOrder(a[0]!, b[0]!))
  const [form] = [...Map.groupBy(most, (words) => words)].sort(([a, n], [b, m]) => m.length - n.length || inOrder(a, b))
  return form?.[0] ?? ''
}

function inOrder(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : a > b ? 1 : 0)
}

function isHan(char = ''): boolean {
  const code = char.charCodeAt(0)
  return code >= 0x3400 && code <= 0x9fff
}
