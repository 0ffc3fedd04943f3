import type { Signal } from '#method/ledger/signals.ts'

/** Phrases by the name that `{name}` in a row stands for. */
export type WordLists = Readonly<Record<string, string>>

/** The rows that tell one idea in one language, with the lists they need. How a row reads: `lexicon.ts`. */
export interface PhraseTable {
  lists: WordLists
  rows: string
}

/** The rows that tell the act behind one signal, in one language. */
export interface ActTable {
  name: Signal
  rows: string
}

/** Lists of one name are joined, whatever language they are in: a sentence may mix two. */
export function joinLists(all: readonly WordLists[]): WordLists {
  const joined: Record<string, string> = {}
  for (const lists of all) {
    for (const [name, words] of Object.entries(lists)) {
      const own = joined[name]
      joined[name] = own === undefined ? words : `${own}|${words}`
    }
  }
  return joined
}
