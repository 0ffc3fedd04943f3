import { stemOf } from '#method/text/stems.ts'
import type { Token } from '#method/text/tokens.ts'

/** Where a word is shorter, one letter more or less makes another word of it too easily. */
const WORD_MIN = 6
const STEM_MIN = 5
const JOINED_MIN = 4

/**
 * Words written in two: "pay slip" is one word where another title of the account writes "payslip", and so is "check in"
 * where another writes "check-in".
 */
export function joinCompounds(tokens: readonly Token[], words: ReadonlySet<string>): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [first, second] = [tokens[at]!, tokens[at + 1]]
    const word = second === undefined ? '' : compoundOf(first, second)
    if (second !== undefined && word.length >= JOINED_MIN && words.has(word)) {
      joined.push({ ...first, word, end: second.end })
      at++
    } else joined.push(first)
  }
  return joined
}

/** The two words as one, or nothing where they are no words or stand in two clauses. */
export function compoundOf(first: Token, second: Token): string {
  const isPossible = first.kind === 'word' && second.kind === 'word' && first.clause === second.clause
  return isPossible && first.word.length + second.word.length >= JOINED_MIN ? first.word + second.word : ''
}

/** Words a slip of the pen can be measured by: by stem, and by what a stem becomes when it loses a letter. */
export interface WordList {
  byStem: ReadonlyMap<string, string>
  shortened: ReadonlyMap<string, readonly string[]>
}

/** Words compare by their stems, so that "invioces" finds "invoice". */
export function wordList(words: Iterable<string>): WordList {
  const byStem = new Map<string, string>()
  const shortened = new Map<string, string[]>()
  for (const word of words) {
    const stem = stemOf(word)
    if (stem.length < STEM_MIN || byStem.has(stem)) continue
    byStem.set(stem, word)
    for (const short of [stem, ...withoutOne(stem)]) {
      const stems = shortened.get(short)
      if (stems === undefined) shortened.set(short, [stem])
      else stems.push(stem)
    }
  }
  return { byStem, shortened }
}

/**
 * The word meant by one that has a letter too many or too few, or two changed over: "imoprt" is "import". Null for a word
 * that is in a list, and where no word is near, or several are.
 */
export function meantWord(word: string, lists: readonly WordList[]): string | null {
  if (word.length < WORD_MIN) return null
  const stem = stemOf(word)
  if (stem.length < STEM_MIN || lists.some(({ byStem }) => byStem.has(stem))) return null
  const near = new Map<string, string>()
  for (const short of [stem, ...withoutOne(stem)]) {
    for (const { byStem, shortened } of lists) {
      for (const other of shortened.get(short) ?? []) if (isSlip(stem, other)) near.set(other, byStem.get(other)!)
    }
  }
  const [only = null] = near.values()
  return near.size === 1 ? only : null
}

function withoutOne(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** A letter in another's place makes words as often as slips ("expert", "export"), so it is none. */
function isSlip(written: string, other: string): boolean {
  if (written === other || written[0] !== other[0]) return false
  let at = 0
  while (at < written.length && written[at] === other[at]) at++
  const [rest, otherRest] = [written.slice(at), other.slice(at)]
  if (rest.length === otherRest.length) {
    return (
      rest.length > 1 && rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2)
    )
  }
  return rest.slice(1) === otherRest || rest === otherRest.slice(1)
}
