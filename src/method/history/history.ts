import type { Entry } from '../ledger/entry.ts'
import type { Kind } from '../ledger/kinds.ts'
import { DEFAULT_POLICY } from '../policy.ts'
import type { Policy } from '../policy.ts'
import { parseInstant } from '../time/instant.ts'
import type { EpochMs } from '../time/instant.ts'
import { zoneOf } from '../time/zone.ts'
import type { Zone } from '../time/zone.ts'
import { isAct, readEntry, timeOf } from './acts.ts'
import type { Act } from './acts.ts'
import type { Fact } from './fact.ts'
import { compareFacts, countUntil } from './fact.ts'
import { addToTracks, makeTracks, removeFromTracks } from './tracks.ts'
import type { Tracks } from './tracks.ts'

/**
 * One account's ledger, folded: every entry as it reads now, arranged by what the rules ask for. It grows in place
 * (`extendHistory`) at the cost of what is added, wherever in time that lies: a back-dated entry takes its place, a
 * correction takes the old reading out and puts the new one in. Whoever keeps one and fails to write what it was
 * extended with must drop it.
 */
export interface History extends Tracks {
  account: string
  zone: Zone
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

const UTC = zoneOf('UTC')

/** Folds entries of one account, in any order. `until` leaves out what happened later; acts apply whatever it is. */
export function foldEntries(entries: Iterable<Entry>, options: FoldOptions = {}): History {
  const { until = Infinity, knownBy = Infinity, policy = DEFAULT_POLICY } = options
  const known = knownBy === Infinity ? [...entries] : [...entries].filter((entry) => isKnownBy(entry, knownBy))
  return build(known, until, policy)
}

/** Adds entries in any order. The same id twice is the store's matter, not the fold's. */
export function extendHistory(history: History, entries: readonly Entry[]): void {
  for (const entry of entries) addEntry(history, entry)
  const zone = zoneInForce(history)
  if (zone.id !== history.zone.id)
    Object.assign(history, build([...history.entries.values()], history.until, history.policy))
}

/** The same ledger without what happened after `until`. The history itself where that leaves nothing out. */
export function historyUntil(history: History, until: EpochMs): History {
  if (until >= history.lastAt && !history.cut) return history
  return build([...history.entries.values()], until, history.policy)
}

/** What was written down by an instant; redactions reach behind it, for erased is erased (METHOD, introduction). */
function isKnownBy(entry: Entry, knownBy: EpochMs): boolean {
  return entry.kind === 'entry.redacted' || (parseInstant(entry.recordedAt ?? '') ?? -Infinity) <= knownBy
}

function build(entries: readonly Entry[], until: EpochMs, policy: Policy): History {
  const opening = entries.find((entry) => entry.kind === 'account.opened')
  let zone = (opening && zoneOf(opening.data.timezone)) || UTC!
  let history = fold(entries, { zone, until, policy })
  // Days are days in the zone in force at the moment asked about: an account that moved is read again in its new zone.
  for (let tries = 0; tries < 3 && zoneInForce(history).id !== zone.id; tries++) {
    zone = zoneInForce(history)
    history = fold(entries, { zone, until, policy })
  }
  return history
}

function fold(entries: readonly Entry[], settings: Pick<History, 'zone' | 'until' | 'policy'>): History {
  const history: History = {
    ...makeTracks(settings.policy.movesMax),
    ...settings,
    account: entries[0]?.account ?? '',
    entries: new Map(),
    acts: new Map(),
    cut: false,
  }
  for (const entry of entries) {
    history.entries.set(entry.id, entry)
    if (isAct(entry)) listAct(history, entry)
  }
  const facts: Fact[] = []
  for (const entry of entries) {
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
  if (isAct(entry)) {
    listAct(history, entry)
    refresh(history, entry.data.target)
  }
  // An act that came before its target already speaks of it.
  if (history.acts.has(entry.id)) refresh(history, entry.id)
  else {
    const fact = factOf(history, entry)
    if (fact) addToTracks(history, fact, false)
  }
}

function listAct(history: History, act: Act): void {
  const listed = history.acts.get(act.data.target)
  if (listed) listed.push(act)
  else history.acts.set(act.data.target, [act])
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

/** The zone the account is in: the last one told, in METHOD's order. */
export function zoneInForce(history: History): Zone {
  const told = [...factsOfKind(history, 'account.opened'), ...factsOfKind(history, 'account.changed')]
    .filter((fact) => fact.data.timezone !== undefined)
    .sort(compareFacts)
    .at(-1)
  return (told && zoneOf(told.data.timezone ?? '')) || history.zone
}

/** The facts of one kind, in METHOD's order. */
export function factsOfKind<K extends Kind>(history: Tracks, kind: K): readonly Fact<K>[] {
  return (history.byKind.get(kind) ?? []) as readonly Fact[] as readonly Fact<K>[]
}
