import type { OperationOf } from '#contract/operations.ts'
import type { Kind, KindData } from '#method/ledger/kinds.ts'
import { parseDay } from '#method/time/day.ts'
import type { DayNumber } from '#method/time/day.ts'
import { accountNames, requireAccount } from '#store/account-lists.ts'
import { countUnlisted, listWords } from '#store/search/list-words.ts'
import { searchEntries } from '#store/search/search.ts'
import type { SearchPart } from '#store/search/search-words.ts'
import { entriesByIds } from '#store/timeline.ts'
import type { TimelineItem } from '#store/timeline.ts'
import type { Ports } from '../ports.ts'
import { readEntryOf } from '../recording/read-entry-of.ts'
import type { Outcome, Run } from '../run.ts'

/** How many new entries one search makes findable before it answers. */
const LISTED_MAX = 2000
const NAMES_MAX = 20

export const run: Run<OperationOf<'search'>> = async (input, { ports }) => {
  const { store, workspace } = ports
  if (input.account !== undefined) {
    const known = await requireAccount(store, workspace, input.account)
    if (known.refusals) return known
  }
  const listed = await listWords(store, workspace, { limit: LISTED_MAX })
  // Where nothing can be written, what was listed before is still found.
  const unlisted = listed.refusals ? await countUnlisted(store, workspace) : listed.left
  const parts: Found[] = []
  for (const part of partsOf(input)) {
    const page = await found(part, input, ports)
    if (page.refusals) return page
    parts.push(page.value)
  }
  const [entries = NONE, accounts = NONE, people = NONE] = parts
  const items = parts.flatMap((page) => page.items)
  const called = await accountNames(store, workspace, [...new Set(items.map(({ entry }) => entry.account))])
  if (called.refusals) return called
  const named = ({ entry: { account } }: TimelineItem) => ({
    account,
    accountName: called.names.get(account) ?? account,
  })
  return {
    value: {
      accounts: firstOfEach(accounts.items, ({ entry }) => entry.account).map(named),
      people: firstOfEach(people.items, personKey).map((item) => ({ ...named(item), ...personOf(item) })),
      entries: entries.items.map((item) => ({ ...named(item), ...readEntryOf(item) })),
      next: entries.next,
      unlisted,
    },
  }
}

const ENTRIES_ALONE = ['entry'] as const
const PARTS = [...ENTRIES_ALONE, 'account', 'person'] as const

/** A page after the first goes on with the entries; kinds and days are theirs alone. */
function partsOf({ cursor, kinds, from, until }: Asked): readonly SearchPart[] {
  const isPlain = [cursor, kinds, from, until].every((each) => each === undefined)
  return isPlain ? PARTS : ENTRIES_ALONE
}

interface Found {
  items: TimelineItem[]
  next: string | null
}

const NONE: Found = { items: [], next: null }

interface Asked {
  text: string
  account?: string | undefined
  kinds?: readonly Kind[] | undefined
  from?: string | undefined
  until?: string | undefined
  cursor?: string | undefined
  limit: number
}

async function found(part: SearchPart, asked: Asked, { store, workspace }: Ports): Promise<Outcome<Found>> {
  const { text, account, kinds, cursor, limit } = asked
  const isEntry = part === 'entry'
  const page = await searchEntries(store, workspace, {
    text,
    part,
    limit: isEntry ? limit : NAMES_MAX,
    ...(isEntry ? { cursor, kinds, from: dayOf(asked.from), until: dayOf(asked.until) } : {}),
    account,
  })
  if (page.refusals) return page
  const read = await entriesByIds(store, workspace, page.ids)
  return read.refusals ? read : { value: { items: read.items, next: page.next } }
}

function dayOf(day: string | undefined): DayNumber | undefined {
  return day === undefined ? undefined : (parseDay(day) ?? undefined)
}

function personOf({ entry, reading }: TimelineItem): { person: string; name: string | null; entry: string } {
  // What was searched among the people is of a kind that names one.
  const { person, name } = reading.data as KindData['person.changed']
  return { person, name: name ?? null, entry: entry.id }
}

function personKey(item: TimelineItem): string {
  return `${item.entry.account} ${personOf(item).person}`
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()
}
