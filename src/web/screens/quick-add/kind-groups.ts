import type { Kind } from '#method/ledger/kinds.ts'

export type KindGroup =
  'evidence' | 'promises' | 'contact' | 'trust' | 'agreement' | 'delivery' | 'contract' | 'strategy'

/** The kinds a person writes, in the order they are offered. Entries about entries are written by their own acts. */
export const KIND_GROUPS: readonly { name: KindGroup; kinds: readonly Kind[] }[] = [
  {
    name: 'evidence',
    kinds: ['signal', 'need.addressed', 'claim', 'claim.observed_fake', 'claim.nothing_to_learn', 'note'],
  },
  {
    name: 'promises',
    kinds: [
      'commitment.made',
      'commitment.kept',
      'commitment.missed',
      'commitment.moved',
      'commitment.withdrawn',
      'prediction.made',
      'prediction.checked',
      'prediction.voided',
    ],
  },
  {
    name: 'contact',
    kinds: [
      'touch',
      'cadence.agreed',
      'slot.excused',
      'person.added',
      'person.changed',
      'person.left',
      'ask.received',
      'ask.answered',
      'feedback.received',
      'feedback.answered',
      'holiday.agreed',
    ],
  },
  {
    name: 'trust',
    kinds: ['trust.audited', 'integrity.breached', 'integrity.repaired', 'pulse', 'state.named'],
  },
  {
    name: 'agreement',
    kinds: [
      'element.stated',
      'question.answered',
      'success.defined',
      'scope.set',
      'change.requested',
      'change.decided',
      'promise.sold',
      'promise.reconciled',
      'onboarding.set',
      'decision.needed',
      'decision.made',
      'milestone.set',
      'milestone.reached',
      'milestone.moved',
      'milestone.missed',
    ],
  },
  {
    name: 'delivery',
    kinds: [
      'work.updated',
      'case.opened',
      'case.closed',
      'problem.noticed',
      'problem.disclosed',
      'problem.escalated',
      'problem.resolved',
      'sla.signed',
      'sla.measured',
      'sla.reviewed',
      'measure.read',
    ],
  },
  {
    name: 'contract',
    kinds: [
      'account.opened',
      'account.changed',
      'contract.signed',
      'contract.renewed',
      'contract.noticed',
      'contract.ended',
      'deal.lost',
      'handoff.opened',
      'handoff.accepted',
    ],
  },
  {
    name: 'strategy',
    kinds: [
      'plan.set',
      'plan.closed',
      'review.held',
      'risk.answered',
      'initiative.opened',
      'initiative.seen',
      'initiative.decided',
      'discovery.opened',
      'discovery.closed',
      'precedent.raised',
      'precedent.answered',
      'job.stated',
      'incentive.checked',
      'fit.assessed',
      'walkaway.decided',
      'document.released',
    ],
  },
]

/** The kinds that most days are made of. */
export const OFTEN: readonly Kind[] = [
  'commitment.made',
  'commitment.kept',
  'signal',
  'need.addressed',
  'touch',
  'claim',
  'trust.audited',
  'note',
]

/** The kinds a filter's value stands for: a group of them, or one; none where it is neither. */
export function kindsIn(name: string | undefined, all: readonly Kind[]): Kind[] {
  const group = KIND_GROUPS.find((each) => each.name === name)
  return group ? [...group.kinds] : all.filter((kind) => kind === name)
}
