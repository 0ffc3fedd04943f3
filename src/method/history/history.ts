import type { Entry } from '../ledger/entry.ts'
import type { Kind } from '../ledger/kinds.ts'
import { DEFAULT_POLICY } from '../policy.ts'
import type { Policy } from '../policy.ts'
import { parseInstant } from '../time/instant.ts'
import type { EpochMs } from '../time/instant.ts'
import type { Zone } from '../time/zone.ts'
import { isAct, readEntry, timeOf } from './acts.ts'
import type { Act } from './acts.ts'
import type { Fact } from './fact.ts'
import { compareFacts, countUntil } from './fact.ts'
import { isTelling, staysOf, zoneAt } from './stays.ts'
import type { Telling } from './stays.ts'
import { addToTracks, removeFromTracks } from './arrange.ts'
import { makeTracks } from './tracks.ts'
import type { Tracks } from './tracks.ts'

/**
 * One account's ledger, folded: every entry as it reads now, arranged by what the rules ask for. It grows in place
 * (`extendHistory`) at the cost of what is added, wherever in time that lies: a back-dated entry takes its place, a
 * correction takes the old reading out and puts the new one in. Whoever keeps one and fails to write what it was
 * extended with must drop it.
 */
export interface History extends Tracks {
  account: string
  /** The zone in force at `until`. */
  zone: Zone
  /** The entries that may tell the zone. */
  tellings: Telling[]
  /** Every entry as written, by id. */
  entries: Map<string, Entry>
  /** The entries about entries, by target. */
  acts: Map<string, Act[]>
  /** Entries later than this are left out; Infinity where none is. */
  until: EpochMs
  /** Whether the ledger holds entries later than `until`. */
  cut: boolean
  policy: Policy
}

interface FoldOptions {
  until?: EpochMs
  knownBy?: EpochMs
  policy?: Policy
}

/** Folds entries of one account, in any order. `until` leaves out what happened later; acts apply whatever it is. */
export function foldEntries(entries: Iterable<Entry>, options: FoldOptions = {}): History {
  const { until = Infinity, knownBy = Infinity, policy = DEFAULT_POLICY } = options
  return fold(knownBy === Infinity ? [...entries] : knownEntries([...entries], knownBy), until, policy)
}

/** Adds entries in any order. The same id twice is the store's matter, not the fold's. */
export function extendHistory(history: History, entries: readonly Entry[]): void {
  for (const entry of entries) addEntry(history, entry)
  if (zoneInForce(history, history.until).id !== history.zone.id)
    Object.assign(history, fold([...history.entries.values()], history.until, history.policy))
}

/** The same ledger without what happened after `until`. The history itself where that leaves nothing out. */
export function historyUntil(history: History, until: EpochMs): History {
  const isWhole = until >= history.lastAt && !history.cut && zoneInForce(history, until).id === history.zone.id
  return isWhole ? history : fold([...history.entries.values()], until, history.policy)
}

/** What was written down by an instant; redactions, and what became of them, reach behind it, for erased is erased (METHOD, introduction). */
function knownEntries(entries: readonly Entry[], knownBy: EpochMs): Entry[] {
  const redactions = new Set(entries.filter((entry) => entry.kind === 'entry.redacted').map(({ id }) => id))
  return entries.filter(
    (entry) =>
      (parseInstant(entry.recordedAt ?? '') ?? -Infinity) <= knownBy ||
      redactions.has(entry.id) ||
      (isAct(entry) && redactions.has(entry.data.target)),
  )
}

function fold(entries: readonly Entry[], until: EpochMs, policy: Policy): History {
  const told = { tellings: entries.filter(isTelling), acts: new Map<string, Act[]>() }
  for (const entry of entries) if (isAct(entry)) listAct(told.acts, entry)
  const history: History = {
    ...makeTracks(policy.movesMax),
    ...told,
    until,
    policy,
    account: entries[0]?.account ?? '',
    // Days are days in the zone in force at the moment asked about: an account that moved is read anew in its new zone.
    zone: zoneAt(staysOf(told), until),
    entries: new Map(),
    cut: false,
  }
  const facts: Fact[] = []
  for (const entry of entries) {
    history.entries.set(entry.id, entry)
    const fact = factOf(history, entry)
    if (fact) facts.push(fact)
  }
  if (!isSorted(facts)) facts.sort(compareFacts)
  for (const fact of facts) addToTracks(history, fact, true)
  return history
}

