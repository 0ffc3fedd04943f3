import type { KindData } from '../ledger/kinds.ts'
import type { Day, DayNumber } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'
import type { Zone } from '../time/zone.ts'

/** What the rhythm of one account is worked out from; every list stands in METHOD's order. Facts of the history fit as they are. */
export interface Rhythm {
  zone: Zone
  cadences: readonly AgreedCadence[]
  touches: readonly RhythmTouch[]
  /** The touches that name a slot, under its day: one may do so long before, or after. */
  slotTouches: ReadonlyMap<Day, readonly RhythmTouch[]>
  /** The excuses of slots, under the slot's day. */
  slotExcuses: ReadonlyMap<Day, readonly Excuse[]>
  milestones: readonly MilestoneDates[]
}

export interface AgreedCadence {
  id: string
  /** A bare day counts as its start, here as below. */
  at: EpochMs
  day: DayNumber
  data: Pick<KindData['cadence.agreed'], 'rituals'>
}

export type AgreedRitual = KindData['cadence.agreed']['rituals'][number]

export interface RhythmTouch {
  id: string
  at: EpochMs
  day: DayNumber
  dayOnly: boolean
  data: { purpose: string; ritual?: string | undefined; slot?: Day | undefined }
}

export interface Excuse {
  id: string
  at: EpochMs
  data: { ritual: string; agreedBy: string }
}

/** A milestone's due day as it was told over time, and the day it was reached or missed (A6). */
export interface MilestoneDates {
  ref: string
  /** Each due day with the day it became known, in METHOD's order. */
  dues: readonly { from: DayNumber; due: DayNumber }[]
  closed: DayNumber | null
}

/** One time a ritual falls due, and what became of it as far as the entries tell (K2). */
export interface Slot {
  /** The ritual's id. */
  ritual: string
  /** What sort of ritual it is: a touch of this purpose is one. */
  kind: string
  owner: string | null
  day: DayNumber
  due: EpochMs
  /** The moment of the touch that held it on time; a touch dated by day only counts as the start of its day. */
  held: EpochMs | null
  /** The moment of the touch that filled it after its due moment. */
  late: EpochMs | null
  /** The moment it was excused, at or before its due moment. */
  excused: EpochMs | null
  /** The entry that held, filled or excused it, in this order. */
  entry: string | null
  /** The entry of the agreement that governs it. */
  agreement: string
}
