import { MEASURES, SAID, type Measure, type Said } from './measures.ts'
import { indexPhrases, type PhraseIndex } from './phrases.ts'
import { SCOPE_LISTS, type ScopeList } from './scope.ts'

/**
 * Ideas told by several words near each other, written as tables and not as code. Each row of a table begins with a dash
 * and goes on over as many lines as it likes: a core and its conditions, met in one sentence, parted by `;`.
 *
 *     - pick* up|answer* ; ~6 phone|call*
 *       ; <8 {they} ; !2 question*
 *
 * `<n`: within n words before the core, `>n`: after it, `~n`: on either side; with `!` in front: none of these there. `{they}`
 * is a list the lexicon names, `{duration}` a measured quantity, `{person}` what the caller found. In front of the core, `vague` marks words that only hint
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

/** A lexicon as it was read. Rows refer to lists by number, several where they name alternatives. */
export interface Patterns<Name extends string> {
  index: PhraseIndex
  listCount: number
  measured: readonly { list: number; measure: Measure | Said }[]
  scope: ReadonlyMap<ScopeList, readonly number[]>
  rows: readonly PatternRow<Name>[]
}

export interface PatternRow<Name extends string> {
  name: Name
  isVague: boolean
  isEvenIf: boolean
  core: readonly number[]
  conditions: readonly Condition[]
}

export interface Condition {
  lists: readonly number[]
  side: 'before' | 'after' | 'either'
  /** At most this many tokens between the core and the words. */
  within: number
  isAbsent: boolean
}

/** Reads a lexicon once. A row that can't be read, or names an unknown list, throws: tables are code. */
export function readLexicon<Name extends string>({ lists, tables }: Lexicon<Name>): Patterns<Name> {
  const book = openBook(lists)
  const rows = tables.flatMap(({ name, rows }) => rowsOf(rows).map((row) => readRow(row, { name, book })))
  const scope = new Map(SCOPE_LISTS.map((name) => [name, book.named(name)]))
  return { index: indexPhrases(book.phrases), listCount: book.phrases.length, measured: book.measured, scope, rows }
}

/** The lists met so far, each once and by number, however many rows name it. */
interface Book {
  phrases: (readonly string[])[]
  measured: { list: number; measure: Measure | Said }[]
  named(name: string): readonly number[]
  /** The lists that `a|b|{c}` stands for: the words written out, and each list named. */
  alternatives(text: string): readonly number[]
}

function openBook(lists: Readonly<Record<string, string>>): Book {
  const phrases: (readonly string[])[] = []
  const measured: Book['measured'] = []
  const known = new Map<string, readonly number[]>()
  const add = (words: readonly string[]): number => phrases.push(words) - 1
  const once = (key: string, read: () => readonly number[]): readonly number[] => {
    const numbers = known.get(key) ?? read()
    known.set(key, numbers)
    return numbers
  }
  const alternatives = (text: string): readonly number[] =>
    once(text, () => {
      const parts = text.split('|').map((part) => part.trim())
      const words = parts.filter((part) => part !== '' && !part.startsWith('{'))
      const names = parts.filter((part) => part.startsWith('{')).map((part) => part.slice(1, -1))
      return [...(words.length > 0 ? [add(words)] : []), ...names.flatMap(named)]
    })
  const named = (name: string): readonly number[] =>
    once(`{${name}}`, () => {
      const measure = [...MEASURES, ...SAID].find((each) => each === name)
      if (measure !== undefined) {
        const list = add([])
        measured.push({ list, measure })
        return [list]
      }
      const text = lists[name]
      if (text === undefined) throw new Error(`No list is called "${name}"`)
      return alternatives(text)
    })
  return { phrases, measured, named, alternatives }
}

function rowsOf(table: string): string[] {
  const rows = table.split(/(?:^|\n) *- /).map((row) => row.replace(/\s+/g, ' ').trim())
  return rows.filter((row) => row !== '')
}

function readRow<Name extends string>(text: string, { name, book }: { name: Name; book: Book }): PatternRow<Name> {
  const [head = '', ...rest] = text.split(';').map((part) => part.trim())
  const isVague = head.startsWith('vague ')
  const isEvenIf = head.startsWith('even-if ')
  const core = isVague || isEvenIf ? head.slice(head.indexOf(' ') + 1) : head
  return {
    name,
    isVague,
    isEvenIf,
    core: book.alternatives(core),
    conditions: rest.map((part) => readCondition(part, { row: text, book })),
  }
}

const SIDES: Readonly<Record<string, Condition['side']>> = { '<': 'before', '>': 'after', '~': 'either' }

function readCondition(text: string, { row, book }: { row: string; book: Book }): Condition {
  const space = text.indexOf(' ')
  const isAbsent = text.startsWith('!')
  const bound = text.slice(isAbsent ? 1 : 0, Math.max(space, 0))
  const side = SIDES[bound.charAt(0)] ?? (isAbsent ? 'either' : undefined)
  const within = Number(bound.replace(/^[<>~]/, ''))
  if (side === undefined || bound === '' || !Number.isInteger(within))
    throw new Error(`Can't read "${text}" in "${row}"`)
  return { lists: book.alternatives(text.slice(space + 1).trim()), side, within, isAbsent }
}
