import type { KindData } from '#method/ledger/kinds.ts'
import { formatDay } from '#method/time/day.ts'
import type { DayNumber } from '#method/time/day.ts'
import type { Zone } from '#method/time/zone.ts'
import { accountOfAddress, addDomain, findAccount, openAccount, openRoster, personOf } from './accounts/roster.ts'
import type { Roster, RosterAccount, RosterPerson } from './accounts/roster.ts'
import type { EmailAddress } from './accounts/email-address.ts'
import { isSharedDomain } from './accounts/shared-domains.ts'
import { roleOfTitle } from '#method/agreement/role-of-title.ts'
import { entryId } from './ids.ts'
import { rowProblem } from './reading.ts'
import type { Draft, DraftEntry, FileReading, Place, ReadContext } from './reading.ts'
import { accountZone, momentOfDay, todayIn } from './time/moment.ts'
import type { Moment } from './time/moment.ts'

type Opening = KindData['account.opened']

/**
 * A client list being read, whatever its form: firms become accounts, contacts become people. What an account's opening
 * says is known only when the last row is read (its first day, its team, its mail domains), so openings come last and
 * are put first.
 */
export interface ClientList {
  context: ReadContext
  roster: Roster
  reading: FileReading
  openings: Map<RosterAccount, OpeningFacts>
  /** People added, with the first day anything in the file speaks of them. */
  contacts: Map<RosterPerson, { draft: Draft; firstDay: DayNumber | null; isDated: boolean }>
  /** Mail domain → the accounts whose contacts write from it. */
  domainUsers: Map<string, Set<RosterAccount>>
}

export interface OpeningFacts {
  place: Place
  /** Id of the opening entry. */
  id: string
  /** What the source calls the firm: the `ref` of the entry's source. */
  ref: string
  name: string
  timezone: string
  locale: string
  sector: Opening['sector']
  lead: string | null
  /** Members beside the lead. */
  team: Set<string>
  shape: NonNullable<Opening['shape']>
  /** The first day anything in the file speaks of. */
  firstDay: DayNumber | null
}

export function openClientList(reading: FileReading, context: ReadContext): ClientList {
  return {
    context,
    reading,
    roster: openRoster(context),
    openings: new Map(),
    contacts: new Map(),
    domainUsers: new Map(),
  }
}

export interface CompanyRow {
  place: Place
  id: string
  ref: string
  name: string
  domains: readonly string[]
  /** The domain a contact in the same row writes from. */
  mailDomain: string | null
  timezone: string | null
  locale: string | null
  sector: Opening['sector']
  lead: string | null
  shape: OpeningFacts['shape']
}

/** The account of a firm: one that is there, else a new one. A firm met twice is one account; `isRepeated` says so. */
export function addCompany(list: ClientList, row: CompanyRow): { account: RosterAccount; isRepeated: boolean } {
  const { context, roster } = list
  const domains = row.domains.filter((domain) => !isSharedDomain(domain) && !context.ourDomains.includes(domain))
  const timezone = row.timezone ?? context.defaultTimezone
  const firm = { name: row.name, domains }
  const mailDomain = row.mailDomain !== null && context.ourDomains.includes(row.mailDomain) ? null : row.mailDomain
  const account = findAccount(roster, firm) ?? openAccount(roster, firm, { timezone, mailDomain })
  for (const domain of domains) addDomain(roster, account, domain)
  const known = list.openings.get(account)
  if (known) {
    known.lead ??= row.lead
    known.shape = { ...row.shape, ...known.shape }
    return { account, isRepeated: true }
  }
  list.openings.set(account, {
    ...row,
    timezone,
    locale: row.locale ?? context.defaultLocale,
    team: new Set(),
    firstDay: null,
  })
  return { account, isRepeated: false }
}

export interface ContactRow {
  place: Place
  id: string
  ref: string
  name: string
  email: EmailAddress | null
  title: string | null
  /** When they were first met; the account's first day when the file doesn't say. */
  at: Moment | null
}

