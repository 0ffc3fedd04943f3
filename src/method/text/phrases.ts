import { spelledOut, splitTokens, type Token } from './tokens.ts'

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

/** A node's edges are made with the first phrase that needs them: most words end theirs. */
interface Node {
  whole: Map<string, Node> | null
  begun: Map<string, Node> | null
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
        const edges = step.begun ? (node.begun ??= new Map()) : (node.whole ??= new Map())
        const next: Node = edges.get(step.word) ?? emptyNode()
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
  return { whole: null, begun: null, lists: [] }
}

interface Step {
  word: string
  begun: boolean
}

function phraseSteps(phrase: string): Step[] {
  const steps: Step[] = []
  for (const part of phrase.split(' ')) addSteps(part, steps)
  return steps
}

function addSteps(part: string, steps: Step[]): void {
  const begun = part.endsWith('*')
  const word = begun ? part.slice(0, -1) : part
  if (isOneWord(word)) {
    steps.push({ word: spelledOut(word), begun })
  } else if (isChinese(word)) {
    for (const char of word) steps.push({ word: char, begun: false })
  } else {
    const words = splitTokens(word).map((token) => token.word)
    words.forEach((each, i) => steps.push({ word: each, begun: begun && i === words.length - 1 }))
  }
}

/** Most parts need no splitting: small letters, or an ending that a word was parted from ('re, 's). */
function isOneWord(part: string): boolean {
  const first = part.startsWith("'") ? 1 : 0
  for (let i = first; i < part.length; i++) if (part.charCodeAt(i) < 97 || part.charCodeAt(i) > 122) return false
  return part.length > first
}

function isChinese(part: string): boolean {
  for (let i = 0; i < part.length; i++) if (part.charCodeAt(i) < 0x4e00 || part.charCodeAt(i) > 0x9fff) return false
  return part !== ''
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
  const whole = node.whole?.get(token.word)
  if (whole !== undefined) walk(whole, tokens, { from, at: at + 1 }, found)
  if (node.begun === null || token.kind !== 'word') return
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
