import type { Day } from '#method/time/day.ts'
import { reviewTexts } from '#words/web-review.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { useAct } from '../../writes/use-act.ts'
import type { Answered } from '../../writes/writes.ts'
import { aboutOf } from './steps.ts'
import type { OpenStep } from './steps.ts'

export const RELATIONSHIP_DECISIONS = ['continue', 'change', 'stop'] as const
export const INITIATIVE_DECISIONS = ['kept', 'sharpened', 'killed'] as const
type RelationshipDecision = (typeof RELATIONSHIP_DECISIONS)[number]
type InitiativeDecision = (typeof INITIATIVE_DECISIONS)[number]
export type Decision = RelationshipDecision | InitiativeDecision

interface Decided {
  decision: Decision
  why: string
  signedBy: string
  /** A new kill criterion, where one was set. */
  sharper: { text: string; by: Day } | null
}

/** Writes a decision down: a review held of the relationship, or the decision on the initiative (P1). */
export function useDecide(step: OpenStep, quarter: string): (decided: Decided, onWritten: () => void) => void {
  const texts = useTexts(reviewTexts)
  const { labelOrName } = useLanguage()
  const act = useAct()
  const { relationship, initiative, key } = step
  const { account } = relationship
  return (decided, onWritten) => {
    const group = initiative ? 'initiativeDecision' : 'relationshipDecision'
    const what = initiative ? (initiative.title ?? initiative.ref) : relationship.name
    const said = texts.said(what, labelOrName(group, decided.decision))
    const known = { account, about: aboutOf(key), said }
    const drop = ({ kind }: Answered) => (kind === 'refused' ? undefined : onWritten())
    if (initiative) {
      if (!isInitiativeDecision(decided.decision)) return
      const { why, sharper, decision, signedBy } = decided
      const end = sharper === null ? {} : { killCriterion: sharper }
      const input = { account, at: now(), quarter, ref: initiative.ref, decision, why: why.trim(), signedBy, ...end }
      void act({ operation: 'decide-initiative', input, ...known }).then(drop)
    } else if (!isInitiativeDecision(decided.decision)) {
      const input = { account, at: now(), quarter, ...reviewOf(decided.decision, decided) }
      void act({ operation: 'hold-review', input, ...known }).then(drop)
    }
  }
}

/** The reason stands where the decision is: among what continues, what changes or what stops. */
function reviewOf(decision: RelationshipDecision, { why, signedBy }: Decided) {
  const lines = why
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const of = (each: RelationshipDecision) => (each === decision ? lines : [])
  return {
    review: 'portfolio' as const,
    withClient: false,
    continues: of('continue'),
    changes: of('change'),
    stops: of('stop'),
    decision,
    signedBy,
  }
}

function isInitiativeDecision(decision: Decision): decision is InitiativeDecision {
  return INITIATIVE_DECISIONS.some((each) => each === decision)
}

function now(): string {
  return new Date().toISOString()
}
