import { isAct, readEntry } from '#method/history/acts.ts'
import type { Act } from '#method/history/acts.ts'
import type { History } from '#method/history/history.ts'
import { parseEntry } from '#method/ledger/entry.ts'
import type { Entry } from '#method/ledger/entry.ts'
import { parseDay } from '#method/time/day.ts'
import { parseInstant } from '#method/time/instant.ts'
import type { EpochMs } from '#method/time/instant.ts'
import { zoneOf } from '#method/time/zone.ts'
import type { Zone } from '#method/time/zone.ts'
import { refuse } from './refusals.ts'
import type { StoreRefusal } from './refusals.ts'

/** New entries of one account and what they meet there. `history` is null where the account holds none yet. */
export interface Meeting {
  account: string
  history: History | null
  entries: readonly Entry[]
  now: EpochMs
}

export interface EntryFault {
  entry: Entry
  refusals: StoreRefusal[]
}

/** What only the ledger and the clock can tell of new entries; their shape was read before. None where all may stay. */
export function faultsOf(meeting: Meeting): EntryFault[] {
  const fresh = new Map(meeting.entries.map((entry) => [entry.id, entry]))
  const find = (id: string) => fresh.get(id) ?? meeting.history?.entries.get(id)
  const zones = zonesOf(meeting)
  const openings = openingFaults(meeting)
  return meeting.entries
    .map((entry) => ({
      entry,
      refusals: [
        ...(openings.get(entry) ?? []),
        ...futureFaults(entry, meeting.now, zones),
        ...(isAct(entry) ? actFaults(entry, { find, history: meeting.history }) : []),
      ],
    }))
    .filter(({ refusals }) => refusals.length > 0)
}

/** An account is opened once, and holds nothing before. */
function openingFaults({ account, history, entries }: Meeting): Map<Entry, StoreRefusal[]> {
  const openings = entries.filter((entry) => entry.kind === 'account.opened')
  if (history === null && openings.length === 0) {
    return new Map(entries.map((entry) => [entry, [refuse('account.unknown', { account })]]))
  }
  const surplus = history === null ? openings.slice(1) : openings
  return new Map(surplus.map((entry) => [entry, [refuse('account.opened_already', { account })]]))
}

/** The zones the account is or moves to: a day is to come only where it is in all of them. */
function zonesOf({ history, entries }: Meeting): Zone[] {
  const told = entries.map((entry) =>
    entry.kind === 'account.opened' || entry.kind === 'account.changed' ? zoneOf(entry.data.timezone ?? '') : null,
  )
  const zones = [history?.zone ?? null, ...told].filter((zone) => zone !== null)
  return zones.length > 0 ? zones : [zoneOf('UTC')!]
}

function futureFaults(entry: Entry, now: EpochMs, zones: readonly Zone[]): StoreRefusal[] {
  const faults: StoreRefusal[] = []
  if (isFuture(entry.at, now, zones)) faults.push(refuse('entry.future', { path: '$.at', value: entry.at }))
  const corrected = entry.kind === 'entry.corrected' ? entry.data.at : undefined
  if (corrected !== undefined && isFuture(corrected, now, zones)) {
    faults.push(refuse('entry.future', { path: '$.data.at', value: corrected }))
  }
  return faults
}

function isFuture(at: string, now: EpochMs, zones: readonly Zone[]): boolean {
  if (at.length > 10) return (parseInstant(at) ?? now) > now
  const day = parseDay(at) ?? -Infinity
  return zones.every((zone) => day > zone.dayOf(now))
}

interface Known {
  find: (id: string) => Entry | undefined
  history: History | null
}

function actFaults(act: Act, known: Known): StoreRefusal[] {
  const target = known.find(act.data.target)
  if (target === undefined) return [refuse('entry.unknown', { id: act.data.target })]
  if (isCircular(act, known)) return [refuse('entry.circular', { id: act.id })]
  if (act.kind === 'entry.redacted' && target.kind === 'entry.corrected') {
    return [refuse('entry.redacts_correction', { id: target.id, corrects: target.data.target })]
  }
  return act.kind === 'entry.corrected' && act.redacted !== true ? correctionFaults(act, target, known) : []
}

/** Follows what an act is about, step by step: it ends at an entry of another kind, or comes back. */
function isCircular(act: Act, { find }: Known): boolean {
  const passed = new Set([act.id])
  let next = find(act.data.target)
  while (next !== undefined && isAct(next)) {
    if (passed.has(next.id)) return true
    passed.add(next.id)
    next = find(next.data.target)
  }
  return false
}

/** What a correction leaves must be an entry as any other: its data fit the kind, its days each other. */
function correctionFaults(act: Act & { kind: 'entry.corrected' }, target: Entry, { history }: Known): StoreRefusal[] {
  if (isAct(target)) return [refuse('entry.corrects_act', { id: target.id })]
  if (target.redacted === true || (history?.entries.has(target.id) && readEntry(target, history).redacted)) {
    return [refuse('entry.erased', { id: target.id })]
  }
  const { at, data } = act.data
  const { redacted: _, ...left } = { ...target, at: at ?? target.at, data: data ?? target.data }
  const refusals = parseEntry(left).refusals ?? []
  return refusals.map((refusal) => ({ ...refusal, path: refusal.path.replace(/^\$/, '$.data') }))
}
