import type { OfferCode } from './coach/codes.ts'
import type { NextCode, VerifyCode } from './ladder/verify-codes.ts'
import type { RequirementCode } from './ladder/codes.ts'
import type { KindData } from './ledger/kinds.ts'
import type { Rung } from './ledger/signals.ts'
import type { Message } from './message.ts'
import type { ReadinessCode } from './portfolio/codes.ts'
import type { CauseCode, ResponseCode, RiskId } from './risk/codes.ts'
import type { ItemCode } from './states/codes.ts'
import type { Day } from './time/day.ts'

// The parts of a standing that speak of the chapters after rhythm and commitments. Lists of ids are entries, sorted by
// their days, then by id.

/** S4 */
export type StageName = 'pre_close' | 'onboarding' | 'active_delivery' | 'stabilization' | 'retention_and_growth'

export interface FocusItem {
  item: Message<ItemCode>
  done: boolean
  evidence: string[]
}

export type NextStep = Message<NextCode | RequirementCode>

export interface Verification {
  item: Message<VerifyCode>
  done: boolean
  evidence: string[]
}

export interface Job {
  job: string | null
  rung: Rung | null
  entry: string
}

export interface QuarterValue {
  quarter: string
  value: number
  n: number
  evidence: string[]
}

/** K4, K5 */
export interface Predictions {
  open: number
  overdue: number
  checked: number
  /** By the quarter of the check, each value counted up to 1. */
  vri: QuarterValue[]
  /** Null while fewer than five checked predictions told how sure they were: too few to say. */
  brier: number | null
  brierN: number
  initiatives: { initiative: string; vri: QuarterValue[] }[]
  calibration: Calibration[]
  /** Open ones, and those checked within a year; `vri` uncapped. */
  list: PredictionStanding[]
}

/** K5: how sure one owner was, against what came true. Without a table where there are too few. */
export interface Calibration {
  owner: string
  n: number
  brier: number | null
  table: { from: number; to: number; n: number; came: number }[] | null
}

export interface PredictionStanding {
  ref: string
  owner: string
  checkOn: Day
  status: 'open' | 'overdue' | 'checked'
  vri: number | null
  /** The day by which the client is told the outcome, while it has not been. */
  tellBy: Day | null
  entry: string
}

/** Q1 */
export interface SlaStanding {
  dimension: string
  sla: string
  period: string | null
  value: number | null
  target: number
  unit: string
  status: 'met' | 'approached' | 'breached' | null
  entry: string | null
  /** How its last review ended. */
  review: { on: Day; outcome: KindData['sla.reviewed']['outcome']; signedBy: string; entry: string } | null
}

/** A2 */
export interface Questions {
  answered: number
  answers: Record<KindData['question.answered']['question'], { on: Day; entry: string } | null>
  /** What they think they bought beside what we think we deliver. */
  match: 'match' | 'mismatch' | null
}

/** A5 */
export interface Success {
  us: string | null
  client: string | null
}

/** A4 */
export interface Scope {
  boundaries: Record<KindData['scope.set']['boundary'], number>
  changes: { open: number; approved: number; declined: number; deferred: number }
  /** Work of the quarter window that went ahead without a change request. */
  informal: { refs: string[]; evidence: string[] }
  promises: { open: number; kept_in: number; ruled_out: number; renegotiated: number }
}

/** A3 */
export interface Onboarding {
  done: number
  open: number
  late: number
}

/** Chapter 7 */
export interface Risk {
  id: RiskId
  kind: 'relationship' | 'process'
  since: Day
  why: Message<CauseCode>
  causes: Message<CauseCode>[]
  evidence: string[]
  response: Message<ResponseCode>
  owner: string | null
  nextStep: string | null
  due: Day | null
  accepted: string | null
}

/** P2 */
export interface Renewal {
  end: Day
  opens: Day
  /** What is older than a quarter, or missing. */
  readiness: Message<ReadinessCode>[]
  contract: string
  /** The contract's entries: signed, and renewed last. */
  evidence: string[]
}

/** Q3 */
export interface Pattern {
  theme: string
  cases: string[]
  evidence: string[]
  weeks: number
  since: Day
  lastAt: Day
  /** It has lived six weeks or more: worth building for. */
  candidate: boolean
}

/** Q2: the support cases of the quarter window, and what became of those that named a defect or a structural cause. */
export interface Support {
  cases: number
  levels: Record<KindData['case.opened']['level'], number>
  rootCauses: Record<RootCause | 'unknown', number>
  /** The root cause with the largest share; null without a case whose cause is known. */
  concentration: { rootCause: RootCause; share: number } | null
  /** Cases of levels L2 and L3, those with work that answers them, and those whose work shipped. */
  defects: number
  answered: number
  shipped: number
  /** Days from a case to the fix that shipped, on average. */
  daysToFix: number | null
  /** Cases of levels L2 and L3 that no work answers. */
  untouched: string[]
  evidence: string[]
}

export type RootCause = NonNullable<KindData['case.opened']['rootCause']>

/** K7 */
export interface Asks {
  open: number
  overdue: number
  byQuarter: { quarter: string; n: number }[]
}

/** A8 */
export interface Feedback {
  received: number
  answered: number
  overdue: number
}

/** A6: open ones, and those closed within a year. */
export interface MilestoneStanding {
  ref: string
  due: Day
  status: 'open' | 'overdue' | 'reached' | 'missed'
  moved: number
  owner: string
  side: 'us' | 'client'
  decisionNeeded: boolean
  entry: string
}

/** A7: open ones, and those made within a year. */
export interface DecisionStanding {
  ref: string
  by: string
  due: Day
  status: 'open' | 'overdue' | 'made'
  entry: string
}

/** A9 */
export interface HandoffStanding {
  ref: string
  from: string
  to: string
  openedOn: Day
  clientTold: boolean
  done: boolean
  items: { item: string; status: 'open' | 'asked' | 'accepted'; entry: string | null }[]
  entry: string
}

/** P4: the three tests as last answered; true where the client passes. */
export interface FitStanding {
  assessedOn: Day
  fresh: boolean
  discovery: boolean
  prediction: boolean
  assumptions: boolean
  failed: number
  proposesWalkAway: boolean
  /** Of the finished work items, how large a share was done over again. */
  redo: { of: number; share: number | null }
  entry: string
}

/** C3: the mode that would help now, why, and what it was seen in. */
export interface Offer {
  mode: 'engine' | 'coach'
  why: Message<OfferCode>
  evidence: string[]
}
