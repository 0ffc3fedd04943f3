import { isMember } from '../promises/resolution.ts'
import type { Fact } from './fact.ts'

/** The people of the client a fact names, for the map to hold. */
export function mentionsOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'touch':
    case 'discovery.opened':
      return fact.data.people
    case 'signal':
      return fact.data.people ?? []
    case 'commitment.made':
      return clients(fact.data.owner, fact.data.to)
    case 'commitment.moved':
    case 'commitment.withdrawn':
    case 'milestone.moved':
    case 'slot.excused':
    case 'element.stated':
    case 'cadence.agreed':
      return clients(fact.data.agreedBy)
    case 'person.added':
      return clients(fact.data.wantsDifferFrom)
    case 'person.changed':
    case 'person.left':
      return clients(fact.data.person, fact.data.wantsDifferFrom)
    case 'sla.signed':
    case 'sla.reviewed':
      return [fact.data.signedBy]
    case 'review.held':
      return clients(fact.data.signedBy)
    case 'integrity.repaired':
      return [fact.data.acceptedBy]
    case 'decision.needed':
    case 'decision.made':
    case 'feedback.received':
    case 'ask.received':
    case 'change.decided':
      return clients(fact.data.by)
    case 'milestone.set':
      return clients(fact.data.owner)
    case 'problem.disclosed':
    case 'problem.escalated':
      return clients(fact.data.to)
    case 'pulse':
      return clients(fact.data.person)
    default:
      return []
  }
}

/** Those named that are no members of ours. */
function clients(...parties: readonly (string | undefined)[]): string[] {
  return parties.filter((party): party is string => party !== undefined && !isMember(party))
}
