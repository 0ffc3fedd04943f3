/** P2: what a renewal is not ready for. src/words has a sentence for each. */
export type ReadinessCode = 'ready.sla_review' | 'ready.trust_audit' | 'ready.vri' | 'ready.decision_maker' // days
