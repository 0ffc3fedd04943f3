import type { Kind } from '../ledger/kinds.ts'
import type { Rung, Signal } from '../ledger/signals.ts'
import { resolveCommitment } from '../promises/resolution.ts'
import type { Commitment } from '../promises/resolution.ts'
import type { Slot } from '../rhythm/rhythm.ts'
import type { Day, DayNumber } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'
import type { Fact } from './fact.ts'
import { insertFact, removeFact } from './fact.ts'
import { mentionsOf } from './mentions.ts'
import { answersStopRule, countsForUs, isCheckable, isNegative, supportOf } from './observation.ts'
import { addAlike, makeAlike, removeAlike } from './sameness.ts'
import type { Alike } from './sameness.ts'

/** The facts arranged by what rules ask for; every list in METHOD's order. */
export interface Tracks {
  byKind: Map<Kind, Fact[]>
  /** Facts that name one thing of the account, under `family ref`. */
  byRef: Map<string, Fact[]>
  /** The observations of each signal that count (E1), and all of the negative ones. */
  signals: Map<Signal, Fact<'signal'>[]>
  /** Observations that support a rung or a higher one (E2), commitments aside. */
  supporting: Record<2 | 3 | 4 | 5, Fact[]>
  /** Unstated needs addressed, told in full (L7). */
  unstatedNeeds: Fact<'need.addressed'>[]
  /** E5: every observation, commitments aside. */
  observations: Fact[]
  /** Contacts the client began, social ones aside, and those of them that were support or billing (L6-support-only). */
  clientContacts: Fact<'touch'>[]
  clientSupport: Fact<'touch'>[]
  /** K2: touches that name a slot, and excuses of slots, under the slot's day. */
  slotTouches: Map<Day, Fact<'touch'>[]>
  slotExcuses: Map<Day, Fact<'slot.excused'>[]>
  commitments: Map<string, Commitment>
  promises: Record<'us' | 'client', Promises>
  tallies: Record<'us' | 'client', Tally>
  /** Facts by the type of source they came from; `manual` where none is named. */
  bySource: Map<string, Fact[]>
  /** How many facts name a person of the client. */
  mentions: Map<string, number>
  /** E4 */
  alike: Alike
  /** The latest moment any fact has. */
  lastAt: EpochMs
  /** The first day of the ledger. */
  firstDay: DayNumber
  /** K3: how often a promise may be moved. */
  movesMax: number
  /** Answers about past days, kept while nothing on or before those days changes. */
  past: Past
}

/** One side's commitments, arranged for asking about any day. */
export interface Promises {
  /** Unresolved, whether due or not. */
  open: Set<Commitment>
  /** Kept or missed, and evidence of reliability (E4), by the day of that. */
  resolved: Commitment[]
  /** E4's only, as sorted days: when a keeping was told that is erased since, from when one was overdue, and when that ended. */
  erased: DayNumber[]
  lateFrom: DayNumber[]
  lateUntil: DayNumber[]
}

/** Commitments counted over all time (K3); those withdrawn in agreement, or whose keeping was erased, are counted nowhere. */
export interface Tally {
  made: number
  kept: number
  missed: number
  moved: number
  open: number
}

export interface Past {
  held: { rung: Rung; since: DayNumber; until: DayNumber } | null
  rungs: Map<DayNumber, Rung | 0>
  /** Every slot of the days from `from` to `until` (K2). */
  slots: { from: DayNumber; until: DayNumber; slots: readonly Slot[] } | null
}

export function makeTracks(movesMax: number): Tracks {
  return {
    movesMax,
    byKind: new Map(),
    byRef: new Map(),
    signals: new Map(),
    supporting: { 2: [], 3: [], 4: [], 5: [] },
    unstatedNeeds: [],
    observations: [],
    clientContacts: [],
    clientSupport: [],
    slotTouches: new Map(),
    slotExcuses: new Map(),
    commitments: new Map(),
    promises: { us: noPromises(), client: noPromises() },
    tallies: { us: noTally(), client: noTally() },
    bySource: new Map(),
    mentions: new Map(),
    alike: makeAlike(),
    lastAt: -Infinity,
    firstDay: Infinity,
    past: { held: null, rungs: new Map(), slots: null },
  }
}

function noPromises(): Promises {
  return { open: new Set(), resolved: [], erased: [], lateFrom: [], lateUntil: [] }
}

function noTally(): Tally {
  return { made: 0, kept: 0, missed: 0, moved: 0, open: 0 }
}

