import { parseEmail } from '../accounts/email-address.ts'
import type { EmailAddress } from '../accounts/email-address.ts'
import type { RosterAccount } from '../accounts/roster.ts'
import { accountOfLooseContact, addContact, listId, settleDomains, zoneOfAccount } from '../client-list.ts'
import type { ContactRow } from '../client-list.ts'
import { NAME_MAX } from '../text/content-limits.ts'
import { rowProblem } from '../reading.ts'
import { isFuture, parseMoment } from '../time/moment.ts'
import type { Moment } from '../time/moment.ts'
import { fieldOf, idField, isRecord, lineField, listField } from '../text/record-fields.ts'
import type { FieldReader, JsonRecord } from '../text/record-fields.ts'
import { noteUnread, salesMember } from './atomic-export.ts'
import type { AtomicExport, Contacts, RecordOf } from './atomic-export.ts'

const READ = new Set(['id', 'first_name', 'last_name', 'title', 'company_id', 'sales_id', 'emails', 'first_seen'])

interface Contact extends Omit<ContactRow, 'at'> {
  contactId: string
  account: RosterAccount | null
  reader: FieldReader
  record: JsonRecord
}

/** Contacts by id. Those without a company are looked at last, when the mail domains of all companies are known. */
export function readContacts(
  source: AtomicExport,
  records: readonly RecordOf[],
  companies: ReadonlyMap<string, RosterAccount>,
): Contacts {
  const contacts: Contacts = new Map()
  const loose: Contact[] = []
  for (const one of records) {
    const contact = readContact(source, one, companies)
    if (contact === null) continue
    if (contacts.has(contact.contactId)) {
      const { problems } = source.list.reading
      problems.push(rowProblem(contact.place, 'record.repeated', { id: contact.contactId }))
      continue
    }
    contacts.set(contact.contactId, null)
    if (contact.account) place(source, contacts, contact, contact.account)
    else loose.push(contact)
  }
  settleDomains(source.list)
  for (const contact of loose) {
    const account = accountOfLooseContact(source.list, contact.place, contact.email)
    if (account) place(source, contacts, contact, account)
  }
  return contacts
}

function place(source: AtomicExport, contacts: Contacts, contact: Contact, account: RosterAccount): void {
  const { list } = source
  const member = salesMember(source, contact.reader, contact.record)
  if (member !== null) list.openings.get(account)?.team.add(member)
  const person = addContact(list, account, { ...contact, at: firstSeen(source, contact, account) })
  contacts.set(contact.contactId, { account, person })
}

function firstSeen(source: AtomicExport, contact: Contact, account: RosterAccount): Moment | null {
  const { reader, record } = contact
  const value = lineField(reader, record, 'first_seen', NAME_MAX)
  if (value === null) return null
  const zone = zoneOfAccount(source.list, account)
  const moment = parseMoment(value, zone)
  if (moment && !isFuture(moment, zone, source.list.context)) return moment
  const code = moment ? 'date.future' : 'date.unreadable'
  source.list.reading.problems.push(rowProblem(reader.place, code, { field: 'first_seen', value }))
  return null
}

function readContact(
  source: AtomicExport,
  { record, what }: RecordOf,
  companies: ReadonlyMap<string, RosterAccount>,
): Contact | null {
  const { reading } = source.list
  const reader: FieldReader = { reading, place: { line: null, what } }
  noteUnread(source, 'contacts', record, READ)
  const id = idField(reader, record, 'id')
  const names = [lineField(reader, record, 'first_name', NAME_MAX), lineField(reader, record, 'last_name', NAME_MAX)]
  const name = names.filter((part) => part !== null).join(' ')
  reader.place = { line: null, what: `contact ${[id, name].filter((part) => part).join(' ') || what}` }
  checkPhones(reader, record)
  if (id === null || name === '') {
    reading.problems.push(
      id === null
        ? rowProblem(reader.place, 'field.missing', { field: 'id' })
        : rowProblem(reader.place, 'contact.no-name', {}),
    )
    return null
  }
  const companyId = idField(reader, record, 'company_id')
  const account = companyId === null ? null : (companies.get(companyId) ?? null)
  if (companyId !== null && account === null) {
    reading.problems.push(rowProblem(reader.place, 'reference.unknown', { field: 'company_id', id: companyId }))
  }
  const title = lineField(reader, record, 'title', NAME_MAX)
  const made = { reader, record, contactId: id, account, name, title, email: workEmail(reader, record) }
  return { ...made, place: reader.place, ...listId('atomic', 'contact', id) }
}

/** Phone numbers are not taken over, but a broken list shows an export that went wrong. */
function checkPhones(reader: FieldReader, record: JsonRecord): void {
  listField(reader, record, 'phones')
}

/** The first valid address, one marked `Work` before all others. */
function workEmail(reader: FieldReader, record: JsonRecord): EmailAddress | null {
  const found: { email: EmailAddress; isWork: boolean }[] = []
  for (const item of listField(reader, record, 'emails').slice(0, 20)) {
    if (!isRecord(item)) continue
    const text = lineField(reader, item, 'email', 2 * NAME_MAX)
    if (text === null) continue
    const email = parseEmail(text)
    if (email) found.push({ email, isWork: fieldOf(item, 'type') === 'Work' })
    else reader.reading.problems.push(rowProblem(reader.place, 'email.invalid', { value: text }))
  }
  return (found.find(({ isWork }) => isWork) ?? found[0])?.email ?? null
}
