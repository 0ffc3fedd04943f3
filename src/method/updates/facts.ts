import type { Day } from '../time/day.ts'
import type { Instant } from '../time/instant.ts'

// What the client may be told (invariant 6): these types hold nothing of rungs, trust, claims or risks, and what is
// gathered into them is only what both sides took part in or were told of.

/** Each kind of fact an update is made of (K6). */
export const UPDATE_FACTS = [
  'shipped',
  'dropped',
  'in_progress',
  'blocked',
  'decision_needed',
  'decision_made',
  'problem_open',
  'problem_resolved',
  'prediction_made',
  'prediction_due',
  'prediction_checked',
  'commitment_open',
  'commitment_kept',
  'commitment_missed',
  'milestone_ahead',
  'milestone_reached',
  'milestone_missed',
  'ask_open',
  'ask_answered',
] as const
export type UpdateWhat = (typeof UPDATE_FACTS)[number]

export interface UpdateFact {
  what: UpdateWhat
  /** Names the thing inside its account. */
  ref: string
  /** What it is; null where its text was erased. */
  text: string | null
  /** What goes with it: an outcome, what blocks it, the next step, the decision, the answer. */
  detail: string | null
  owner: string | null
  side: 'us' | 'client'
  /** The day of the latest entry about it. */
  on: Day
  /** The day by which it is to be done, decided, answered or checked. */
  due: Day | null
  overdue: boolean
  /** K6: what must not be left out because it is unwelcome. */
  badNews: boolean
  predicted: Predicted | null
  entries: string[]
}

/** K4: what was predicted, how sure we were, and what was seen. */
export interface Predicted {
  unit: string
  baseline: number
  target: number
  observed: number | null
  confidence: number | null
}

/** The time a gathering looks at: since the ritual was last held, up to the one after the next. */
export interface Stretch {
  /** The contact that held it last; null where none did: then a quarter window is looked at. */
  since: { on: Day; entry: string } | null
  /** The slot this is for. */
  slot: { ritual: string; due: Instant } | null
  /** What falls due up to this day is next. */
  until: Day
}

/** K6: what an update is built from, in the order of its three questions. */
export interface UpdateFacts extends Stretch {
  happened: UpdateFact[]
  matters: UpdateFact[]
  next: UpdateFact[]
}
