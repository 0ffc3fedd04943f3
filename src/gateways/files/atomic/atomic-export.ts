import type { RosterAccount, RosterPerson } from '../accounts/roster.ts'
import type { ClientList } from '../client-list.ts'
import { rowProblem } from '../reading.ts'
import { idField } from '../text/record-fields.ts'
import type { FieldReader, JsonRecord } from '../text/record-fields.ts'

/** An Atomic CRM export while it is read. */
export interface AtomicExport {
  list: ClientList
  /** E-mail of each sales person by id; null for one who has none. */
  sales: Map<string, string | null>
  /** Fields met and not taken over, as `list.field`. */
  notRead: Set<string>
}

export interface RecordOf {
  record: JsonRecord
  /** Where it stands: `contacts[3]`. */
  what: string
}

/** What became of each contact, by id; null for one that was left out. */
export type Contacts = Map<string, { account: RosterAccount; person: RosterPerson } | null>

/** The member a record's `sales_id` names: null when it names none that can be named by e-mail. */
export function salesMember(source: AtomicExport, reader: FieldReader, record: JsonRecord): string | null {
  const id = idField(reader, record, 'sales_id')
  if (id === null) return null
  const email = source.sales.get(id)
  if (email === undefined) {
    source.list.reading.problems.push(rowProblem(reader.place, 'reference.unknown', { field: 'sales_id', id }))
  }
  return email ?? null
}

export function noteUnread(source: AtomicExport, list: string, record: JsonRecord, read: ReadonlySet<string>): void {
  for (const key of Object.keys(record)) {
    if (!read.has(key) && source.notRead.size < 100) source.notRead.add(`${list}.${key}`)
  }
}
