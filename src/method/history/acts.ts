import type { Entry, Source } from '../ledger/entry.ts'
import { factsOf } from '../ledger/redaction.ts'
import { leadingDay } from '../time/day.ts'
import { parseInstant } from '../time/instant.ts'
import type { Zone } from '../time/zone.ts'
import { compareRecorded } from './fact.ts'

/** Entries about entries. They change what is known, whatever day is asked about (METHOD, introduction). */
export type Act = Entry<'entry.corrected' | 'entry.withdrawn' | 'entry.redacted' | 'entry.confirmed' | 'entry.rejected'>

export type Status = 'confirmed' | 'proposed' | 'rejected' | 'withdrawn'

interface Content {
  status: Status
  at: string
  source: Source | undefined
  data: Entry['data']
}

/** How an entry reads now: its status, and its content after corrections and redaction (LEDGER §1). */
export interface Reading extends Content {
  redacted: boolean
  /** The corrections, redaction and changes of status that hold, in METHOD's order. */
  acts: Act[]
}

export function isAct(entry: Entry): entry is Act {
  return entry.kind.startsWith('entry.')
}

interface Acts {
  acts: ReadonlyMap<string, readonly Act[]>
  zone: Zone
}

/** Reads an entry under the acts that target it. Two axes, content and status; on each the last in METHOD's order wins. */
export function readEntry(entry: Entry, acts: Acts): Reading {
  const targeting = acts.acts.get(entry.id)
  const plain: Content = { status: entry.status ?? 'confirmed', at: entry.at, source: entry.source, data: entry.data }
  if (targeting === undefined) return { ...plain, redacted: entry.redacted === true, acts: [] }
  const holding = targeting.filter((act) => holds(act, acts, [entry.id])).sort((a, b) => compareActs(a, b, acts.zone))
  const status = holding.reduce<Status>((now, act) => statusAfter(act) ?? now, plain.status)
  const redaction = holding.findIndex((act) => act.kind === 'entry.redacted')
  const corrections = (redaction < 0 ? holding : holding.slice(0, redaction)).filter(
    (act) => act.kind === 'entry.corrected',
  )
  const content = corrections.reduce<Content>((now, act) => correct(now, act), plain)
  const redacted = redaction >= 0 || entry.redacted === true
  const data = redaction >= 0 ? (factsOf(entry.kind, content.data) as Entry['data']) : content.data
  return { ...content, status, data, redacted, acts: holding }
}

/** An act counts while it is confirmed itself. Redaction is for good: no later act takes it back (LEDGER §1). */
function holds(act: Act, acts: Acts, seen: readonly string[]): boolean {
  // A ring of acts that take each other back counts for nothing, in whatever order it is read.
  if (seen.includes(act.id)) return false
  const begins: Status = act.status ?? 'confirmed'
  const targeting = acts.acts.get(act.id)
  if (targeting === undefined) return begins === 'confirmed'
  const holding = targeting
    .filter((inner) => inner.kind !== 'entry.corrected' && holds(inner, acts, [...seen, act.id]))
    .sort((a, b) => compareActs(a, b, acts.zone))
  const status = holding.reduce<Status>((now, inner) => statusAfter(inner) ?? now, begins)
  return status === 'confirmed' || (act.kind === 'entry.redacted' && status === 'withdrawn')
}

function statusAfter(act: Act): Status | null {
  if (act.kind === 'entry.withdrawn') return 'withdrawn'
  if (act.kind === 'entry.rejected') return 'rejected'
  return act.kind === 'entry.confirmed' ? 'confirmed' : null
}

function correct(content: Content, act: Act): Content {
  if (act.kind !== 'entry.corrected') return content
  const { at, source, data } = act.data
  return {
    ...content,
    at: at ?? content.at,
    source: source === undefined ? content.source : (source as Source),
    data: data === undefined ? content.data : (data as Entry['data']),
  }
}

function compareActs(a: Act, b: Act, zone: Zone): number {
  const [left, right] = [timeOf(a.at, zone), timeOf(b.at, zone)]
  return left.day - right.day || left.at - right.at || compareRecorded(a, b)
}

/** When something dated by day or instant was, in a zone: a bare day counts as its start. */
export function timeOf(text: string, zone: Zone): { day: number; at: number; dayOnly: boolean } {
  if (text.length === 10) {
    const day = leadingDay(text) ?? 0
    return { day, at: zone.startOf(day), dayOnly: true }
  }
  const at = parseInstant(text) ?? 0
  return { day: zone.dayOf(at), at, dayOnly: false }
}
