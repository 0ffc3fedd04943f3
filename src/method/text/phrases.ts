import { splitTokens, type Token } from './tokens.ts'

/**
 * Finding many phrases in one pass. A phrase is written as words with spaces; a word ending in `*` stands for every word
 * that begins so; Chinese characters are written together (`pick* up`, `离不开我们`). Alternatives are parted by `|`.
 */
export interface PhraseIndex {
  root: Node
}

/** Tokens [from, to) of one sentence that are an instance of a phrase. */
export interface Hit {
  from: number
  to: number
}

interface Node {
  whole: Map<string, Node>
  begun: Map<string, Node>
  /** The lists that hold the phrase which ends here. */
  lists: number[]
}

/** Builds the index of several lists of phrases; list n of the answer of `findPhrases` belongs to `lists[n]`. */
export function indexPhrases(lists: readonly (readonly string[])[]): PhraseIndex {
  const root = emptyNode()
  lists.forEach((phrases, list) => {
    for (const phrase of phrases) {
      let node = root
      for (const step of phraseSteps(phrase)) {
        const edges = step.begun ? node.begun : node.whole
        const next = edges.get(step.word) ?? emptyNode()
        edges.set(step.word, next)
        node = next
      }
      if (node === root) throw new Error(`A phrase without a word: "${phrase}"`)
      if (!node.lists.includes(list)) node.lists.push(list)
    }
  })
  return { root }
}

function emptyNode(): Node {
  return { whole: new Map(), begun: new Map(), lists: [] }
}

function phraseSteps(phrase: string): { word: string; begun: boolean }[] {
  return phrase
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const words = splitTokens(part).map((token) => token.word)
      return words.map((word, i) => ({ word, begun: i === words.length - 1 && part.endsWith('*') }))
    })
}

/**
 * For each list its hits by place, the longest one where several begin. Phrases are short, so the time is linear in the
 * tokens whatever they are.
 */
export function findPhrases(index: PhraseIndex, tokens: readonly Token[], listCount: number): Hit[][] {
  const found: Hit[][] = Array.from({ length: listCount }, () => [])
  for (let from = 0; from < tokens.length; from++) walk(index.root, tokens, { from, at: from }, found)
  return found
}

function walk(node: Node, tokens: readonly Token[], { from, at }: { from: number; at: number }, found: Hit[][]): void {
  for (const list of node.lists) noteHit(found[list] ?? [], { from, to: at })
  const token = tokens[at]
  if (token === undefined || token.sentence !== tokens[from]?.sentence) return
  const whole = node.whole.get(token.word)
  if (whole !== undefined) walk(whole, tokens, { from, at: at + 1 }, found)
  if (node.begun.size === 0 || token.kind !== 'word') return
  for (let length = 1; length <= Math.min(token.word.length, LONGEST_BEGINNING); length++) {
    const begun = node.begun.get(token.word.slice(0, length))
    if (begun !== undefined) walk(begun, tokens, { from, at: at + 1 }, found)
  }
}

/** No beginning in a list is longer. */
const LONGEST_BEGINNING = 16

function noteHit(hits: Hit[], hit: Hit): void {
  const last = hits.at(-1)
  if (last === undefined || last.from !== hit.from) hits.push(hit)
  else if (hit.to > last.to) last.to = hit.to
}
