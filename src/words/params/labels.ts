import type { DueWhat } from '#method/due-whats.ts'
import type { FakeMoveId } from '#method/fake-moves/fake-move.ts'
import type { CoachChoice } from '#method/coach/question.ts'
import type { Kind, KindData } from '#method/ledger/kinds.ts'
import type { Source } from '#method/ledger/entry.ts'
import type { Dimension, Rung, Signal } from '#method/ledger/signals.ts'
import type { Attribute } from '#method/portfolio/attributes.ts'
import type { Outcome } from '#method/portfolio/engagement.ts'
import type { Likeness } from '#method/portfolio/likeness.ts'
import type { OpeningWhat } from '#method/portfolio/openings.ts'
import type { RiskId } from '#method/risk/codes.ts'
import type { UpdateWhat } from '#method/updates/facts.ts'
import type { AnswerId, OpeningCode } from '#method/requests/answer.ts'
import type { SlaStanding, StageName } from '#method/standing-chapters.ts'
import type {
  DiscoveryStanding,
  InitiativeStanding,
  PrecedentQuestion,
  RelationshipDecision,
} from '#method/standing-portfolio.ts'
import type {
  Asset,
  Clarity,
  Element,
  Ladder,
  StateStanding,
  TrustDimension,
  TrustMark,
} from '#method/standing-types.ts'

type Touch = KindData['touch']
type Opened = KindData['account.opened']
type Brief = KindData['initiative.decided']

/** Every data field some kind of entry has. */
export type Field = {
  [K in Kind]: KindData[K] extends infer Data ? (Data extends unknown ? keyof Data : never) : never
}[Kind] &
  string

/** Fields of the objects inside of an entry's data that are asked for one by one. */
export type InnerField =
  | keyof NonNullable<Opened['shape']>
  | keyof KindData['initiative.opened']['brief']
  | keyof KindData['fit.assessed']['discovery']
  | Exclude<keyof KindData['trust.audited']['competence'], 'note' | 'evidence'>

/** The names shown to people, by group: each enum value of the ledger and of a standing has one in both languages. */
export interface LabelGroups {
  kind: Kind
  signal: Signal
  field: Field | InnerField
  /** A rung's name, and what it means in one line (METHOD §2). */
  rung: Rung
  rungLine: Rung
  /** Rung 2 in one line, by what was seen of the client's looking elsewhere (L2). */
  rungTwoLine: Ladder['alternatives']['status']
  dimension: Dimension
  side: 'us' | 'client'
  actor: 'us' | 'client' | 'both'

  state: NonNullable<StateStanding['named']>
  /** How one works in a state, and what a stage is for (G1, S4). */
  stateWork: NonNullable<StateStanding['named']>
  stage: StageName
  stagePurpose: StageName
  /** The failure patterns. */
  risk: RiskId
  slaStatus: NonNullable<SlaStanding['status']>
  trust: TrustDimension
  trustQuestion: TrustDimension
  trustStatus: TrustMark['status']
  assetCondition: NonNullable<Asset['condition']>
  element: Element
  elementStatus: Clarity['elements'][Element]['status']
  due: DueWhat
  /** What an update is made of (K6). */
  updateFact: UpdateWhat
  commitmentStatus: 'open' | 'kept' | 'missed' | 'moved' | 'overdue' | 'withdrawn'
  slotStatus: 'held' | 'late' | 'missed' | 'excused' | 'due'
  entryStatus: 'confirmed' | 'proposed' | 'rejected' | 'withdrawn' | 'corrected' | 'redacted'
  fakeMoveOrigin: 'D' | 'O'
  /** A look-alike of depth, and why it is one and what would count instead (L8). */
  fakeMove: FakeMoveId
  fakeMoveWhy: FakeMoveId
  /** What a condition of a rung asks for, and what a cap is about, by the rule's id (L2–L6). */
  condition: ConditionId
  cap: CapId

