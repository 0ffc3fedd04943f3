/** P2: what a renewal is not ready for. src/words has a sentence for each. */
export type ReadinessCode = 'ready.sla_review' | 'ready.trust_audit' | 'ready.vri' | 'ready.decision_maker' // days

/** P3: what an expansion lacks. */
export type ExpansionCode =
  | 'expansion.no_source'
  | 'expansion.trust_unaudited' // dimensions
  | 'expansion.trust_low' // dimensions
  | 'expansion.no_brief'

/** P1: what a review as a whole says. */
export type ReviewCode = 'review.nothing_killed' | 'review.undecided' // relationships, initiatives

/** P5: how the most similar engagements ended. */
export type PrecedentCode =
  | 'precedent.none'
  | 'precedent.too_few' // n, needed
  | 'precedent.rate' // count, n, outcome
