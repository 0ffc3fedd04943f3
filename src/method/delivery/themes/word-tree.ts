import { splitTokens } from '#method/text/tokens.ts'
import type { Token } from '#method/text/tokens.ts'

/**
 * Many phrases in one tree, to find the longest that begins at a place. A word ending in `*` stands for every word that
 * begins so; Chinese characters are written together.
 */
export interface WordTree {
  whole: Map<string, WordTree>
  begun: Map<string, WordTree>
  /** The lists that hold the phrase which ends here. */
  lists: number[]
}

export interface LongestPhrase {
  /** The token after it. */
  to: number
  lists: readonly number[]
}

/** No word that ends in `*` is shorter or longer before it. */
const BEGINNING_MIN = 3
const BEGINNING_MAX = 14

/** List n of an answer is `lists[n]`. A beginning too short or too long throws: lists are code. */
export function plantTree(lists: readonly (readonly string[])[]): WordTree {
  const root = emptyTree()
  lists.forEach((phrases, list) => {
    for (const phrase of phrases) {
      let tree = root
      for (const { word, isBegun } of wordsOf(phrase)) {
        const branches = isBegun ? tree.begun : tree.whole
        const next = branches.get(word) ?? emptyTree()
        branches.set(word, next)
        tree = next
      }
      if (!tree.lists.includes(list)) tree.lists.push(list)
    }
  })
  return root
}

function emptyTree(): WordTree {
  return { whole: new Map(), begun: new Map(), lists: [] }
}

function wordsOf(phrase: string): { word: string; isBegun: boolean }[] {
  return phrase.split(' ').flatMap((part) => {
    const words = splitTokens(part).map(({ word }) => word)
    const begun = part.endsWith('*') ? words.at(-1) : undefined
    if (begun !== undefined && (begun.length < BEGINNING_MIN || begun.length > BEGINNING_MAX)) {
      throw new Error(
        `"${part}" begins with ${begun.length} letters; ${BEGINNING_MIN} to ${BEGINNING_MAX} can be found`,
      )
    }
    return words.map((word, i) => ({ word, isBegun: begun !== undefined && i === words.length - 1 }))
  })
}

/** The longest phrase that begins at a token, with all lists that hold one as long; null where none begins. */
export function longestPhrase(root: WordTree, tokens: readonly Token[], from: number): LongestPhrase | null {
  const found: { to: number; lists: number[] } = { to: from, lists: [] }
  const walk = (tree: WordTree, at: number): void => {
    if (at > found.to && tree.lists.length > 0) Object.assign(found, { to: at, lists: [...tree.lists] })
    else if (at === found.to && at > from) found.lists.push(...tree.lists)
    const token = tokens[at]
    if (token === undefined) return
    const whole = tree.whole.get(token.word)
    if (whole !== undefined) walk(whole, at + 1)
    if (tree.begun.size === 0 || token.kind !== 'word') return
    for (let length = BEGINNING_MIN; length <= Math.min(token.word.length, BEGINNING_MAX); length++) {
      const begun = tree.begun.get(token.word.slice(0, length))
      if (begun !== undefined) walk(begun, at + 1)
    }
  }
  walk(root, from)
  return found.to > from ? { to: found.to, lists: [...new Set(found.lists)].sort((a, b) => a - b) } : null
}
