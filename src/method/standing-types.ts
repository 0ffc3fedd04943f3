import type { DueWhat } from './due-whats.ts'
import type { Dimension, Rung, Signal } from './ledger/signals.ts'
import type { Message } from './message.ts'
import type { CapCode, FitCode, NeedCode, PlayCode, RequirementCode, ThinCode } from './ladder/codes.ts'
import type { ItemCode, StateCode } from './states/codes.ts'
import type {
  Asks,
  DecisionStanding,
  Feedback,
  FitStanding,
  FocusItem,
  HandoffStanding,
  Job,
  MilestoneStanding,
  NextStep,
  Offer,
  Onboarding,
  Pattern,
  Predictions,
  Questions,
  Renewal,
  Risk,
  Scope,
  SlaStanding,
  StageName,
  Success,
  Support,
  Verification,
} from './standing-chapters.ts'
import type {
  DiscoveryStanding,
  Expansion,
  InitiativeStanding,
  PrecedentQuestion,
  Reviews,
  SpaceStanding,
  WalkAway,
} from './standing-portfolio.ts'
import type { Day } from './time/day.ts'
import type { Instant } from './time/instant.ts'

/** An entry's id. Lists of them are sorted by the entries' days, then by id. */
export type EntryId = string

/**
 * The engine's answer for one account and a moment (LEDGER §5). Keys stand in the order they are written out. G3: one
 * ledger at two altitudes: verdicts by the quarter (state, rung, trust, asset, renewal) stand beside what happens by the
 * day (slots, promises, asks, cases, work) and open onto it.
 */
export interface Standing {
  v: 1
  account: string
  asOf: Day | Instant
  policy: string
  state: StateStanding
  stage: StageName | null
  /** S4: what the stage is about, each item done by dated evidence. */
  focus: FocusItem[]
  /** G2: what comes first: clarity while it is lacking, then the way up. */
  nextStep: NextStep | null
  coverage: Coverage
  ladder: Ladder
  trust: Trust
  commitments: { us: CommitmentCounts; client: CommitmentCounts }
  cadence: Cadence
  predictions: Predictions
  sla: SlaStanding[]
  clarity: Clarity
  questions: Questions
  success: Success
  scope: Scope
  onboarding: Onboarding
  risks: Risk[]
  asset: Asset
  renewal: Renewal | null
  patterns: Pattern[]
  support: Support
  asks: Asks
  feedback: Feedback
  milestones: MilestoneStanding[]
  decisions: DecisionStanding[]
  handoff: HandoffStanding | null
  fit: FitStanding | null
  walkAway: WalkAway | null
  initiatives: InitiativeStanding[]
  discoveries: DiscoveryStanding[]
  spaces: SpaceStanding[]
  expansion: Expansion
  reviews: Reviews
  precedents: PrecedentQuestion[]
  /** C3: when to offer engine or coach. */
  offers: Offer[]
  due: DueItem[]
  validUntil: Instant | null
}

export type StateName = 'prospect' | 'establishing' | 'operating' | 'expanding' | 'renewing' | 'ended'

export interface StateStanding {
  named: StateName | null
  since: Day | null
  /** What the ledger speaks for instead; a person names it, or does not (S1, S2). */
  proposed: StateName | null
  why: Message<StateCode> | null
  /** S3: what the state asks for and does not exist yet. */
  missing: Message<ItemCode>[]
  /** S3: what the state before lacked when it was left, as recorded then. */
  leftWithout: string[]
}

export interface Coverage {
  sources: { type: string; lastAt: Day; entries: number }[]
  /** Observations of the last year, each fact once (E4, E5). */
  observations: number
  /** Keys of people that entries name and the map does not hold. */
  unmapped: string[]
}

export interface Ladder {
  applies: boolean
  why: Message<FitCode> | null
  evidenced: boolean
  thin: Message<ThinCode> | null
  rung: Rung | null
  heldSince: Day | null
  uncapped: Rung | null
  claimed: Rung | null
  gap: number | null
  /** L9: teams sit so much too high on average; read the gap against it. */
  expectedBias: number
  conditions: Condition[]
  caps: Cap[]
  stopRule: { answered: boolean; entry: EntryId | null; lapses: Day | null }
  fakeMoves: { entry: EntryId; match: string; origin: 'D' | 'O'; ceiling: number; words: string[] }[]
  dimensions: Record<Dimension, { level: Rung | null; evidence: EntryId[] }>
  next: { rung: Rung; requires: Message<RequirementCode>; missing: string[]; plays: Play[] } | null
  sharing: { quarter: string; n: number }[]
  plan: Plan | null
  /** L2: whether the client looks elsewhere. Nothing seen reads "not seen to shop", never "stopped shopping". */
  alternatives: { status: 'open' | 'dropped' | 'not_seen'; evidence: EntryId[] }
  /** L14: what a diagnosis must hold before it is called done. */
  verification: Verification[]
  /** L16: what the client hires us for. */
  jobs: Job[]
}

export interface Condition {
  id: string
  rung: Rung
  met: boolean
  needs: Message<NeedCode> | null
  /** What meets it; where it is unmet, the last entries that used to, if any (E6). */
  evidence: EntryId[]
}

export interface Cap {
  rule: string
  rung: Rung
  since: Day
  why: Message<CapCode>
  evidence: EntryId[]
}

export interface Play extends Message<PlayCode> {
  signal: Signal
  /** Whether that signal alone would meet the next rung's condition. */
  enough: boolean
}

export interface Plan {
  ref: string
  entry: EntryId
  targetRung: Rung
  requirement: string | null
  action: string | null
  owner: string
  due: Day
  overdue: boolean
  successSignal: Signal
  dependsOn: TrustDimension
  /** The entries since the plan was set that show its signal: it can be closed as observed. */
  observed: EntryId[]
}

export type TrustDimension = 'competence' | 'integrity' | 'benevolence'

export interface TrustMark {
  rating: number | null
  status: 'fresh' | 'stale' | 'contradicted' | 'opinion' | 'unaudited'
  auditedOn: Day | null
  evidence: EntryId[]
}

export interface Trust extends Record<TrustDimension, TrustMark> {
  primaryConstraint: TrustDimension | null
  auditDue: Day | null
}

export interface CommitmentCounts {
  made: number
  kept: number
  missed: number
  moved: number
  open: number
  overdue: number
  keptRate: number | null
}

export interface Cadence {
  adherence: number | null
  rituals: { id: string; held: number; late: number; missed: number; excused: number; next: Instant | null }[]
}

export type Element =
  'outcome' | 'scope' | 'timeline' | 'communication' | 'ownership' | 'success_measure' | 'change_management'

export interface Clarity {
  explicit: number
  assumed: number
  missing: number
  elements: Record<
    Element,
    { status: 'explicit' | 'assumed' | 'missing'; entry: EntryId | null; agreedBy: string | null }
  >
}

export interface Asset {
  lastInvestedOn: Day | null
  condition: 'fresh' | 'ageing' | 'depreciating' | null
  retained: number | null
  valueAtRisk: { amount: string; currency: string } | null
}

export interface DueItem {
  what: DueWhat
  /** Names the thing: a commitment's ref, a ritual's id, an entry's id. */
  ref: string | null
  on: Day
  owner: string | null
  /** The entry it comes from. */
  entry: EntryId | null
  /** Put off until that day, or until the client is heard from; it is due all the same. */
  snoozed: Day | 'reply' | null
}
