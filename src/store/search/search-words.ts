import { pinyin } from 'pinyin-pro'
import type { Entry } from '#method/ledger/entry.ts'
import { textsOf } from '#method/ledger/redaction.ts'
import { splitTokens } from '#method/text/tokens.ts'
import type { Token } from '#method/text/tokens.ts'

/** What an entry is searched among: the names of accounts, the names of people, or everything else. */
export type SearchPart = 'account' | 'person' | 'entry'

const WORD_MAX = 40
/** Of a very long text its first words are listed. */
const WORDS_MAX = 2000

export function partOf({ kind }: Pick<Entry, 'kind'>): SearchPart {
  if (kind === 'account.opened' || kind === 'account.changed') return 'account'
  return kind.startsWith('person.') ? 'person' : 'entry'
}

/** The words an entry is found by: its free texts, what it calls things, and how its Chinese names are pronounced. */
export function wordsOfEntry(entry: Entry): string[] {
  if (entry.redacted) return []
  const texts = textsOf(entry.kind, entry.data)
  const part = partOf(entry)
  const slug = part === 'account' ? [entry.account] : []
  const ref = 'ref' in entry.data && typeof entry.data.ref === 'string' ? [entry.data.ref] : []
  const name = part !== 'entry' && 'name' in entry.data ? entry.data.name : undefined
  const spoken = name === undefined ? [] : spokenWords(name, part)
  const words = [...texts, ...slug, ...ref].flatMap(wordsOfText)
  return [...new Set([...words, ...spoken])].slice(0, WORDS_MAX)
}

/**
 * The words of a text, as they are listed. Chinese is listed by each two neighbouring characters, and by the last one of a
 * run alone: whatever is looked for is then the beginning of something listed, without anybody cutting words.
 */
export function wordsOfText(text: string): string[] {
  return runsOf(splitTokens(text)).flatMap((run) => (run.isHan ? pairsOf(run.words) : run.words))
}

export interface SearchedWords {
  /** Words that must stand somewhere. */
  whole: string[]
  /** The beginning of a word that must stand somewhere: what is being typed. */
  begun: string | null
}

/** What a text that is searched for asks of an entry; the word it ends with may go on. */
export function searchedWords(text: string): SearchedWords {
  const runs = runsOf(splitTokens(text))
  const whole = runs.slice(0, -1).flatMap((run) => (run.isHan ? pairsAsked(run.words) : run.words))
  const last = runs.at(-1)
  if (last === undefined) return { whole, begun: null }
  const asked = last.isHan ? pairsAsked(last.words) : last.words
  return { whole: [...new Set([...whole, ...asked.slice(0, -1)])], begun: asked.at(-1) ?? null }
}

interface WordRun {
  isHan: boolean
  words: string[]
}

/** Chinese characters that stand side by side are one run; every other word is one by itself. */
function runsOf(tokens: readonly Token[]): WordRun[] {
  const runs: WordRun[] = []
  let end = -1
  for (const token of tokens) {
    const isHan = token.kind === 'han'
    const word = isHan ? token.word : plainWord(token)
    if (word === '') continue
    const before = runs.at(-1)
    if (isHan && before?.isHan && end === token.start) before.words.push(word)
    else runs.push({ isHan, words: [word] })
    end = token.end
  }
  return runs
}

/** Letters without their accents; marks, and endings such as 's, are no words. */
function plainWord({ word, kind }: Token): string {
  if (kind === 'mark' || word.startsWith("'")) return ''
  return word.normalize('NFD').replace(/\p{M}/gu, '').slice(0, WORD_MAX)
}

function pairsOf(characters: readonly string[]): string[] {
  return characters.map((character, at) => character + (characters[at + 1] ?? ''))
}

/** The last character of what is asked for begins a pair that went on, or ends a run; the pair before it holds it anyway. */
function pairsAsked(characters: readonly string[]): string[] {
  return characters.length === 1 ? [...characters] : pairsOf(characters).slice(0, -1)
}

/** 北风科技: "beifengkeji", "bfkj", and each syllable. */
function spokenWords(name: string, part: SearchPart): string[] {
  const surname = part === 'person' ? 'head' : 'off'
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true, surname })
  if (syllables.length === 0) return []
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
  return [syllables.join(''), initials, ...syllables].map((word) => word.toLowerCase().slice(0, WORD_MAX))
}
