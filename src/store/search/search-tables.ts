import type { Fixed } from '../column.ts'

/** How far an account's entries can be searched. */
export interface SearchStateTable {
  workspace: Fixed<string>
  account: Fixed<string>
  /** The place in the chain up to which words are listed. */
  listed: number
}

/** The words an entry was listed under, so that they can be forgotten with its content. */
export interface SearchEntryTable {
  workspace: Fixed<string>
  account: Fixed<string>
  seq: Fixed<number>
  part: Fixed<string>
  /** The entry's day, as a count of days. */
  day: Fixed<number>
  /** JSON, a list. */
  words: Fixed<string>
}

/** Where each word stands: names of accounts, names of people and all other entries apart. */
export interface SearchWordTable {
  workspace: Fixed<string>
  part: Fixed<string>
  word: Fixed<string>
  day: Fixed<number>
  account: Fixed<string>
  seq: Fixed<number>
}
