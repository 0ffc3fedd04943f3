import type { Source } from '#method/ledger/entry.ts'
import { isRoleMailbox } from '../accounts/email-address.ts'
import type { EmailAddress } from '../accounts/email-address.ts'
import { accountOfAddress, openRoster, personOf } from '../accounts/roster.ts'
import type { Roster, RosterAccount } from '../accounts/roster.ts'
import { NAME_MAX } from '../text/content-limits.ts'
import { cleanLine } from '#method/text/clean-text.ts'
import { entryId } from '../ids.ts'
import type { DraftEntry, FileReading, Place, ReadContext } from '../reading.ts'

/** Where mails and calendar events are turned into touches: who is ours, who is whose, and what was found so far. */
export interface Desk {
  context: ReadContext
  roster: Roster
  reading: FileReading
  ourDomains: ReadonlySet<string>
  ourAddresses: ReadonlySet<string>
  /** Ids of the mails met so far: each counts once. */
  seenMails: Set<string>
}

/** Somebody named in a message or an invitation. */
export interface Correspondent extends EmailAddress {
  /** Display name, clean; empty when there is none. */
  name: string
}

export function openDesk(reading: FileReading, context: ReadContext): Desk {
  return {
    context,
    reading,
    roster: openRoster(context),
    ourDomains: new Set(context.ourDomains.map((domain) => domain.toLowerCase())),
    ourAddresses: new Set(context.ourAddresses.map((address) => address.toLowerCase())),
    seenMails: new Set(),
  }
}

/** True for our own mailboxes: named ones, and all of our domains and what lies below them. */
export function isOurs(desk: Desk, email: EmailAddress): boolean {
  if (desk.ourAddresses.has(email.address)) return true
  for (let rest = email.domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    if (desk.ourDomains.has(rest)) return true
  }
  return false
}

/** Which accounts some outsiders belong to, in the order met, with those of their number who do. */
export interface Audience {
  accounts: Map<RosterAccount, Correspondent[]>
  /** The first whose address answers to several accounts. */
  ambiguous: { address: string; accounts: string } | null
}

export function audienceOf(desk: Desk, outsiders: readonly Correspondent[]): Audience {
  const audience: Audience = { accounts: new Map(), ambiguous: null }
  for (const outsider of outsiders) {
    const match = accountOfAddress(desk.roster, outsider)
    if (match === null) continue
    if ('ambiguous' in match) {
      const accounts = match.ambiguous.map(({ slug }) => slug).join(', ')
      audience.ambiguous ??= { address: outsider.address, accounts }
      continue
    }
    const known = audience.accounts.get(match.account)
    if (known) known.push(outsider)
    else audience.accounts.set(match.account, [outsider])
  }
  return audience
}

/** What a proposed person is based on. */
export interface Occasion {
  place: Place
  at: string
  source: Source
}

/**
 * The person keys of an account's correspondents. Somebody unknown is proposed as a new person and already named by the
 * key they would get; a desk's mailbox (`info@`) is nobody in particular.
 */
export function peopleAt(
  desk: Desk,
  account: RosterAccount,
  { correspondents, occasion }: { correspondents: readonly Correspondent[]; occasion: Occasion },
): string[] {
  const keys = new Set<string>()
  for (const correspondent of correspondents) {
    const { address } = correspondent
    const isKnown = desk.roster.byAddress.get(address)?.has(account) === true
    if (!isKnown && isRoleMailbox(correspondent.local)) continue
    const name = nameOf(correspondent)
    const { person, isNew } = personOf(desk.roster, account, { name, email: address })
    keys.add(person.person)
    if (isNew) propose(desk, account, { person: person.person, name, address, occasion })
  }
  return [...keys]
}

function nameOf(correspondent: Correspondent): string {
  const name = cleanLine(correspondent.name)
  return name === '' || name.length > NAME_MAX ? correspondent.address : name
}

function propose(
  desk: Desk,
  account: RosterAccount,
  { person, name, address, occasion }: { person: string; name: string; address: string; occasion: Occasion },
): void {
  const entry: DraftEntry<'person.added'> = {
    id: entryId('person', account.slug, address),
    account: account.slug,
    kind: 'person.added',
    at: occasion.at,
    by: desk.context.by,
    source: occasion.source,
    status: 'proposed',
    data: { person, name, email: address, role: 'other' },
  }
  desk.reading.drafts.push({ line: occasion.place.line, what: `person ${name}`, entry })
}
