import { formatDay } from '#method/time/day.ts'
import type { DayNumber } from '#method/time/day.ts'
import type { Zone } from '#method/time/zone.ts'
import type { RosterAccount, RosterPerson } from '../accounts/roster.ts'
import { addDraft, zoneOfAccount } from '../client-list.ts'
import { NAME_MAX, TEXT_MAX } from '../text/content-limits.ts'
import { entryId, hashOf } from '../ids.ts'
import { promiseDrafts } from '../promises/promise-drafts.ts'
import { rowProblem } from '../reading.ts'
import type { Draft, DraftEntry } from '../reading.ts'
import { isFuture, parseMoment, todayIn } from '../time/moment.ts'
import type { Moment } from '../time/moment.ts'
import { fieldOf, idField, lineField, textField } from '../text/record-fields.ts'
import type { FieldReader } from '../text/record-fields.ts'
import { noteUnread, salesMember } from './atomic-export.ts'
import type { AtomicExport, Contacts, RecordOf } from './atomic-export.ts'

const NOTE_READ = new Set(['id', 'contact_id', 'sales_id', 'text', 'date'])
const TASK_READ = new Set(['id', 'contact_id', 'sales_id', 'text', 'due_date', 'done_date'])

/** What was written about contacts and what somebody meant to do for them. */
export function readActivities(
  source: AtomicExport,
  records: { notes: readonly RecordOf[]; tasks: readonly RecordOf[] },
  contacts: Contacts,
): void {
  for (const one of records.notes) readNote(source, one, contacts)
  for (const one of records.tasks) readTask(source, one, contacts)
}

interface Activity {
  reader: FieldReader
  /** The CRM's own id; the export has none for notes and tasks in its older form. */
  id: string | null
  contactId: string
  account: RosterAccount
  person: RosterPerson
  zone: Zone
  member: string | null
  text: string
}

function readActivity(source: AtomicExport, name: string, one: RecordOf, contacts: Contacts): Activity | null {
  const { reading } = source.list
  const { record } = one
  const reader: FieldReader = { reading, place: { line: null, what: one.what } }
  noteUnread(source, `${name}s`, record, name === 'note' ? NOTE_READ : TASK_READ)
  const id = idField(reader, record, 'id')
  const contactId = idField(reader, record, 'contact_id')
  reader.place = {
    line: null,
    what: [name, id ?? one.what, ...(contactId ? [`of contact ${contactId}`] : [])].join(' '),
  }
  if (contactId === null) {
    reading.problems.push(rowProblem(reader.place, 'field.missing', { field: 'contact_id' }))
    return null
  }
  const contact = contacts.get(contactId)
  if (contact === undefined) {
    reading.problems.push(rowProblem(reader.place, 'reference.unknown', { field: 'contact_id', id: contactId }))
    return null
  }
  if (contact === null) {
    reading.skipped.push(rowProblem(reader.place, 'contact.left-out', { contact: contactId }))
    return null
  }
  const before = reading.problems.length
  const text = textField(reader, record, 'text', TEXT_MAX)
  if (text === null) {
    const isTold = reading.problems.length > before
    if (!isTold) reading.problems.push(rowProblem(reader.place, 'field.missing', { field: 'text' }))
    return null
  }
  const member = salesMember(source, reader, record)
  return { ...contact, reader, id, contactId, member, text, zone: zoneOfAccount(source.list, contact.account) }
}

function readNote(source: AtomicExport, one: RecordOf, contacts: Contacts): void {
  const note = readActivity(source, 'note', one, contacts)
  if (note === null) return
  const { list } = source
  const at = pastMoment(source, note, one, 'date')
  if (at === 'wrong') return
  if (at === null) {
    list.reading.problems.push(rowProblem(note.reader.place, 'field.missing', { field: 'date' }))
    return
  }
  const id = entryId('atomic', 'note', ...keyOf(note, one, 'date'))
  const entry: DraftEntry<'note'> = { ...head(source, note, id), kind: 'note', at: at.at, data: { text: note.text } }
  addDraft(list, note, { draft: { ...note.reader.place, entry }, day: at.day })
  const owner = note.member ?? list.openings.get(note.account)?.lead ?? null
  if (owner === null) return
  const promises = promiseDrafts({
    text: note.text,
    madeOn: at,
    side: 'us',
    owner,
    to: note.person.person,
    place: note.reader.place,
    head: head(source, note, id),
  })
  for (const draft of promises) addDraft(list, note, { draft, day: at.day })
}