/** Adds a fact. `isLast` says that none of those there comes after it: then it needs no looking for its place. */
export function addToTracks(tracks: Tracks, fact: Fact, isLast: boolean): void {
  for (const list of listsOf(tracks, fact)) {
    if (isLast) list.push(fact)
    else insertFact(list, fact)
  }
  addAlike(tracks.alike, fact)
  for (const person of mentionsOf(fact)) tracks.mentions.set(person, (tracks.mentions.get(person) ?? 0) + 1)
  settle(tracks, fact)
  if (fact.at > tracks.lastAt) tracks.lastAt = fact.at
  if (fact.day < tracks.firstDay) tracks.firstDay = fact.day
}

export function removeFromTracks(tracks: Tracks, fact: Fact): void {
  for (const list of listsOf(tracks, fact)) removeFact(list, fact)
  removeAlike(tracks.alike, fact)
  for (const person of mentionsOf(fact)) dropMention(tracks.mentions, person)
  settle(tracks, fact)
  if (fact.at === tracks.lastAt || fact.day === tracks.firstDay) findEnds(tracks)
}

function dropMention(mentions: Map<string, number>, person: string): void {
  const left = (mentions.get(person) ?? 1) - 1
  if (left > 0) mentions.set(person, left)
  else mentions.delete(person)
}

/** What hangs on a fact beyond its own place. */
function settle(tracks: Tracks, fact: Fact): void {
  if (isPromise(fact)) settleCommitment(tracks, fact.data.ref)
  forgetPast(tracks, fact.day)
}

/** Days before a change stay as they were worked out. */
function forgetPast({ past }: Tracks, day: DayNumber): void {
  if (past.held !== null && day <= past.held.until) {
    past.held = day > past.held.since ? { ...past.held, until: day - 1 } : null
  }
  const { slots: kept } = past
  if (kept !== null && day <= kept.until) {
    past.slots =
      day > kept.from ? { ...kept, until: day - 1, slots: kept.slots.filter((slot) => slot.day < day) } : null
  }
  if (past.rungs.size > 0) for (const known of past.rungs.keys()) if (known >= day) past.rungs.delete(known)
}

function findEnds(tracks: Tracks): void {
  tracks.lastAt = -Infinity
  tracks.firstDay = Infinity
  for (const list of tracks.byKind.values()) {
    const [first, last] = [list[0], list.at(-1)]
    if (first && first.day < tracks.firstDay) tracks.firstDay = first.day
    if (last && last.at > tracks.lastAt) tracks.lastAt = last.at
  }
}

function listsOf(tracks: Tracks, fact: Fact): Fact[][] {
  const lists = [listUnder(tracks.byKind, fact.kind), listUnder(tracks.bySource, fact.source?.type ?? 'manual')]
  const ref = refOf(fact)
  if (ref !== undefined) lists.push(listUnder(tracks.byRef, ref))
  if (fact.kind === 'signal') addSignalLists(tracks, fact, lists)
  else if (fact.kind === 'need.addressed') addNeedLists(tracks, fact, lists)
  else if (fact.kind === 'touch') addTouchLists(tracks, fact, lists)
  else if (fact.kind === 'slot.excused') lists.push(listUnder(tracks.slotExcuses, fact.data.slot))
  else if (OBSERVED_KINDS.has(fact.kind)) lists.push(tracks.observations)
  return lists
}

/** E5: beside signals, needs and commitments. */
const OBSERVED_KINDS: ReadonlySet<Kind> = new Set<Kind>(['sla.measured', 'integrity.breached', 'integrity.repaired'])

function addSignalLists(tracks: Tracks, fact: Fact<'signal'>, lists: Fact[][]): void {
  const counts = countsForUs(fact)
  const negative = isNegative(fact)
  if (counts || negative) lists.push(listUnder(tracks.signals, fact.data.signal) as Fact[])
  // Dinners and gifts are kept and worth nothing (LEDGER §4): they are no observation of the relationship either.
  if ((counts || (negative && isCheckable(fact))) && fact.data.signal !== 'social') lists.push(tracks.observations)
  const supports = counts ? supportOf(fact) : null
  if (supports !== null)
    for (const rung of [2, 3, 4, 5] as const) if (supports >= rung) lists.push(tracks.supporting[rung])
}

