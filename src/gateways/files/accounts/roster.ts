import type { KnownAccount, KnownPerson, ReadContext } from '../reading.ts'
import { hashOf } from '../ids.ts'
import { companyKey } from '#method/text/company-key.ts'
import { accountSlug, asciiKey } from './company-name.ts'
import { isSharedDomain } from './shared-domains.ts'

/** The accounts a reader knows: those of the workspace, growing by those its file opens. */
export interface Roster {
  slugs: Set<string>
  byName: Map<string, RosterAccount>
  byDomain: Map<string, Set<RosterAccount>>
  byAddress: Map<string, Map<RosterAccount, RosterPerson>>
}

export interface RosterAccount {
  slug: string
  name: string
  timezone: string
  domains: Set<string>
  /** By person key. */
  people: Map<string, RosterPerson>
  /** Those of one name whom no row of this file has been matched with yet. */
  unmatched: Map<string, RosterPerson[]>
  /** How many keys have been made from one stem, so that the next namesake need not try them all. */
  namesakes: Map<string, number>
}

export type RosterPerson = KnownPerson

export interface Firm {
  name: string
  /** Domains of the firm's own, none of a mail provider. */
  domains: readonly string[]
}

export type RosterMatch =
  | { account: RosterAccount; person: RosterPerson | null }
  /** Several accounts answer to it, so none is chosen. */
  | { ambiguous: RosterAccount[] }
  | null

export function openRoster(context: Pick<ReadContext, 'accounts'>): Roster {
  const roster: Roster = { slugs: new Set(), byName: new Map(), byDomain: new Map(), byAddress: new Map() }
  for (const known of context.accounts) addAccount(roster, known)
  return roster
}

function addAccount(roster: Roster, known: KnownAccount): RosterAccount {
  const account: RosterAccount = {
    slug: known.slug,
    name: known.name,
    timezone: known.timezone,
    domains: new Set(),
    people: new Map(),
    unmatched: new Map(),
    namesakes: new Map(),
  }
  roster.slugs.add(known.slug)
  const key = companyKey(known.name)
  if (key !== '' && !roster.byName.has(key)) roster.byName.set(key, account)
  for (const domain of known.domains) addDomain(roster, account, domain.toLowerCase())
  for (const person of known.people) {
    addPerson(roster, account, person)
    const namesakes = account.unmatched.get(companyKey(person.name))
    if (namesakes) namesakes.push(person)
    else account.unmatched.set(companyKey(person.name), [person])
  }
  return account
}

/** The account of a firm: by a domain of its own first, then by its name. */
export function findAccount(roster: Roster, firm: Firm): RosterAccount | null {
  for (const domain of firm.domains) {
    const [account, ...others] = roster.byDomain.get(domain) ?? []
    if (account && others.length === 0) return account
  }
  return roster.byName.get(companyKey(firm.name)) ?? null
}

/**
 * Opens an account that `findAccount` did not find. Where neither name nor domain gives a slug, `mailDomain` may: that of
 * a contact, which is not yet known to be the firm's alone.
 */
export function openAccount(
  roster: Roster,
  firm: Firm,
  { timezone, mailDomain }: { timezone: string; mailDomain: string | null },
): RosterAccount {
  const domain = firm.domains[0] ?? (mailDomain !== null && !isSharedDomain(mailDomain) ? mailDomain : null)
  const slug = accountSlug({ name: firm.name, domain }, (taken) => roster.slugs.has(taken))
  return addAccount(roster, { slug, name: firm.name, domains: firm.domains, people: [], timezone })
}

export function addDomain(roster: Roster, account: RosterAccount, domain: string): void {
  if (isSharedDomain(domain)) return
  account.domains.add(domain)
  const owners = roster.byDomain.get(domain)
  if (owners) owners.add(account)
  else roster.byDomain.set(domain, new Set([account]))
}

function addPerson(roster: Roster, account: RosterAccount, person: RosterPerson): void {
  account.people.set(person.person, person)
  if (!person.email) return
  const address = person.email.toLowerCase()
  const owners = roster.byAddress.get(address)
  if (!owners) roster.byAddress.set(address, new Map([[account, person]]))
  else if (!owners.has(account)) owners.set(account, person)
}

/** Whose mailbox an address is: a known person's, else that of the firm with its domain or one above it. */
export function accountOfAddress(roster: Roster, email: { address: string; domain: string }): RosterMatch {
  const owners = [...(roster.byAddress.get(email.address) ?? [])]
  const [first] = owners
  if (first && owners.length === 1) return { account: first[0], person: first[1] }
  if (first) return { ambiguous: owners.map(([account]) => account) }
  for (let rest = email.domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const [account, ...others] = roster.byDomain.get(rest) ?? []
    if (account) return others.length === 0 ? { account, person: null } : { ambiguous: [account, ...others] }
  }
  return null
}

/** The person of an account, recognized by address, then by name; or a new one with a key of their own. */
export function personOf(
  roster: Roster,
  account: RosterAccount,
  who: { name: string; email: string | null },
): { person: RosterPerson; isNew: boolean } {
  const known = knownPerson(roster, account, who)
  if (known) return { person: known, isNew: false }
  const made = { person: newPersonKey(account, who), name: who.name }
  const person: RosterPerson = who.email === null ? made : { ...made, email: who.email }
  addPerson(roster, account, person)
  return { person, isNew: true }
}

function knownPerson(
  roster: Roster,
  account: RosterAccount,
  who: { name: string; email: string | null },
): RosterPerson | null {
  const namesakes = account.unmatched.get(companyKey(who.name)) ?? []
  const byEmail = who.email === null ? undefined : roster.byAddress.get(who.email)?.get(account)
  // Two different addresses speak against one person; a namesake without an address is taken to be the one meant.
  const index = byEmail
    ? namesakes.indexOf(byEmail)
    : namesakes.findIndex((person) => !person.email || who.email === null)
  const namesake = index >= 0 ? namesakes.splice(index, 1)[0] : undefined
  return byEmail ?? namesake ?? null
}

const PERSON_KEY_MAX = 60

/** From the name, else the address, else a hash of the name; a taken one gets a hash of the address or a number. */
function newPersonKey(account: RosterAccount, who: { name: string; email: string | null }): string {
  const local = who.email?.slice(0, who.email.indexOf('@')) ?? ''
  const fromName = asciiKey(who.name, PERSON_KEY_MAX)
  const stem = (fromName.length >= 2 ? fromName : asciiKey(local, PERSON_KEY_MAX)) || `person-${hashOf(who.name, 8)}`
  if (!account.people.has(stem)) return stem
  const marked = who.email === null ? stem : `${stem}-${hashOf(who.email, 4)}`
  for (let n = account.namesakes.get(marked) ?? (marked === stem ? 2 : 1); ; n++) {
    const key = n === 1 ? marked : `${marked}-${n}`
    if (account.people.has(key)) continue
    account.namesakes.set(marked, n + 1)
    return key
  }
}
