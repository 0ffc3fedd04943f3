import type { Kind } from '../ledger/kinds.ts'
import type { Rung, Signal } from '../ledger/signals.ts'
import type { Slot } from '../rhythm/rhythm.ts'
import type { Day, DayNumber } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'
import type { Fact } from './fact.ts'
import { insertFact, removeFact } from './fact.ts'
import { mentionsOf } from './mentions.ts'
import { answersStopRule, countsForUs, isCheckable, isNegative, supportOf } from './observation.ts'
import { isPromise, makePromiseTracks, settleCommitment } from './promise-tracks.ts'
import type { PromiseTracks } from './promise-tracks.ts'
import { addAlike, makeAlike, removeAlike } from './sameness.ts'
import type { Alike } from './sameness.ts'
import { familyOf, thingKey } from './thing.ts'
import type { Thing } from './thing.ts'

/** The facts arranged by what rules ask for; every list in METHOD's order. */
export interface Tracks extends PromiseTracks {
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
  /** Touches by what they were for. */
  touchesFor: Map<string, Fact<'touch'>[]>
  /** Meetings and calls, under each person of the client who was there. */
  meetings: Map<string, Fact<'touch'>[]>
  /** K4: touches under what they tell the client of. */
  tells: Map<string, Fact<'touch'>[]>
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
  /** Answers about past days, kept while nothing on or before those days changes. */
  past: Past
}

export interface Past {
  held: { rung: Rung; since: DayNumber; until: DayNumber } | null
  rungs: Map<DayNumber, Rung | 0>
  /** Every slot of the days from `from` to `until` (K2). */
  slots: { from: DayNumber; until: DayNumber; slots: readonly Slot[] } | null
  /** The things of each family, as they were last gathered. */
  things: Map<string, readonly Thing[]>
}

export function makeTracks(movesMax: number): Tracks {
  return {
    ...makePromiseTracks(movesMax),
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
    touchesFor: new Map(),
    meetings: new Map(),
    tells: new Map(),
    bySource: new Map(),
    mentions: new Map(),
    alike: makeAlike(),
    lastAt: -Infinity,
    firstDay: Infinity,
    past: { held: null, rungs: new Map(), slots: null, things: new Map() },
  }
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
  if (tracks.past.things.size > 0) tracks.past.things.delete(familyOf(fact.kind))
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
  const { initiatedBy, purpose, slot, channel, people, tells } = fact.data
  lists.push(listUnder(tracks.touchesFor, purpose))
  if (channel === 'meeting' || channel === 'call') {
    for (const person of people) lists.push(listUnder(tracks.meetings, person))
  }
  if (tells !== undefined) for (const told of tells) lists.push(listUnder(tracks.tells, told))
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
