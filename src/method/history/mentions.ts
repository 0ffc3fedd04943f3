import { isMember } from '../promises/resolution.ts'
import type { Fact } from './fact.ts'

/** The people of the client a fact names, for the map to hold. */
export function mentionsOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'touch':
      return fact.data.people
    case 'signal':
      return fact.data.people ?? []
    case 'commitment.made':
      return clients([fact.data.owner, fact.data.to])
    case 'commitment.moved':
    case 'slot.excused':
      return clients([fact.data.agreedBy])
    case 'element.stated':
    case 'cadence.agreed':
      return fact.data.agreedBy === undefined ? [] : [fact.data.agreedBy]
    case 'sla.signed':
    case 'sla.reviewed':
      return [fact.data.signedBy]
    case 'integrity.repaired':
      return [fact.data.acceptedBy]
    case 'decision.needed':
    case 'decision.made':
    case 'feedback.received':
    case 'ask.received':
      return [fact.data.by]
    case 'problem.disclosed':
      return [fact.data.to]
    default:
      return []
  }
}

function clients(parties: readonly string[]): string[] {
  return parties.filter((party) => !isMember(party))
}
