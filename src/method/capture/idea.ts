import type { Kind } from '../ledger/kinds.ts'
import type { Signal } from '../ledger/signals.ts'

/** What a row of the tables tells: a kind of entry, or one signal of the catalog. */
export type Idea = Exclude<Kind, 'signal'> | `signal.${Signal}`

/** The rows that tell one idea in one language. How a row reads: `method/text/lexicon.ts`. */
export interface IdeaTable {
  name: Idea
  rows: string
}
