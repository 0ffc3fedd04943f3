import { companyKey } from '../text/company-key.ts'
import { foldText } from '../text/fold.ts'
import { SMALL_WORDS } from '../text/small-words.ts'
import { splitTokens, type Token } from '../text/tokens.ts'
import type { CaptureContext, KnownAccount } from './captured.ts'

/** A client named in a text: which ones the words fit, and where they stand. */
export interface AccountSaid {
  /** Slugs: one where it is clear, several where the words fit several, none where nobody is called so. */
  choices: string[]
  /** Whether it was marked with an `@`. */
  isMarked: boolean
  start: number
  end: number
}

/**
 * The client a text names: after an `@` by slug, name or the beginning of one; without it by the whole name. The `@` is
 * heard wherever the text is written, a bare name only where no client is chosen yet.
 */
export function accountSaid(text: string, { account, accounts }: AccountView): AccountSaid | null {
  return markedAccount(text, accounts) ?? (account === null ? namedAccount(text, accounts) : null)
}

/** Where a text calls its own client by name: whoever is called so is the client. */
export function ownNameSaid(text: string, { account, accounts }: AccountView): AccountSaid | null {
  const own = accounts.find(({ slug }) => slug === account)
  return own === undefined ? null : namedAccount(text, [own])
}

type AccountView = Pick<CaptureContext, 'account' | 'accounts'>

/** The slug a text leads to; null while none is clear. */
export function accountOf(text: string, view: AccountView): string | null {
  const said = accountSaid(text, view)
  if (said === null) return view.account
  const [slug, ...others] = said.choices
  return slug === undefined || others.length > 0 ? null : slug
}

/** What stands after an `@` at a word's beginning, as far as a name could reach; null where there is none. */
export function markedWords(text: string): { words: string; start: number } | null {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    // In an address the mark stands inside a word.
    if (at > 0 && WORD_END.test(text.charAt(at - 1))) continue
    const words = text.slice(at + 1, at + 1 + LONGEST_NAME)
    if (words !== '' && words.charAt(0).trim() !== '') return { words, start: at }
  }
  return null
}

const LONGEST_NAME = 80
const WORD_END = /[A-Za-z0-9._%+-]/

function markedAccount(text: string, accounts: readonly KnownAccount[]): AccountSaid | null {
  const marked = markedWords(text)
  if (marked === null) return null
  const { words, start } = marked
  const folded = foldText(words).text
  const known = keyed(accounts)
  const whole = known
    .flatMap((account) =>
      account.keys.filter((key) => standsIn(folded, key)).map((key) => ({ slug: account.slug, key })),
    )
    .sort((a, b) => b.key.length - a.key.length)
  const longest = whole[0]?.key.length
  if (longest !== undefined) {
    const slugs = whole.filter(({ key }) => key.length === longest).map(({ slug }) => slug)
    return { choices: [...new Set(slugs)], isMarked: true, start, end: start + 1 + longest }
  }
  return begunName(known, { folded, start, words })
}

/** A whole name ends where no letter goes on; Chinese names are followed by anything. */
function standsIn(folded: string, key: string): boolean {
  if (!folded.startsWith(key)) return false
  return /[^a-z0-9]$/.test(key) || !/[a-z0-9]/.test(folded.charAt(key.length))
}

function begunName(
  known: readonly Keyed[],
  { folded, start, words }: { folded: string; start: number; words: string },
): AccountSaid {
  const word = /^[^\s,.:;!?，。：；！？、]+/u.exec(folded)?.[0] ?? ''
  for (let length = word.length; length > 0; length = isHan(word.charAt(length - 1)) ? length - 1 : 0) {
    const beginning = word.slice(0, length)
    const slugs = known.filter(({ keys }) => keys.some((key) => key.startsWith(beginning))).map(({ slug }) => slug)
    // One Chinese character begins too many names to end a search for a longer one.
    if (slugs.length > 0)
      return { choices: slugs.slice(0, CHOICES_MAX), isMarked: true, start, end: start + 1 + length }
  }
  return { choices: [], isMarked: true, start, end: start + 1 + Math.min(words.length, word.length) }
}

const CHOICES_MAX = 20

function isHan(char: string): boolean {
  return char >= '\u4e00' && char <= '\u9fff'
}

interface Keyed {
  slug: string
  keys: readonly string[]
}

const KEYED = new WeakMap<readonly KnownAccount[], readonly Keyed[]>()

/** The ways each client is written, found once for a list. */
function keyed(accounts: readonly KnownAccount[]): readonly Keyed[] {
  const known = KEYED.get(accounts) ?? accounts.map(({ slug, name }) => ({ slug, keys: keysOf(slug, name) }))
  KEYED.set(accounts, known)
  return known
}

function keysOf(slug: string, name: string): string[] {
  const keys = [slug, foldText(name).text.trim(), foldText(companyKey(name)).text]
  return [...new Set(keys)].filter((key) => key !== '')
}

const BY_WORD = new WeakMap<readonly KnownAccount[], ReadonlyMap<string, readonly NamedAccount[]>>()

interface NamedAccount {
  slug: string
  words: readonly string[]
}

function byFirstWord(accounts: readonly KnownAccount[]): ReadonlyMap<string, readonly NamedAccount[]> {
  const made =
    BY_WORD.get(accounts) ??
    Map.groupBy(
      accounts
        .map(({ slug, name }) => ({ slug, words: splitTokens(companyKey(name)).map(({ word }) => word) }))
        .filter(({ words }) => words.length > 0),
      ({ words }) => words[0] ?? '',
    )
  BY_WORD.set(accounts, made)
  return made
}

function namedAccount(text: string, accounts: readonly KnownAccount[]): AccountSaid | null {
  const tokens = splitTokens(text)
  const named = byFirstWord(accounts)
  for (let at = 0; at < tokens.length; at++) {
    const fits = (named.get(tokens[at]?.word ?? '') ?? []).filter((account) => isNamed(tokens, at, account))
    const longest = Math.max(0, ...fits.map(({ words }) => words.length))
    if (longest === 0) continue
    const choices = fits.filter(({ words }) => words.length === longest).map(({ slug }) => slug)
    return { choices, isMarked: false, start: tokens[at]?.start ?? 0, end: tokens[at + longest - 1]?.end ?? 0 }
  }
  return null
}

function isNamed(tokens: readonly Token[], at: number, { words }: NamedAccount): boolean {
  if (!words.every((word, i) => tokens[at + i]?.word === word)) return false
  const [first = ''] = words
  const isHanName = tokens[at]?.kind === 'han'
  // A name that is a common word, or very short, is one only where it is written as a name.
  if (isHanName ? words.length >= 2 : words.length >= 2 || (first.length >= 4 && !SMALL_WORDS.has(first))) return true
  return tokens[at]?.isCapital === true && !SMALL_WORDS.has(first)
}
