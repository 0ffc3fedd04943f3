import type { Kind } from '#method/ledger/kinds.ts'
import { day, text } from '../../routes/search.ts'
import type { Search } from '../../routes/search.ts'

/** What the search's address holds: a link to it finds the same. */
export interface FindSearch {
  text?: string | undefined
  client?: string | undefined
  /** A kind of entry, or a group of kinds. */
  kind?: string | undefined
  from?: string | undefined
  until?: string | undefined
}

export function readFindSearch(search: Search): FindSearch {
  const client = text(search['client'])
  return {
    text: typeof search['text'] === 'number' ? String(search['text']) : text(search['text'])?.slice(0, 200),
    client: client !== undefined && /^[a-z0-9-]{1,64}$/.test(client) ? client : undefined,
    kind: text(search['kind']),
    from: day(search['from']),
    until: day(search['until']),
  }
}

export const NO_LIMITS = {
  client: undefined,
  kind: undefined,
  from: undefined,
  until: undefined,
} as const satisfies FindSearch

/** Names of clients and people are told as such, and are no entries of a search. */
export function isFoundAsEntry(kind: Kind): boolean {
  return kind !== 'account.opened' && kind !== 'account.changed' && !kind.startsWith('person.')
}
