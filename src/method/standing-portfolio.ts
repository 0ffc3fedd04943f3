import type { KindData } from './ledger/kinds.ts'
import type { Message } from './message.ts'
import type { ExpansionCode } from './portfolio/codes.ts'
import type { Day } from './time/day.ts'

// The parts of a standing that speak of the portfolio: expansion, reviews, walking away, precedents (chapter 9).

/** P3: an initiative brief, and what has become of it. */
export interface InitiativeStanding {
  ref: string
  title: string | null
  openedOn: Day
  /** The day on which the kill criterion is judged. */
  killBy: Day
  /** Open until it is killed, or decided on its day; overdue from the day after. */
  status: 'open' | 'overdue' | 'kept' | 'sharpened' | 'killed'
  decidedOn: Day | null
  owner: string | null
  /** The success signals of its brief, each with the entries in which it was seen since. */
  signals: { signal: string | null; seen: string[] }[]
  /** The entries it came of. */
  standsOn: string[]
  entry: string
}

/** S3, P3: what is being found out, until a brief comes of it or it is closed with what was found. */
export interface DiscoveryStanding {
  ref: string
  space: string | null
  openedOn: Day
  due: Day
  status: 'open' | 'overdue' | 'done'
  /** The brief that came of it. */
  initiative: string | null
  entry: string
}

/** P3, P6: a problem space the client raised within a year and that no brief has taken up. */
export interface SpaceStanding {
  what: string | null
  raisedOn: Day
  /** The discovery that is under way on it. */
  discovery: string | null
  entry: string
}

/** P3: what an expansion would stand on, and what it lacks. */
export interface Expansion {
  lacks: Message<ExpansionCode>[]
  /** The problem spaces and the cases of patterns it stands on. */
  evidence: string[]
}

/** P1: a sitting that was held. */
export interface ReviewStanding {
  heldOn: Day
  quarter: string
  decision: RelationshipDecision | null
  signedBy: string | null
  entry: string
}

export type RelationshipDecision = NonNullable<KindData['review.held']['decision']>

/** P1: the last sitting of each kind. */
export interface Reviews {
  internal: ReviewStanding | null
  withClient: ReviewStanding | null
}

/** P4: the decision to walk away. */
export interface WalkAway {
  decidedOn: Day
  /** Of the three tests, how many had failed. */
  failed: number
  clientTold: boolean
  entry: string
}

/** P5: an early signal of a past engagement, asked of this one. */
export interface PrecedentQuestion {
  ref: string
  precedent: string
  signal: string | null
  raisedOn: Day
  status: 'open' | 'answered' | 'dismissed'
  /** By when it is answered: at once before closing, then before the next quarterly review; null once it is. */
  answerBy: Day | null
  entry: string
}
