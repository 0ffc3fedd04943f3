import { queryOptions } from '@tanstack/react-query'
import type { Kind } from '#method/ledger/kinds.ts'
import { call } from './call.ts'
import { keys } from './queries.ts'
import type { ReadEntry } from './shapes.ts'

/** What a client is described by: the latest of each field that its entries tell. */
export interface AccountFacts {
  name: string
  lead: string | null
  sector: string | null
  timezone: string | null
  /** What each ritual of the rhythm in force is, by its id. */
  rituals: Readonly<Record<string, string>>
}

export interface PersonFacts {
  person: string
  name: string
  role: string | null
  hasLeft: boolean
}

export const accountQuery = (account: string) =>
  queryOptions({
    queryKey: [...keys.account(account), 'described'],
    queryFn: async ({ signal }) =>
      describe(account, await ofKinds(account, ['account.opened', 'account.changed', 'cadence.agreed'], signal)),
  })

export const peopleQuery = (account: string) =>
  queryOptions({
    queryKey: [...keys.account(account), 'people'],
    queryFn: async ({ signal }) =>
      peopleOf(await ofKinds(account, ['person.added', 'person.changed', 'person.left'], signal)),
    enabled: account !== '',
  })

async function ofKinds(account: string, kinds: Kind[], signal: AbortSignal): Promise<ReadEntry[]> {
  const { entries } = await call('timeline', { account, kinds, limit: 200 }, { signal })
  // Oldest first, so that what was said later holds; what was taken back holds nothing.
  return entries.filter(({ reading }) => reading.status === 'confirmed').toReversed()
}

export function describe(account: string, entries: readonly ReadEntry[]): AccountFacts {
  const merged: Record<string, unknown> = Object.assign({}, ...entries.map(({ reading }) => reading.data))
  return {
    name: textOr(merged['name'], account),
    lead: textOr(merged['lead'], null),
    sector: textOr(merged['sector'], null),
    timezone: textOr(merged['timezone'], null),
    rituals: ritualsOf(merged['rituals']),
  }
}

/** The latest agreement holds: a ritual's id tells nobody what it is, its name does. */
function ritualsOf(value: unknown): Record<string, string> {
  const rituals: unknown[] = Array.isArray(value) ? value : []
  return Object.fromEntries(
    rituals.flatMap((ritual) =>
      typeof ritual === 'object' && ritual !== null && 'id' in ritual && 'ritual' in ritual
        ? [[String(ritual.id), String(ritual.ritual)]]
        : [],
    ),
  )
}

export function peopleOf(entries: readonly ReadEntry[]): PersonFacts[] {
  const people = new Map<string, PersonFacts>()
  for (const { entry, reading } of entries) {
    const { person, name, role } = reading.data
    if (typeof person !== 'string') continue
    const known = people.get(person)
    people.set(person, {
      person,
      name: textOr(name, known?.name ?? person),
      role: textOr(role, known?.role ?? null),
      hasLeft: entry.kind === 'person.left',
    })
  }
  return [...people.values()]
}

function textOr<Other>(value: unknown, other: Other): string | Other {
  return typeof value === 'string' && value !== '' ? value : other
}
