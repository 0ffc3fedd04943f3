import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import type { RelationshipDecision, Reviews, ReviewStanding, WalkAway } from '../standing-portfolio.ts'
import { formatDay, quarterOf } from '../time/day.ts'

type Held = Fact<'review.held'>

/** P1: the internal sitting, in which a relationship is decided. */
export function internalSittings(history: History): Held[] {
  return factsOfKind(history, 'review.held').filter(({ data }) => data.review === 'portfolio' && !data.withClient)
}

/** P1: the sitting with the client, which alone satisfies S3. */
export function clientSittings(history: History): Held[] {
  return factsOfKind(history, 'review.held').filter(({ data }) => data.review === 'quarterly' && data.withClient)
}

/** P1: the last sitting of each kind. */
export function reviewsOf(history: History): Reviews {
  const [internal, withClient] = [internalSittings(history).at(-1), clientSittings(history).at(-1)]
  return { internal: internal ? sittingOf(internal) : null, withClient: withClient ? sittingOf(withClient) : null }
}

export function sittingOf(fact: Held): ReviewStanding {
  return {
    heldOn: formatDay(fact.day),
    quarter: quarterOfReview(fact),
    decision: decisionIn(fact),
    signedBy: fact.data.signedBy ?? null,
    entry: fact.id,
  }
}

/** The quarter a review is of: the one it names, else the one it was held in. */
export function quarterOfReview({ data, day }: Held): string {
  return data.quarter ?? quarterOf(day)
}

/** What was decided of the relationship, where it is not said in one word by what continues, changes and stops. */
export function decisionIn({ data }: Held): RelationshipDecision | null {
  if (data.decision !== undefined) return data.decision
  if (says(data.changes) || says(data.stops)) return 'change'
  return says(data.continues) ? 'continue' : null
}

/** Of an erased list its being there is left out of the data: an empty one stays. */
function says(list: readonly string[] | undefined): boolean {
  return list === undefined || list.length > 0
}

/** Whether a review stopped something: the relationship, or a part of it. */
export function stopsSomething({ data }: Held): boolean {
  return data.decision === 'stop' || says(data.stops)
}

/** P4: the decision to walk away, until a contract is signed or renewed after it. */
export function walkAwayOf(history: History): WalkAway | null {
  const decided = lastWalkAway(history)
  if (!decided) return null
  const { tests, toldClient } = decided.data
  return {
    decidedOn: formatDay(decided.day),
    failed: [tests.discovery, tests.prediction, tests.assumptions].filter((pass) => !pass).length,
    // Of an erased text it is known that something was told.
    clientTold: toldClient === undefined || toldClient !== false,
    entry: decided.id,
  }
}

export function lastWalkAway(history: History): Fact<'walkaway.decided'> | null {
  const decided = factsOfKind(history, 'walkaway.decided').at(-1)
  if (!decided) return null
  const since = [...factsOfKind(history, 'contract.signed'), ...factsOfKind(history, 'contract.renewed')]
  return since.some((fact) => fact.day > decided.day) ? null : decided
}
