import type { Day } from '#method/time/day.ts'
import { leadingDay } from '#method/time/day.ts'
import { parseInstant } from '#method/time/instant.ts'
import { hashOf } from './ids.ts'
import type { DraftEntry } from './reading.ts'

/** A stored entry, as far as a plan looks at it. */
export interface ExistingEntry {
  account: string
  kind: string
  at: string
  /** Null when the content was erased. */
  data: Readonly<Record<string, unknown>> | null
}

/** The id under which a changed source is recorded: of the entry, with a mark of what the source says now. */
export function updateId(entry: DraftEntry): string {
  const mark = hashOf(canonical(entry.data), 12)
  return `${entry.id.slice(0, 200 - mark.length - 1)}@${mark}`
}

/** True when the source says what is stored: the same facts, whatever day the entry was dated by for want of a better. */
export function sameContent(known: ExistingEntry, entry: DraftEntry): boolean {
  return !isMoved(known, entry) && changedFields(known, entry).length === 0
}

/** Fields of a touch that the mail or event itself gives; the others are our reading of it, which people may improve. */
const TOUCH_FACTS = new Set(['subject', 'minutes', 'channel'])

function changedFields(known: ExistingEntry, entry: DraftEntry): string[] {
  const before = known.data ?? {}
  const after: Readonly<Record<string, unknown>> = entry.data
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields].filter((field) => {
    if (entry.kind === 'touch' && !TOUCH_FACTS.has(field)) return false
    return canonical(before[field]) !== canonical(after[field])
  })
}

/** What a client list does not date is dated by the import, so another day means nothing there. */
function isMoved(known: ExistingEntry, entry: DraftEntry): boolean {
  switch (entry.kind) {
    case 'account.opened':
    case 'person.added':
    case 'contract.signed':
      return false
    case 'commitment.made':
      // A promise kept before the day it was taken to be made on was made earlier.
      return (leadingDay(entry.at) ?? 0) < (leadingDay(known.at) ?? 0)
    default:
      return known.at !== entry.at && (parseInstant(known.at) ?? known.at) !== (parseInstant(entry.at) ?? entry.at)
  }
}

/**
 * The entry that brings what is stored up to what the source says: a change for accounts and people, with the changed
 * fields alone, a correction for everything else. A field the source no longer has is left as it is. Null when nothing
 * remains to be said.
 */
export function changeOf(
  known: ExistingEntry,
  entry: DraftEntry,
  today: Day,
): { entry: DraftEntry; fields: string[] } | null {
  const { source, by } = entry
  const head = { id: updateId(entry), account: entry.account, at: today, by, ...(source ? { source } : {}) }
  const fields = changedFields(known, entry)
  if (entry.kind === 'account.opened' || entry.kind === 'person.added') {
    const present = fields.filter((field) => Object.hasOwn(entry.data, field))
    if (present.length === 0) return null
    const changed = Object.fromEntries(Object.entries(entry.data).filter(([field]) => present.includes(field)))
    if (entry.kind === 'account.opened')
      return { entry: { ...head, kind: 'account.changed', data: changed }, fields: present }
    const data = { ...changed, person: entry.data.person }
    return { entry: { ...head, kind: 'person.changed', data }, fields: present }
  }
  const moved = isMoved(known, entry)
  const content = entry.kind === 'touch' ? { ...known.data, ...factsOf(entry.data) } : { ...entry.data }
  const data = { target: entry.id, data: content, ...(moved ? { at: entry.at } : {}) }
  return { entry: { ...head, kind: 'entry.corrected', data }, fields: moved ? [...fields, 'at'] : fields }
}

function factsOf(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([field]) => TOUCH_FACTS.has(field)))
}

/** JSON with its keys in order, so that equal contents have equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}