/**
 * A task becomes a proposed promise. The CRM doesn't say when it was set, so it counts as made on its due day (or the
 * day it was done, if earlier): too late to be evidence of reliability (E4), which nothing here could prove.
 */
function readTask(source: AtomicExport, one: RecordOf, contacts: Contacts): void {
  const task = readActivity(source, 'task', one, contacts)
  if (task === null) return
  const { list } = source
  const done = pastMoment(source, task, one, 'done_date')
  const due = dueDay(source, task, one)
  if (done === 'wrong' || due === 'wrong') return
  if (due === null) {
    list.reading.skipped.push(rowProblem(task.reader.place, 'task.no-due-day', {}))
    return
  }
  const today = todayIn(task.zone, list.context)
  const madeOn = Math.min(due, done?.day ?? due, today)
  const id = entryId('atomic', 'task', ...keyOf(task, one, 'due_date'))
  const base = head(source, task, id)
  const made: DraftEntry<'commitment.made'> = {
    ...base,
    kind: 'commitment.made',
    at: formatDay(madeOn),
    status: 'proposed',
    data: {
      ref: id,
      what: task.text,
      side: 'us',
      owner: task.member ?? list.openings.get(task.account)?.lead ?? list.context.by,
      to: task.person.person,
      due: formatDay(due),
    },
  }
  addDraft(list, task, { draft: { ...task.reader.place, entry: made }, day: madeOn })
  if (done === null) return
  const kept = keptDraft(task, { ...base, id: entryId(id, 'kept') }, { ref: id, done })
  addDraft(list, task, { draft: kept, day: done.day })
}

function keptDraft(task: Activity, base: ReturnType<typeof head>, { ref, done }: { ref: string; done: Moment }): Draft {
  const entry: DraftEntry<'commitment.kept'> = {
    ...base,
    kind: 'commitment.kept',
    at: formatDay(done.day),
    status: 'proposed',
    data: { ref, on: formatDay(done.day) },
  }
  return { ...task.reader.place, entry }
}

function head(source: AtomicExport, activity: Activity, id: string) {
  return {
    id,
    account: activity.account.slug,
    by: source.list.context.by,
    source: { type: 'import' as const, ref: id },
  }
}

/** The CRM's id, or what stays the same from export to export: contact, the day as written, and a mark of the text. */
function keyOf(activity: Activity, { record }: RecordOf, dayField: string): string[] {
  if (activity.id !== null) return [activity.id]
  return [activity.contactId, String(fieldOf(record, dayField)), hashOf(activity.text, 8)]
}

/** A moment that has been; null when absent, `wrong` when unreadable or still to come, which is told. */
function pastMoment(source: AtomicExport, activity: Activity, one: RecordOf, field: string): Moment | null | 'wrong' {
  const value = lineField(activity.reader, one.record, field, NAME_MAX)
  if (value === null) return null
  const moment = parseMoment(value, activity.zone)
  if (moment && !isFuture(moment, activity.zone, source.list.context)) return moment
  const code = moment ? 'date.future' : 'date.unreadable'
  source.list.reading.problems.push(rowProblem(activity.reader.place, code, { field, value }))
  return 'wrong'
}

function dueDay(source: AtomicExport, task: Activity, one: RecordOf): DayNumber | null | 'wrong' {
  const value = lineField(task.reader, one.record, 'due_date', NAME_MAX)
  if (value === null) return null
  const moment = parseMoment(value, task.zone)
  if (moment) return moment.day
  source.list.reading.problems.push(rowProblem(task.reader.place, 'date.unreadable', { field: 'due_date', value }))
  return 'wrong'
}
