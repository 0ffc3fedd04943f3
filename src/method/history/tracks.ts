import type { Kind } from '../ledger/kinds.ts'
import type { Rung, Signal } from '../ledger/signals.ts'
import type { Commitment } from '../promises/resolution.ts'
import type { Slot } from '../rhythm/rhythm.ts'
import type { Day, DayNumber } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'
import type { Fact } from './fact.ts'
import { makeAlike } from './sameness.ts'
import type { Alike } from './sameness.ts'
import type { ByRef, Thing } from './thing.ts'

/** The facts arranged by what rules ask for; every list in METHOD's order. */
export interface Tracks {
  byKind: Map<Kind, Fact[]>
  byRef: ByRef
  /** The observations of each signal that count (E1), and all of the negative ones. */
  signals: Map<Signal, Fact<'signal'>[]>
  /** Of the observations: planning somebody of ours attended (L3b), and planning to which both sides committed (L4b). */
  planningAttended: Fact<'signal'>[]
  jointPlanning: Fact<'signal'>[]
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
  /** How many of the first i of `resolved` were kept, at place i: what was kept between two days is one subtraction. */
  keptBefore: number[]
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
  /** The things of each family, as they were last gathered. */
  things: Map<string, readonly Thing[]>
}

export function makeTracks(movesMax: number): Tracks {
  return {
    movesMax,
    byKind: new Map(),
    byRef: new Map(),
    signals: new Map(),
    planningAttended: [],
    jointPlanning: [],
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
    commitments: new Map(),
    promises: { us: noPromises(), client: noPromises() },
    tallies: { us: noTally(), client: noTally() },
    bySource: new Map(),
    mentions: new Map(),
    alike: makeAlike(),
    lastAt: -Infinity,
    firstDay: Infinity,
    past: { held: null, rungs: new Map(), slots: null, things: new Map() },
  }
}

function noPromises(): Promises {
  return { open: new Set(), resolved: [], keptBefore: [0], erased: [], lateFrom: [], lateUntil: [] }
}

function noTally(): Tally {
  return { made: 0, kept: 0, missed: 0, moved: 0, open: 0 }
}
