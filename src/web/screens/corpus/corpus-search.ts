import { oneOf, text } from '../../routes/search.ts'
import type { Search } from '../../routes/search.ts'

export const VIEWS = ['moves', 'decisions', 'precedents'] as const
export type CorpusView = (typeof VIEWS)[number]

/** What the corpus's address holds. */
export interface CorpusSearch {
  /** Absent: the fake moves. */
  view?: CorpusView | undefined
  text?: string | undefined
  what?: 'walk_away' | 'killed' | undefined
  /** Of whom it is asked whom it resembles. */
  client?: string | undefined
}

export function readCorpusSearch(search: Search): CorpusSearch {
  const client = text(search['client'])
  return {
    view: oneOf(search['view'], VIEWS),
    text: text(search['text'])?.slice(0, 200),
    what: oneOf(search['what'], ['walk_away', 'killed']),
    client: client !== undefined && /^[a-z0-9-]{1,64}$/.test(client) ? client : undefined,
  }
}
