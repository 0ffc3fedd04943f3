import { indexPhrases } from '#method/text/phrases.ts'
import type { PhraseIndex } from '#method/text/phrases.ts'
import type { Token } from '#method/text/tokens.ts'
import { SAYS_LITTLE_EN, SAYS_NOTHING_EN } from './small-talk-en.ts'
import { SAYS_LITTLE_ZH, SAYS_NOTHING_ZH } from './small-talk-zh.ts'
import { THINGS_EN } from './things-en.ts'
import { THINGS_ZH } from './things-zh.ts'

/** Words of a title that the lists know: tokens [from, to), and the things they stand for, none where they say little. */
export interface Known {
  from: number
  to: number
  things: readonly string[]
  says: 'nothing' | 'little' | 'thing'
}

const THINGS = [...new Set([...Object.keys(THINGS_EN), ...Object.keys(THINGS_ZH)])]
const LITTLE = THINGS.length + 1

const INDEX = indexPhrases([
  ...THINGS.map((thing) => [...phrasesOf(THINGS_EN[thing]), ...phrasesOf(THINGS_ZH[thing])]),
  [...phrasesOf(SAYS_NOTHING_EN), ...phrasesOf(SAYS_NOTHING_ZH)],
  [...phrasesOf(SAYS_LITTLE_EN), ...phrasesOf(SAYS_LITTLE_ZH)],
])

/** English words that stand for a thing by themselves, as their lists begin them: what a slip of the pen is measured by. */
export const THING_WORDS: readonly string[] = Object.values(THINGS_EN)
  .flatMap(phrasesOf)
  .filter((phrase) => !phrase.includes(' '))
  .map((phrase) => phrase.replace('*', ''))

/** What the lists know of a title, by place and none inside another: from left to right, the longest first. */
export function knownWords(tokens: readonly Token[]): Known[] {
  const known: Known[] = []
  for (let from = 0; from < tokens.length;) {
    const found: Found = { to: from, lists: [] }
    findLongest(INDEX.root, tokens, from, found)
    if (found.to > from) known.push(readFound(from, found))
    from = Math.max(found.to, from + 1)
  }
  return known
}

interface Found {
  to: number
  lists: number[]
}

function findLongest(node: PhraseIndex['root'], tokens: readonly Token[], at: number, found: Found): void {
  if (node.lists.length > 0 && at >= found.to) {
    if (at > found.to) found.lists = []
    found.to = at
    found.lists.push(...node.lists)
  }
  const token = tokens[at]
  if (token === undefined) return
  const whole = node.whole.get(token.word)
  if (whole !== undefined) findLongest(whole, tokens, at + 1, found)
  if (node.begun.size === 0 || token.kind !== 'word') return
  for (let length = BEGINNING_MIN; length <= Math.min(token.word.length, BEGINNING_MAX); length++) {
    const begun = node.begun.get(token.word.slice(0, length))
    if (begun !== undefined) findLongest(begun, tokens, at + 1, found)
  }
}

/** No beginning in the lists (`import*`) is shorter or longer. */
const BEGINNING_MIN = 3
const BEGINNING_MAX = 14

function readFound(from: number, { to, lists }: Found): Known {
  const things = [...new Set(lists)].sort((a, b) => a - b).flatMap((list) => THINGS[list] ?? [])
  if (things.length > 0) return { from, to, things, says: 'thing' }
  return { from, to, things, says: lists.includes(LITTLE) ? 'little' : 'nothing' }
}

function phrasesOf(list = ''): string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