/** Adds a person of the client. A person who is known keeps their key; the plan says whether anything is new. */
export function addContact(list: ClientList, account: RosterAccount, row: ContactRow): RosterPerson {
  const { person } = personOf(list.roster, account, { name: row.name, email: row.email?.address ?? null })
  if (row.email) claimDomain(list, account, row.email.domain)
  if (row.at) markDay(list, account, row.at.day)
  const entry: DraftEntry<'person.added'> = {
    id: row.id,
    account: account.slug,
    kind: 'person.added',
    at: row.at?.at ?? list.context.today,
    by: list.context.by,
    source: { type: 'import', ref: row.ref },
    data: {
      person: person.person,
      name: row.name,
      ...(row.email ? { email: row.email.address } : {}),
      role: row.title === null ? 'other' : roleOfTitle(row.title),
    },
  }
  const draft = { ...row.place, entry }
  list.reading.drafts.push(draft)
  if (!list.contacts.has(person)) list.contacts.set(person, { draft, firstDay: null, isDated: row.at !== null })
  return person
}

/** The account a contact without a firm belongs to by their address, when exactly one does; else it is told. */
export function accountOfLooseContact(
  list: ClientList,
  place: Place,
  email: EmailAddress | null,
): RosterAccount | null {
  const match = email === null ? null : accountOfAddress(list.roster, email)
  if (match && 'account' in match) return match.account
  list.reading.skipped.push(rowProblem(place, 'contact.no-company', {}))
  return null
}

/** Adds what happened with an account on a day, and with which of its people. */
export function addDraft(
  list: ClientList,
  { account, person }: { account: RosterAccount; person: RosterPerson | null },
  { draft, day }: { draft: Draft; day: DayNumber },
): void {
  markDay(list, account, day)
  const contact = person === null ? undefined : list.contacts.get(person)
  if (contact && (contact.firstDay === null || day < contact.firstDay)) contact.firstDay = day
  list.reading.drafts.push(draft)
}

export function zoneOfAccount(list: ClientList, account: RosterAccount): Zone {
  return accountZone(account.timezone, list.context)
}

function markDay(list: ClientList, account: RosterAccount, day: DayNumber): void {
  const facts = list.openings.get(account)
  if (facts && (facts.firstDay === null || day < facts.firstDay)) facts.firstDay = day
}

function claimDomain(list: ClientList, account: RosterAccount, domain: string): void {
  if (isSharedDomain(domain) || list.context.ourDomains.includes(domain)) return
  const users = list.domainUsers.get(domain)
  if (users) users.add(account)
  else list.domainUsers.set(domain, new Set([account]))
}

/** Gives each account the mail domains that its contacts, and no other account's, write from. */
export function settleDomains(list: ClientList): void {
  for (const [domain, users] of list.domainUsers) {
    const [account, ...others] = users
    const owners = list.roster.byDomain.get(domain)
    if (account && others.length === 0 && !owners) addDomain(list.roster, account, domain)
  }
}

/** Puts the openings, now that all is known, before everything else. */
export function finishClientList(list: ClientList): FileReading {
  for (const { draft, firstDay, isDated } of list.contacts.values()) {
    // Somebody a note speaks of was known by then, whenever the list was exported.
    if (!isDated && firstDay !== null) draft.entry.at = formatDay(firstDay)
  }
  const openings = [...list.openings].map(([account, facts]) => openingDraft(list, account, facts))
  return { ...list.reading, drafts: [...openings, ...list.reading.drafts] }
}

function openingDraft(list: ClientList, account: RosterAccount, facts: OpeningFacts): Draft {
  const { context } = list
  const today = todayIn(accountZone(account.timezone, context), context)
  const firstDay = Math.min(facts.firstDay ?? today, today)
  const domains = [...account.domains].sort().slice(0, 100)
  const team = [...facts.team].filter((member) => member !== facts.lead)
  const entry: DraftEntry<'account.opened'> = {
    id: facts.id,
    account: account.slug,
    kind: 'account.opened',
    at: momentOfDay(firstDay).at,
    by: context.by,
    source: { type: 'import', ref: facts.ref },
    data: {
      name: facts.name,
      timezone: facts.timezone,
      locale: facts.locale,
      sector: facts.sector,
      relationshipType: context.defaultRelationshipType ?? 'high_touch',
      ...(domains.length > 0 ? { domains } : {}),
      ...(facts.lead === null ? {} : { lead: facts.lead }),
      ...(team.length > 0 ? { team: team.slice(0, 200).map((member) => ({ member, part: 'sales' })) } : {}),
      ...(Object.keys(facts.shape).length > 0 ? { shape: facts.shape } : {}),
    },
  }
  return { ...facts.place, entry }
}

/** Id and source reference of what a client list names: `atomic:company:234`. */
export function listId(...parts: readonly string[]): { id: string; ref: string } {
  const id = entryId(...parts)
  return { id, ref: id }
}