function isSorted(facts: readonly Fact[]): boolean {
  for (let i = 1; i < facts.length; i++) if (compareFacts(facts[i - 1]!, facts[i]!) > 0) return false
  return true
}

function addEntry(history: History, entry: Entry): void {
  history.entries.set(entry.id, entry)
  if (isTelling(entry)) history.tellings.push(entry)
  if (isAct(entry)) {
    listAct(history.acts, entry)
    refresh(history, entry.data.target)
  }
  // An act that came before its target already speaks of it.
  if (history.acts.has(entry.id)) refresh(history, entry.id)
  else {
    const fact = factOf(history, entry)
    if (fact) addToTracks(history, fact, false)
  }
}

function listAct(acts: Map<string, Act[]>, act: Act): void {
  const listed = acts.get(act.data.target)
  if (listed) listed.push(act)
  else acts.set(act.data.target, [act])
}

/** Reads an entry again after something about it changed; an act's change reaches what it targets. */
function refresh(history: History, id: string, seen: readonly string[] = []): void {
  const entry = history.entries.get(id)
  if (entry === undefined || seen.includes(id)) return
  if (isAct(entry)) refresh(history, entry.data.target, [...seen, id])
  const before = history.byKind.get(entry.kind)?.find((fact) => fact.id === id)
  if (before) removeFromTracks(history, before)
  const after = factOf(history, entry)
  if (after) addToTracks(history, after, false)
}

/** What an entry counts as: nothing while it is proposed, rejected or withdrawn, later than asked about, or an act. */
function factOf(history: History, entry: Entry): Fact | null {
  if (isAct(entry)) return null
  if (history.acts.has(entry.id)) {
    const reading = readEntry(entry, history)
    return reading.status === 'confirmed' ? makeFact(history, entry, reading) : null
  }
  return entry.status === 'proposed' ? null : makeFact(history, entry, entry)
}

type Content = Pick<Entry, 'at' | 'data' | 'source'> & { redacted?: boolean | undefined }

function makeFact(history: History, entry: Entry, content: Content): Fact | null {
  const time = timeOf(content.at, history.zone)
  if (time.at > history.until) {
    history.cut = true
    return null
  }
  return {
    id: entry.id,
    kind: entry.kind,
    data: content.data,
    by: entry.by,
    source: content.source,
    day: time.day,
    at: time.at,
    dayOnly: time.dayOnly,
    redacted: content.redacted === true,
    entry,
    supersededOn: Infinity,
  } as Fact
}

/** What an entry counts as; undefined where it counts for nothing. Found by its place, which is cheaper than an index. */
export function factOfId(history: History, id: string): Fact | undefined {
  const entry = history.entries.get(id)
  const list = entry && history.byKind.get(entry.kind)
  if (!list) return undefined
  if (history.acts.has(id)) return list.find((fact) => fact.id === id)
  const { day } = timeOf(entry.at, history.zone)
  for (let i = countUntil(list, day) - 1; i >= 0 && list[i]!.day === day; i--) if (list[i]!.id === id) return list[i]
  return undefined
}

/** The zone the account is in at a moment; where it is now without one. */
export function zoneInForce(history: History, at: EpochMs = Infinity): Zone {
  return zoneAt(staysOf(history), at)
}

/** The facts of one kind, in METHOD's order. */
export function factsOfKind<K extends Kind>(history: Tracks, kind: K): readonly Fact<K>[] {
  return (history.byKind.get(kind) ?? []) as readonly Fact[] as readonly Fact<K>[]
}