  sourceType: Source['type']
  sector: Opened['sector']
  relationshipType: Opened['relationshipType']
  role: KindData['person.added']['role']
  channel: Touch['channel']
  purpose: Touch['purpose']
  renewalReason: KindData['contract.renewed']['reason']
  endedBy: KindData['contract.ended']['byWhom']
  question: KindData['question.answered']['question']
  onboardingStep: KindData['onboarding.set']['step']
  onboardingStatus: KindData['onboarding.set']['status']
  boundary: KindData['scope.set']['boundary']
  changeDecision: KindData['change.decided']['decision']
  promiseOutcome: KindData['promise.reconciled']['outcome']
  problemKind: KindData['problem.noticed']['kind']
  workStatus: KindData['work.updated']['status']
  workScope: KindData['work.updated']['scope']
  caseLevel: KindData['case.opened']['level']
  rootCause: NonNullable<KindData['case.opened']['rootCause']>
  slaBetter: KindData['sla.signed']['dimensions'][number]['better']
  slaOutcome: KindData['sla.reviewed']['outcome']
  planOutcome: KindData['plan.closed']['outcome']
  initiativeDecision: Brief['decision']
  review: KindData['review.held']['review']
  dealReason: KindData['deal.lost']['reason']
  coachChoice: CoachChoice
  /** What a request is about, and what Kept opens for it. */
  request: AnswerId
  requestOpening: OpeningCode

  relationshipDecision: RelationshipDecision
  initiativeStatus: InitiativeStanding['status']
  discoveryStatus: DiscoveryStanding['status']
  questionStatus: PrecedentQuestion['status'] | 'unasked'
  /** Whether a rung or a rating is higher or lower than it was. */
  movement: 'up' | 'down' | 'same' | 'unknown'
  /** How a past engagement ended. */
  outcome: Outcome
  /** What two engagements are compared by, and how alike they are in it. */
  attribute: Attribute
  likeness: Likeness
  opening: OpeningWhat
  corpus: 'walk_away' | 'killed'
}

export type ConditionId = 'L2a' | 'L2b' | 'L3a' | 'L3b' | 'L3c' | 'L4a' | 'L4b' | 'L4c' | 'L5a' | 'L5b' | 'L5c' | 'L5d'

export type CapId =
  | 'L6-alternatives'
  | 'L6-price'
  | 'L6-stop-rule'
  | 'L6-support-only'
  | 'L6-integrity'
  | 'L6-arms-length'
  | 'L6-value'
  | 'L6-owner'
  | 'L6-after-public'

export type LabelGroup = keyof LabelGroups
export type Labels<Groups extends LabelGroup = LabelGroup> = {
  readonly [G in Groups]: Readonly<Record<LabelGroups[G], string>>
}

export type LedgerGroup = 'kind' | 'signal' | 'rung' | 'rungLine' | 'rungTwoLine' | 'dimension' | 'side' | 'actor'
export type StandingGroup =
  | 'state'
  | 'stateWork'
  | 'stage'
  | 'stagePurpose'
  | 'risk'
  | 'slaStatus'
  | 'trust'
  | 'trustQuestion'
  | 'trustStatus'
  | 'assetCondition'
  | 'element'
  | 'elementStatus'
  | 'due'
  | 'updateFact'
  | 'commitmentStatus'
  | 'slotStatus'
  | 'entryStatus'
  | 'fakeMoveOrigin'
  | 'fakeMove'
  | 'fakeMoveWhy'
  | 'condition'
  | 'cap'
export type PortfolioGroup =
  | 'relationshipDecision'
  | 'initiativeStatus'
  | 'discoveryStatus'
  | 'questionStatus'
  | 'movement'
  | 'outcome'
  | 'attribute'
  | 'likeness'
  | 'opening'
  | 'corpus'
export type ChoiceGroup = Exclude<LabelGroup, LedgerGroup | StandingGroup | PortfolioGroup | 'field'>
