import type { Kind } from '#method/ledger/kinds.ts'

// What a person does, by the chapter of METHOD it belongs to: each verb writes one entry of one kind. Whoever lists them
// (the help, the manual, a palette) lists them in this order. Not here: entries about entries, diagnoses and the coach's
// answers, which have operations of their own, and a document's release, which is more than an entry.

const account = {
  'open-account': 'account.opened',
  'change-account': 'account.changed',
  'sign-contract': 'contract.signed',
  'renew-contract': 'contract.renewed',
  'give-notice': 'contract.noticed',
  'end-contract': 'contract.ended',
  'lose-deal': 'deal.lost',
  'add-person': 'person.added',
  'change-person': 'person.changed',
  'person-left': 'person.left',
  'add-note': 'note',
  snooze: 'due.snoozed',
} as const

const evidence = {
  'log-touch': 'touch',
  observe: 'signal',
  'address-need': 'need.addressed',
  'make-claim': 'claim',
} as const

const ladder = {
  'set-plan': 'plan.set',
  'close-plan': 'plan.closed',
  'add-observed-fake': 'claim.observed_fake',
  'nothing-to-learn': 'claim.nothing_to_learn',
  'state-job': 'job.stated',
  'check-incentive': 'incentive.checked',
} as const

const trust = {
  'audit-trust': 'trust.audited',
  'record-breach': 'integrity.breached',
  'repair-breach': 'integrity.repaired',
  'take-pulse': 'pulse',
} as const

const states = {
  'name-state': 'state.named',
} as const

const rhythm = {
  'agree-rituals': 'cadence.agreed',
  'excuse-slot': 'slot.excused',
  'agree-holiday': 'holiday.agreed',
  'make-commitment': 'commitment.made',
  'keep-commitment': 'commitment.kept',
  'miss-commitment': 'commitment.missed',
  'move-commitment': 'commitment.moved',
  'withdraw-commitment': 'commitment.withdrawn',
  'make-prediction': 'prediction.made',
  'check-prediction': 'prediction.checked',
  'void-prediction': 'prediction.voided',
  'receive-ask': 'ask.received',
  'answer-ask': 'ask.answered',
} as const

const architecture = {
  'state-element': 'element.stated',
  'answer-question': 'question.answered',
  'define-success': 'success.defined',
  'set-onboarding': 'onboarding.set',
  'set-scope': 'scope.set',
  'request-change': 'change.requested',
  'decide-change': 'change.decided',
  'sell-promise': 'promise.sold',
  'reconcile-promise': 'promise.reconciled',
  'set-milestone': 'milestone.set',
  'reach-milestone': 'milestone.reached',
  'move-milestone': 'milestone.moved',
  'miss-milestone': 'milestone.missed',
  'need-decision': 'decision.needed',
  'make-decision': 'decision.made',
  'receive-feedback': 'feedback.received',
  'answer-feedback': 'feedback.answered',
  'open-handoff': 'handoff.opened',
  'accept-handoff': 'handoff.accepted',
} as const

const risk = {
  'notice-problem': 'problem.noticed',
  'disclose-problem': 'problem.disclosed',
  'escalate-problem': 'problem.escalated',
  'resolve-problem': 'problem.resolved',
  'answer-risk': 'risk.answered',
} as const

const delivery = {
  'sign-sla': 'sla.signed',
  'measure-sla': 'sla.measured',
  'review-sla': 'sla.reviewed',
  'open-case': 'case.opened',
  'close-case': 'case.closed',
  'update-work': 'work.updated',
  'read-measure': 'measure.read',
} as const

const portfolio = {
  'assess-fit': 'fit.assessed',
  'open-discovery': 'discovery.opened',
  'close-discovery': 'discovery.closed',
  'open-initiative': 'initiative.opened',
  'see-signal': 'initiative.seen',
  'decide-initiative': 'initiative.decided',
  'hold-review': 'review.held',
  'decide-walkaway': 'walkaway.decided',
  'raise-precedent': 'precedent.raised',
  'answer-precedent': 'precedent.answered',
} as const

/** The verb of every act of the method, and the kind of entry it writes. */
export const ACTS = {
  ...account,
  ...evidence,
  ...ladder,
  ...trust,
  ...states,
  ...rhythm,
  ...architecture,
  ...risk,
  ...delivery,
  ...portfolio,
} as const satisfies Readonly<Record<string, Kind>>

export type ActVerb = keyof typeof ACTS
export type KindOf<V extends ActVerb> = (typeof ACTS)[V]
export const ACT_VERBS = Object.keys(ACTS) as ActVerb[]

export const ACT_CHAPTERS = {
  account,
  evidence,
  ladder,
  trust,
  states,
  rhythm,
  architecture,
  risk,
  delivery,
  portfolio,
} as const

export type ActChapter = keyof typeof ACT_CHAPTERS
export const CHAPTER_NAMES = Object.keys(ACT_CHAPTERS) as ActChapter[]

/** A chapter's verbs, in the order in which they are listed. */
export function verbsOf(chapter: ActChapter): ActVerb[] {
  return Object.keys(ACT_CHAPTERS[chapter]) as ActVerb[]
}

export function isActVerb(name: string): name is ActVerb {
  return Object.hasOwn(ACTS, name)
}