function addNeedLists(tracks: Tracks, fact: Fact<'need.addressed'>, lists: Fact[][]): void {
  if (fact.redacted) return
  lists.push(tracks.observations)
  if (!answersStopRule(fact)) return
  lists.push(tracks.unstatedNeeds as Fact[], tracks.supporting[2], tracks.supporting[3])
}

function addTouchLists(tracks: Tracks, fact: Fact<'touch'>, lists: Fact[][]): void {
  const { initiatedBy, purpose, slot } = fact.data
  if (slot !== undefined) lists.push(listUnder(tracks.slotTouches, slot))
  if (initiatedBy !== 'client' || purpose === 'social') return
  lists.push(tracks.clientContacts as Fact[])
  if (purpose === 'support' || purpose === 'billing') lists.push(tracks.clientSupport as Fact[])
}

function listUnder<Key, F extends Fact>(map: Map<Key, F[]>, key: Key): Fact[] {
  const known = map.get(key)
  if (known) return known as Fact[]
  const made: F[] = []
  map.set(key, made)
  return made as Fact[]
}

/** The thing a fact is about, as `family ref`: `commitment c7`, `person dana`. */
function refOf(fact: Fact): string | undefined {
  const data = fact.data as { ref?: unknown; person?: unknown }
  if (typeof data.ref === 'string') return thingKey(fact.kind, data.ref)
  return fact.kind.startsWith('person.') ? thingKey(fact.kind, data.person as string) : undefined
}

export function thingKey(kind: Kind, ref: string): string {
  const dot = kind.indexOf('.')
  return `${dot < 0 ? kind : kind.slice(0, dot)} ${ref}`
}

type PromiseFact = Fact<
  'commitment.made' | 'commitment.kept' | 'commitment.missed' | 'commitment.moved' | 'commitment.withdrawn'
>

function isPromise(fact: Fact): fact is PromiseFact {
  return fact.kind.startsWith('commitment.')
}

function settleCommitment(tracks: Tracks, ref: string): void {
  const before = tracks.commitments.get(ref)
  if (before) {
    arrange(tracks.promises[before.side], before, false)
    count(tracks.tallies[before.side], before, -1)
    tracks.commitments.delete(ref)
  }
  const facts = (tracks.byRef.get(thingKey('commitment.made', ref)) ?? []) as PromiseFact[]
  const after = resolveCommitment(facts, tracks.movesMax)
  if (after === null) return
  tracks.commitments.set(ref, after)
  arrange(tracks.promises[after.side], after, true)
  count(tracks.tallies[after.side], after, 1)
}

/** Puts a commitment where it is asked for, or takes it out again. */
function arrange(promises: Promises, commitment: Commitment, isIn: boolean): void {
  const { resolution, isEvidence, due, day } = commitment
  if (resolution === null) {
    if (isIn) promises.open.add(commitment)
    else promises.open.delete(commitment)
  }
  if (!isEvidence) return
  if (resolution?.outcome === 'kept' || resolution?.outcome === 'missed') {
    if (isIn) insertSorted(promises.resolved, commitment, compareResolutions)
    else promises.resolved.splice(promises.resolved.lastIndexOf(commitment), 1)
  }
  const change = isIn ? insertDay : removeDay
  if (resolution?.outcome === 'erased') change(promises.erased, day)
  if (resolution !== null && day <= due + 1) return
  change(promises.lateFrom, due + 1)
  if (resolution !== null) change(promises.lateUntil, day)
}

function insertDay(days: DayNumber[], day: DayNumber): void {
  insertSorted(days, day, (a, b) => a - b)
}

function removeDay(days: DayNumber[], day: DayNumber): void {
  days.splice(days.lastIndexOf(day), 1)
}

/** Ledgers mostly grow at the end: the place is looked for from there. */
function insertSorted<T>(list: T[], item: T, compare: (a: T, b: T) => number): void {
  let at = list.length
  while (at > 0 && compare(list[at - 1]!, item) > 0) at--
  if (at === list.length) list.push(item)
  else list.splice(at, 0, item)
}

function count(tally: Tally, { resolution, moves }: Commitment, step: 1 | -1): void {
  const outcome = resolution?.outcome
  if (outcome === 'withdrawn' || outcome === 'erased') return
  tally.made += step
  tally.moved += step * moves
  if (outcome === undefined) tally.open += step
  else tally[outcome] += step
}

function compareResolutions(a: Commitment, b: Commitment): number {
  return a.day - b.day || a.resolution!.fact.at - b.resolution!.fact.at || (a.ref < b.ref ? -1 : 1)
}
