import type { SmallBookCode } from '../coach/codes.ts'
import type { RequirementCode } from '../ladder/codes.ts'
import type { Kind } from '../ledger/kinds.ts'
import type { Rung, Signal } from '../ledger/signals.ts'
import type { Message } from '../message.ts'
import type { HandoffStanding, Offer, Verification } from '../standing-chapters.ts'
import type { Cap, Condition, EntryId, Ladder, Plan, Play, Trust } from '../standing-types.ts'
import type { Day } from '../time/day.ts'
import type { Instant } from '../time/instant.ts'
import type { CardCode } from './codes.ts'

/** C1: the diagnostic card: where an account stands, what comes next, who does it, and on what each line rests. */
export interface Card {
  v: 1
  account: string
  name: string | null
  asOf: Day | Instant
  policy: string
  owner: { lead: string; evidence: EntryId[] } | null
  diagnosis: CardDiagnosis
  target: CardTarget | null
  plan: CardPlan | null
  trust: Trust
  stopRule: { answered: boolean; need: string | null; entry: EntryId | null; lapses: Day | null; evidence: EntryId[] }
  /** L14: whether the diagnosis may be called done, and what is open. */
  done: boolean
  verification: Verification[]
  /** A9: a handoff that is under way: whoever receives the account reads this card. */
  handoff: HandoffStanding | null
  offers: Offer[]
}

export interface CardDiagnosis {
  verdict: Message<CardCode>
  rung: Rung | null
  heldSince: Day | null
  claimed: Rung | null
  gap: number | null
  expectedBias: number
  why: Ladder['why']
  thin: Ladder['thin']
  /** Every entry the rung rests on, and the latest of them told. */
  evidence: EntryId[]
  items: CardItem[]
  /** The caps that hold the rung where it is. */
  caps: Cap[]
}

/** One piece of evidence as a card shows it. */
export interface CardItem {
  entry: EntryId
  on: Day
  kind: Kind
  signal: Signal | null
  /** What was seen, in its own words; null where they were erased or the kind has none. */
  what: string | null
}

export interface CardTarget {
  rung: Rung
  requires: Message<RequirementCode>
  /** The conditions of that rung that are not met, each with what it lacks. */
  unmet: Condition[]
  plays: Play[]
}

export interface CardPlan extends Plan {
  /** C2: promises of ours that are steps of the plan, by their due day. */
  steps: {
    ref: string
    what: string | null
    owner: string
    due: Day
    status: 'open' | 'overdue' | 'kept' | 'missed'
    entry: EntryId
  }[]
}

/** The card with what only the workspace knows beside it (L15). */
export interface CardInBook extends Card {
  smallBook: Message<SmallBookCode> | null
}
