import type { Kind } from '../ledger/kinds.ts'
import { beginningOf, isBeginning, mayBeginAgain } from './beginnings.ts'
import type { ActCode } from './codes.ts'
import { CLIENT_FIELDS } from './refuse-people.ts'
import { REASONS } from './refuse-blank.ts'
import { MENTIONS } from './mentions.ts'

const COMMITMENT = ['act.resolved'] as const
const PLAN = [
  'plan.two_rungs',
  'plan.not_evidenced',
  'plan.due_range',
  'plan.only_contact',
  'plan.success_not_evidence',
] as const

/** What the acts of one kind may be refused for, beside what its fields as such may be. */
const OWN: Partial<Record<Kind, readonly ActCode[]>> = {
  'cadence.agreed': ['cadence.id_twice'],
  'change.decided': ['change.no_impact'],
  'commitment.kept': [...COMMITMENT, 'act.done_ahead'],
  'commitment.missed': COMMITMENT,
  'commitment.moved': [...COMMITMENT, 'act.move_late', 'act.move_back', 'act.move_one_sided'],
  'commitment.withdrawn': [...COMMITMENT, 'act.withdrawal_one_sided'],
  'contract.signed': ['contract.ends_first'],
  'handoff.accepted': ['handoff.unknown_item'],
  'initiative.opened': ['initiative.no_kill_criterion', 'initiative.few_named'],
  'integrity.repaired': ['act.not_on_map'],
  'milestone.missed': ['act.closed'],
  'milestone.moved': ['act.closed', 'milestone.move_back', 'milestone.move_one_sided'],
  'milestone.reached': ['act.closed'],
  'onboarding.set': ['onboarding.no_evidence'],
  'person.added': ['act.person_known'],
  'person.changed': ['act.not_on_map'],
  'person.left': ['act.not_on_map'],
  'plan.closed': ['act.closed', 'plan.not_observed', 'plan.needs_reason'],
  'plan.set': PLAN,
  'prediction.checked': ['act.closed'],
  'prediction.made': ['prediction.lacks'],
  'prediction.voided': ['act.closed'],
  'risk.answered': ['risk.unknown'],
  'sla.measured': ['sla.unknown_dimension'],
  'slot.excused': ['slot.unknown_ritual', 'act.excuse_late'],
  'state.named': ['state.by_person', 'state.holds'],
  'trust.audited': ['act.unknown_entry'],
  'work.updated': ['work.no_change'],
}

/** Every reason for which METHOD may refuse an act of a kind: what its page in the manual lists. */
export function refusalsOfKind(kind: Kind): ActCode[] {
  const refers = beginningOf(kind) !== undefined || MENTIONS[kind] !== undefined
  return [
    ...(refers ? (['act.unknown_ref'] as const) : []),
    ...(isBeginning(kind) && !mayBeginAgain(kind) ? (['act.ref_taken'] as const) : []),
    ...(REASONS[kind] === undefined ? [] : (['act.blank'] as const)),
    ...(CLIENT_FIELDS[kind] === undefined ? [] : (['act.not_of_client'] as const)),
    ...(OWN[kind] ?? []),
  ]
}
