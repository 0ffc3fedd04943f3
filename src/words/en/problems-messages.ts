import { formatOf } from '../format.ts'
import { labelOrName } from '../label.ts'
import type { ProblemParams } from '../params/problems.ts'
import type { Sentences } from '../table.ts'

const { day, number, list } = formatOf('en')

const accountsOf = (accounts: string) => list(accounts.split(',').map((account) => account.trim()))

// Why a mail counts as no act of a person, as the reader of mails names it.
const machineReasons: Readonly<Record<string, string>> = {
  'auto-reply': 'an automatic reply',
  bulk: 'a mailing',
  list: 'a mailing list',
  bounce: 'a notice that a mail could not be delivered',
  'no-reply': 'a sender nobody can answer',
  invitation: 'an invitation sent by a calendar',
}

/** What is told of a mail. */
const mail = {
  'mail.unreadable': () => "This mail can't be read. Save it again from the mail program and import that file.",
  'mail.too-large': ({ limitMegabytes }) =>
    `This mail is larger than ${number(limitMegabytes)} MB and was left out. Save it without its attachments.`,
  'mail.no-sender': () => 'This mail names no sender, so nobody can be said to have written it; it was left out.',
  'mail.no-date': () => 'This mail has no date, so it has no day in the ledger; it was left out.',
  'mail.date-unreadable': ({ value }) => `The date of this mail, ${value}, can't be read; it was left out.`,
  'mail.date-future': ({ value }) => `This mail is dated ${value}, which has not come yet; it was left out.`,
  'mail.repeated': ({ id }) => `The mail ${id} stands in the file more than once; it was read once.`,
  'mail.internal': () => 'Only our own people wrote and received this mail, so it says nothing of a client.',
  'mail.no-account': ({ address }) => `No account knows ${address}. Open one with that mail domain, then import again.`,
  'mail.account-ambiguous': ({ address, accounts }) =>
    `${address} belongs to several accounts: ${accountsOf(accounts)}. Keep the domain with one of them, then import again.`,
  'mail.sender-elsewhere': ({ address }) =>
    `${address}, who wrote this mail, belongs to no account, and others on it do. It was left out; add them as a person if they speak for the client.`,
  'mail.not-ours': ({ address }) =>
    `Nobody of ours is on this mail from ${address}. Name our own domains or addresses, then import again.`,
  'mail.automatic': ({ why }) =>
    `A machine sent this mail (${machineReasons[why] ?? why}), so it is no contact and was left out.`,
  'mail.too-many-recipients': ({ count, limit }) =>
    `This mail went to ${number(count)} people; above ${number(limit)} it counts as a mailing and was left out.`,
} satisfies Partial<Sentences<ProblemParams>>

/** What is told of a calendar event. */
const events = {
  'ics.line-unreadable': ({ text }) => `This line of the calendar can't be read: ${text}.`,
  'ics.other-component': ({ component, count }) =>
    `${number(count)} × ${component} were left out: only events (VEVENT) are meetings.`,
  'event.not-closed': () =>
    'This event begins and never ends in the file, so it was left out. Export the calendar again.',
  'event.too-large': ({ limitCharacters }) =>
    `This event is longer than ${number(limitCharacters)} characters and was left out.`,
  'event.property-unreadable': ({ property, value }) => `${property} of this event can't be read: ${value}.`,
  'event.no-start': () => 'This event has no start, so it was left out.',
  'event.end-before-start': ({ start, end }) =>
    `This event ends at ${end}, before it starts at ${start}; it was left out.`,
  'event.date-impossible': ({ property, value }) =>
    `${property} holds ${value}, a day that does not exist; the event was left out.`,
  'event.zone-unknown': ({ zone }) =>
    `The time zone ${zone} is not known, so nobody can say when this event was; it was left out.`,
  'event.rule-unreadable': ({ part, value }) =>
    `The recurrence of this event can't be read: ${part}=${value}. The event was left out.`,
  'event.rule-impossible': ({ rule }) => `The recurrence ${rule} names a day that never comes; the event was left out.`,
  'event.rule-unsupported': ({ part }) =>
    `The recurrence uses ${part}, which is not read here; the event was left out.`,
  'event.rule-too-often': ({ rule }) =>
    `The recurrence ${rule} comes more than once a day, which no meeting does; the event was left out.`,
  'event.rule-too-long': () => 'The recurrence of this event is too long to be read; it was left out.',
  'event.too-many-dates': ({ limit }) => `This event lists more than ${number(limit)} single days; it was left out.`,
  'event.too-many-occurrences': ({ limit }) => `This event recurs more than ${number(limit)} times; it was left out.`,
  'event.too-many-attendees': ({ count, limit }) =>
    `${number(count)} people were invited; above ${number(limit)} it counts as a public event and was left out.`,
  'event.future': ({ at }) =>
    `This meeting is on ${at} and has not been held yet. Import the calendar again afterwards.`,
  'event.none-in-window': ({ from, to }) =>
    `None of its meetings was between ${day(from)} and ${day(to)}, the time that is read.`,
  'event.cancelled': () => 'This meeting was cancelled, so it was not held.',
  'event.declined': () => 'We declined this meeting, so nobody of ours was there.',
  'event.private': () => 'This event is marked private, so it was left alone.',
  'event.reply': () => 'This is an answer to an invitation, not the meeting itself.',
  'event.superseded': () => 'A later version of this event stands in the file; that one was read.',
  'event.internal': () => 'Only our own people were invited, so it says nothing of a client.',
  'event.no-attendees': () => 'This event names nobody, so it can be put to no account.',
  'event.no-account': ({ address }) =>
    `No account knows ${address}. Open one with that mail domain, then import again.`,
  'event.account-ambiguous': ({ address, accounts }) =>
    `${address} belongs to several accounts: ${accountsOf(accounts)}. Keep the domain with one of them, then import again.`,
} satisfies Partial<Sentences<ProblemParams>>

/** What is told when something meets what the ledger already holds. */
const known = {
  'entry.same': () => 'Already in the ledger, unchanged.',
  'entry.nothing-new': () => 'It tells nothing the ledger does not know already.',
  'entry.repeated': () => 'It stands in this import twice; it was taken once.',
  'entry.erased': () => 'It was erased from the ledger for good, so it is not brought back.',
  'entry.other-account': ({ account }) =>
    `It is already in the ledger, under the account ${account}; it was left there.`,
  'entry.other-kind': ({ kind }) =>
    `Its id belongs to another entry already: ${labelOrName('en', 'kind', kind)}. Give the record another id.`,
  'entry.changes': ({ fields }) => `Changes what the ledger holds: ${fields}.`,
  'account.not-opened': ({ account }) =>
    `There is no account ${account}, and this import does not open it. Import the company first.`,
} satisfies Partial<Sentences<ProblemParams>>

export const messageProblems = { ...mail, ...events, ...known }
