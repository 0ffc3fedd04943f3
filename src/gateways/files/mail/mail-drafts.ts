import type { Source } from '#method/ledger/entry.ts'
import type { RosterAccount } from '../accounts/roster.ts'
import { audienceOf, isOurs, peopleAt } from '../correspondence/desk.ts'
import type { Correspondent, Desk } from '../correspondence/desk.ts'
import { mailPurpose } from '../correspondence/subject-purpose.ts'
import { entryId, hashOf } from '../ids.ts'
import { promiseDrafts } from '../promises/promise-drafts.ts'
import { rowProblem } from '../reading.ts'
import type { DraftEntry, Place } from '../reading.ts'
import { accountZone, isFuture, momentOfInstant } from '../time/moment.ts'
import { parseMailDate } from './mail-date.ts'
import type { MailDate } from './mail-date.ts'
import type { MailMessage } from './mail-message.ts'
import { firstOfThreads } from './mail-threads.ts'
import { RECIPIENTS_MAX } from './parse-mail.ts'

/** A mail and where it came from. */
export interface PlacedMail {
  place: Place
  mail: MailMessage
}

/**
 * Turns mails into touches, proposed people and proposed promises on the desk. Who began a contact is decided by the
 * first mail of its thread among those given. What is no contact with a client (internal, automatic, of nobody known)
 * is skipped with its reason. Works the same on a file's mails and on those of a live mailbox.
 */
export function draftMails(desk: Desk, mails: readonly PlacedMail[]): void {
  const dated = mails
    .flatMap((placed, order) => datedMail(desk, placed, order))
    .sort((a, b) => a.date.ms - b.date.ms || a.order - b.order)
  const firsts = firstOfThreads(dated)
  for (const one of dated) draftMail(desk, one, firsts.get(one) ?? one)
}

interface DatedMail extends PlacedMail {
  /** Named, or made from the content where the mail has none. */
  id: string
  date: MailDate
  order: number
  messageId: string | null
  inReplyTo: string | null
  references: readonly string[]
  ms: number
  from: Correspondent
}

/** The mails a person wrote, once each, with a day that can be trusted; the others are told. */
function datedMail(desk: Desk, { place, mail }: PlacedMail, order: number): DatedMail[] {
  const { problems, skipped } = desk.reading
  const id = mail.messageId ?? `none:${contentMark(mail)}`
  if (desk.seenMails.has(id)) {
    skipped.push(rowProblem(place, 'mail.repeated', { id }))
    return []
  }
  desk.seenMails.add(id)
  if (mail.automatic !== null) {
    skipped.push(rowProblem(place, 'mail.automatic', { why: mail.automatic }))
    return []
  }
  if (mail.from === null) problems.push(rowProblem(place, 'mail.no-sender', {}))
  if (mail.date === null) problems.push(rowProblem(place, 'mail.no-date', {}))
  if (mail.from === null || mail.date === null) return []
  const date = parseMailDate(mail.date)
  if (date === null) {
    problems.push(rowProblem(place, 'mail.date-unreadable', { value: mail.date }))
    return []
  }
  const { messageId, inReplyTo, references, from } = mail
  return [{ place, mail, id, date, order, messageId, inReplyTo, references, ms: date.ms, from }]
}

function contentMark(mail: MailMessage): string {
  const parts = [
    mail.from?.address,
    mail.date,
    mail.subject,
    mail.words,
    ...mail.recipients.map(({ address }) => address),
  ]
  return hashOf(parts.join('\n'), 32)
}

