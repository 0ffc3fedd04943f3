import { formatOf } from '../format.ts'

const { count, day, list } = formatOf('en')

const clients = (n: number) => count(n, { one: 'client', other: 'clients' })
const people = (n: number) => count(n, { one: 'person', other: 'people' })
const entries = (n: number) => count(n, { one: 'entry', other: 'entries' })

/** The search over everything the ledger says. */
export const webSearch = {
  title: 'Search',
  field: 'Search everything',
  placeholder: 'Words, names, 拼音 initials …',
  filters: 'Search within',
  anyClient: 'Any client',
  client: 'Client',
  findClient: 'Find a client',
  noClient: 'No client is called that.',
  anyKind: 'Any kind',
  kind: 'Kind of entry',
  anyDay: 'Any day',
  days: 'Days',
  from: 'From',
  until: 'Until',
  fromDay: (from: string) => `from ${day(from)}`,
  untilDay: (until: string) => `until ${day(until)}`,
  without: (filter: string) => `Search without: ${filter}`,
  clients: 'Clients',
  people: 'People',
  entries: 'Entries',
  found: (c: number, p: number, e: number, hasMore: boolean) =>
    `${list([...(c > 0 ? [clients(c)] : []), ...(p > 0 ? [people(p)] : []), ...(e > 0 ? [entries(e)] : [])]) || 'Nothing'}${hasMore ? ' and more' : ''} found`,
  more: 'Show more entries',
  moreComing: 'Reading on…',
  unlisted: (n: number) => `${entries(n)} just brought in cannot be found yet; this takes a moment.`,
  none: (text: string) => `Nothing holds “${text}”`,
  noneText: 'Every word has to occur; the last one may be the beginning of a word.',
  searched: (where: readonly string[]) =>
    where.length === 0
      ? 'Searched: the names of all clients and people, and every entry.'
      : `Searched: only entries, ${where.join(', ')}.`,
  ofClient: (name: string) => `of ${name}`,
  ofKind: (name: string) => `of the kind “${name}”`,
  everywhere: 'Search everything',
  emptyTitle: 'Find anything that was ever written down',
  emptyText:
    'Clients, people and entries, in English and Chinese. Chinese names are found by their characters, by pinyin and by its initials: qhry finds 清禾乳业.',
  sampleClient: '清禾乳业',
  sampleTyped: 'qhry',
  sampleWord: 'pricing',
  sampleLine: 'Asked for the pricing sheet before their board meets.',
}
