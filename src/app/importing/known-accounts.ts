import type { Refusal } from '#contract/refusals.ts'
import { compareFacts } from '#method/history/fact.ts'
import { factsOfKind, foldEntries } from '#method/history/history.ts'
import type { History } from '#method/history/history.ts'
import { parseEntry } from '#method/ledger/entry.ts'
import type { Entry } from '#method/ledger/entry.ts'
import type { Kind } from '#method/ledger/kinds.ts'
import { entriesByAccount } from '#store/known-entries.ts'
import type { KnownAccount, PlannedEntry } from '../file-reader.ts'
import type { Ports } from '../ports.ts'
import { refusalOfFailure } from '../store-failures.ts'

/** What an account says of itself, and who is on its map; with the entries that change how these read. */
const KINDS: readonly Kind[] = [
  'account.opened',
  'account.changed',
  'person.added',
  'person.changed',
  'person.left',
  'entry.corrected',
  'entry.withdrawn',
  'entry.redacted',
  'entry.confirmed',
  'entry.rejected',
]

export type AccountsKnown =
  { accounts: Map<string, Entry[]>; refusals?: undefined } | { refusals: Refusal[]; accounts?: undefined }

/** Everything readers of files may know about the accounts: by slug, the entries that tell it. */
export async function accountEntries({ store, workspace }: Ports): Promise<AccountsKnown> {
  const accounts = new Map<string, Entry[]>()
  try {
    for await (const { account, entries } of entriesByAccount(store, workspace, KINDS)) accounts.set(account, entries)
  } catch (failure) {
    const refusal = refusalOfFailure(store, failure)
    if (refusal === null) throw failure
    return { refusals: [refusal] }
  }
  return { accounts }
}

/** Adds what a file will bring, so that the next one is read knowing it. */
export function addPlanned(accounts: Map<string, Entry[]>, planned: readonly PlannedEntry[]): void {
  for (const entry of planned) {
    const parsed = parseEntry({ v: 1, ...entry })
    if (parsed.entry && KINDS.includes(parsed.entry.kind)) {
      accounts.set(entry.account, [...(accounts.get(entry.account) ?? []), parsed.entry])
    }
  }
}

/** The accounts as readers of files know them. */
export function knownAccounts(accounts: ReadonlyMap<string, readonly Entry[]>): KnownAccount[] {
  return [...accounts].map(([slug, entries]) => accountOf(slug, foldEntries(entries)))
}

function accountOf(slug: string, history: History): KnownAccount {
  const told = [...factsOfKind(history, 'account.opened'), ...factsOfKind(history, 'account.changed')].sort(
    compareFacts,
  )
  const last = <T>(values: readonly (T | undefined)[]): T | undefined =>
    values.filter((value) => value !== undefined).at(-1)
  return {
    slug,
    name: last(told.map(({ data }) => data.name)) ?? slug,
    domains: last(told.map(({ data }) => data.domains)) ?? [],
    timezone: last(told.map(({ data }) => data.timezone)) ?? history.zone.id,
    people: peopleOf(history),
  }
}

/** Whoever was added and has not left. */
function peopleOf(history: History): KnownAccount['people'] {
  const people = new Map<string, { person: string; name: string; email?: string | undefined }>()
  const facts = [
    ...factsOfKind(history, 'person.added'),
    ...factsOfKind(history, 'person.changed'),
    ...factsOfKind(history, 'person.left'),
  ].sort(compareFacts)
  for (const { kind, data } of facts) {
    const before = people.get(data.person)
    if (kind === 'person.left') people.delete(data.person)
    else
      people.set(data.person, {
        person: data.person,
        name: data.name ?? before?.name ?? data.person,
        email: data.email ?? before?.email,
      })
  }
  return [...people.values()]
}