function draftMail(desk: Desk, one: DatedMail, first: DatedMail): void {
  const { mail, place, from } = one
  const { skipped } = desk.reading
  if (mail.recipientCount > RECIPIENTS_MAX) {
    skipped.push(rowProblem(place, 'mail.too-many-recipients', { count: mail.recipientCount, limit: RECIPIENTS_MAX }))
    return
  }
  const outsiders = [from, ...mail.recipients].filter((who) => !isOurs(desk, who))
  const stranger = outsiders[0]
  if (stranger === undefined) {
    skipped.push(rowProblem(place, 'mail.internal', {}))
    return
  }
  const isFromUs = isOurs(desk, from)
  if (!isFromUs && !mail.recipients.some((who) => isOurs(desk, who))) {
    skipped.push(rowProblem(place, 'mail.not-ours', { address: from.address }))
    return
  }
  const audience = audienceOf(desk, outsiders)
  const accounts = [...audience.accounts].filter(([, members]) => isFromUs || members.includes(from))
  for (const [account, members] of accounts)
    draftTouch(desk, one, { account, members, first, isAlone: accounts.length === 1 })
  if (accounts.length > 0) return
  if (audience.ambiguous !== null) skipped.push(rowProblem(place, 'mail.account-ambiguous', audience.ambiguous))
  else if (audience.accounts.size > 0)
    skipped.push(rowProblem(place, 'mail.sender-elsewhere', { address: from.address }))
  else skipped.push(rowProblem(place, 'mail.no-account', { address: stranger.address }))
}

interface TouchOf {
  account: RosterAccount
  /** Those of the account who sent or got the mail. */
  members: readonly Correspondent[]
  first: DatedMail
  /** The mail went to this account only: what it promises is promised to them. */
  isAlone: boolean
}

function draftTouch(desk: Desk, one: DatedMail, { account, members, first, isAlone }: TouchOf): void {
  const { mail, place, date } = one
  const zone = accountZone(account.timezone, desk.context)
  if (isFuture({ ...momentOfInstant(date.ms, zone), at: date.at }, zone, desk.context)) {
    desk.reading.problems.push(rowProblem(place, 'mail.date-future', { value: date.at }))
    return
  }
  const source: Source = { type: 'email', ref: mail.messageId === null ? one.id : `<${mail.messageId}>` }
  const people = peopleAt(desk, account, { correspondents: members, occasion: { place, at: date.at, source } })
  const isFromUs = isOurs(desk, one.from)
  const isReply = mail.inReplyTo !== null || first !== one
  const entry: DraftEntry<'touch'> = {
    id: entryId('mail', account.slug, one.id),
    account: account.slug,
    kind: 'touch',
    at: date.at,
    by: desk.context.by,
    source,
    data: {
      channel: 'email',
      initiatedBy: isOurs(desk, first.from) ? 'us' : 'client',
      people,
      subject: mail.subject,
      purpose: mailPurpose(mail.subject, { isOurs: isFromUs, isReply }),
    },
  }
  desk.reading.drafts.push({ ...place, entry })
  if (isAlone) draftPromises(desk, one, { account, members, source, id: entry.id })
}

/** What the mail promises: in our name to the first of the client's people, or in the client's to the first of ours. */
function draftPromises(
  desk: Desk,
  { mail, place, date, from }: DatedMail,
  {
    account,
    members,
    source,
    id,
  }: { account: RosterAccount; members: readonly Correspondent[]; source: Source; id: string },
): void {
  const zone = accountZone(account.timezone, desk.context)
  const isFromUs = isOurs(desk, from)
  // Somebody who is no person on the map (a desk's mailbox) is named by the address.
  const named = ({ address }: Correspondent) => desk.roster.byAddress.get(address)?.get(account)?.person ?? address
  const [theirs = from] = members
  const ours = mail.recipients.find((who) => isOurs(desk, who))
  const drafts = promiseDrafts({
    text: mail.words,
    madeOn: { ...momentOfInstant(date.ms, zone), at: date.at },
    side: isFromUs ? 'us' : 'client',
    owner: isFromUs ? from.address : named(from),
    to: isFromUs ? named(theirs) : (ours?.address ?? desk.context.by),
    place,
    head: { id, account: account.slug, by: desk.context.by, source },
  })
  desk.reading.drafts.push(...drafts)
}
