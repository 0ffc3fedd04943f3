import { parseEmail } from '../accounts/email-address.ts'
import { finishClientList, openClientList, settleDomains } from '../client-list.ts'
import { NAME_MAX } from '../text/content-limits.ts'
import { emptyReading, refusedFile, rowProblem } from '../reading.ts'
import type { FileReading, ReadContext } from '../reading.ts'
import { fieldOf, idField, isRecord, lineField, typeName } from '../text/record-fields.ts'
import type { JsonRecord } from '../text/record-fields.ts'
import { readActivities } from './activities.ts'
import { readCompanies } from './companies.ts'
import { readContacts } from './contacts.ts'
import type { AtomicExport, RecordOf } from './atomic-export.ts'

const LISTS = ['sales', 'companies', 'contacts', 'notes', 'tasks'] as const
const RECORDS_MAX = 50_000

/** True for the shape of an Atomic CRM export: an object whose companies or contacts are lists. */
export function isAtomicExport(value: unknown): value is JsonRecord {
  return isRecord(value) && ['companies', 'contacts'].some((list) => Array.isArray(fieldOf(value, list)))
}

/**
 * Reads an Atomic CRM export in JSON: companies become accounts, contacts their people, notes notes; a task becomes a
 * proposed promise of ours, because a to-do is not yet a word given. Sales people are named by e-mail as leads and team.
 * Every record stands for itself: a broken one is told with its field, the rest is kept.
 */
export function readAtomicJson(file: JsonRecord, context: ReadContext): FileReading {
  if (!isAtomicExport(file))
    return refusedFile('unknown', 'json.unknown-shape', { fields: Object.keys(file).join(', ') })
  const reading = emptyReading('atomic-crm-json')
  const source: AtomicExport = { list: openClientList(reading, context), sales: new Map(), notRead: new Set() }
  const records = Object.fromEntries(LISTS.map((name) => [name, recordsOf(source, file, name)]))
  readSales(source, records['sales'] ?? [])
  const companies = readCompanies(source, records['companies'] ?? [])
  const contacts = readContacts(source, records['contacts'] ?? [], companies)
  settleDomains(source.list)
  readActivities(source, { notes: records['notes'] ?? [], tasks: records['tasks'] ?? [] }, contacts)
  noteUnreadLists(source, file)
  return finishClientList(source.list)
}

function recordsOf(source: AtomicExport, file: JsonRecord, name: string): RecordOf[] {
  const { problems } = source.list.reading
  const value = fieldOf(file, name)
  if (value === undefined || value === null) return []
  const place = { line: null, what: name }
  if (!Array.isArray(value)) {
    problems.push(rowProblem(place, 'record.not-a-list', { field: name, found: typeName(value) }))
    return []
  }
  if (value.length > RECORDS_MAX)
    problems.push(rowProblem(place, 'record.too-many', { field: name, limit: RECORDS_MAX }))
  return value.slice(0, RECORDS_MAX).flatMap((record: unknown, index) => {
    const what = `${name}[${index}]`
    if (isRecord(record)) return [{ record, what }]
    problems.push(rowProblem({ line: null, what }, 'record.not-an-object', { found: typeName(record) }))
    return []
  })
}

/** Sales people by id; one without an e-mail can't be named as a member, which is told once, here. */
function readSales(source: AtomicExport, records: readonly RecordOf[]): void {
  for (const { record, what } of records) {
    const reader = { reading: source.list.reading, place: { line: null, what } }
    const id = idField(reader, record, 'id')
    const name = [lineField(reader, record, 'first_name', NAME_MAX), lineField(reader, record, 'last_name', NAME_MAX)]
    reader.place = { line: null, what: ['sale', id ?? what, ...name].filter((part) => part !== null).join(' ') }
    if (id === null) {
      source.list.reading.problems.push(rowProblem(reader.place, 'field.missing', { field: 'id' }))
      continue
    }
    source.sales.set(id, salesEmail(source, reader, record))
  }
}

function salesEmail(source: AtomicExport, reader: Parameters<typeof lineField>[0], record: JsonRecord): string | null {
  const text = lineField(reader, record, 'email', NAME_MAX)
  const email = text === null ? null : parseEmail(text)
  const { problems } = source.list.reading
  if (text === null && !hasField(record, 'email'))
    problems.push(rowProblem(reader.place, 'field.missing', { field: 'email' }))
  if (text !== null && email === null) problems.push(rowProblem(reader.place, 'email.invalid', { value: text }))
  return email?.address ?? null
}

function hasField(record: JsonRecord, field: string): boolean {
  const value = fieldOf(record, field)
  return value !== undefined && value !== null && value !== ''
}

function noteUnreadLists(source: AtomicExport, file: JsonRecord): void {
  const read = new Set<string>(LISTS)
  const fields = [...Object.keys(file).filter((key) => !read.has(key)), ...source.notRead]
  if (fields.length === 0) return
  const place = { line: null, what: 'file' }
  source.list.reading.skipped.push(rowProblem(place, 'file.fields-not-read', { fields: fields.join(', ') }))
}
