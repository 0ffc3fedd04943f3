import type { Token } from '#method/text/tokens.ts'
import { SAYS_LITTLE_EN, SAYS_NOTHING_EN } from './small-talk-en.ts'
import { SAYS_LITTLE_ZH, SAYS_NOTHING_ZH } from './small-talk-zh.ts'
import { THINGS_EN } from './things-en.ts'
import { THINGS_ZH } from './things-zh.ts'
import { longestPhrase, plantTree } from './word-tree.ts'
import type { LongestPhrase } from './word-tree.ts'

/** Words of a title that the lists know: tokens [from, to), and the things they stand for, none where they say little. */
export interface Known {
  from: number
  to: number
  things: readonly string[]
  says: 'nothing' | 'little' | 'thing'
}

const THINGS = [...new Set([...Object.keys(THINGS_EN), ...Object.keys(THINGS_ZH)])]
const LITTLE = THINGS.length + 1

const TREE = plantTree([
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
    const phrase = longestPhrase(TREE, tokens, from)
    if (phrase !== null) known.push(readPhrase(from, phrase))
    from = phrase?.to ?? from + 1
  }
  return known
}

function readPhrase(from: number, { to, lists }: LongestPhrase): Known {
  const things = lists.flatMap((list) => THINGS[list] ?? [])
  if (things.length > 0) return { from, to, things, says: 'thing' }
  return { from, to, things, says: lists.includes(LITTLE) ? 'little' : 'nothing' }
}

function phrasesOf(list = ''): string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
