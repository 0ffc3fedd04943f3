/** Why a new act is refused in the light of what the ledger already holds. src/words has a sentence for each. */
export type ActCode =
  | 'act.unknown_ref' // ref, begins (kind)
  | 'act.ref_taken' // ref, kind
  | 'act.resolved' // ref
  | 'act.move_late' // ref, due
  | 'act.move_back' // ref, due
  | 'act.move_one_sided' // ref, side
  | 'act.withdrawal_one_sided' // ref, side
  | 'act.closed' // ref, kind (that closed it)
  | 'act.done_ahead' // ref, on
  | 'act.blank' // field
  | 'act.unknown_entry' // id
  | 'act.not_of_client' // person
  | 'act.person_known' // person
  | 'act.excuse_late' // ritual, slot
  | 'act.not_on_map' // person
  | 'act.acts_are_not_corrected' // target
  | 'act.erased' // target
  | 'act.not_a_person' // by
  | 'plan.two_rungs' // rung, target
  | 'plan.not_evidenced' // observations, needed
  | 'plan.due_range' // from, to
  | 'plan.only_contact' // action
  | 'plan.success_not_evidence' // signal
  | 'plan.not_observed' // signal
  | 'plan.needs_reason' // ref
  | 'diagnosis.open' // open (codes of L14's list)
  | 'diagnosis.differs' // rung, claimed, open: what the standing says
  | 'coach.not_the_question' // asked, current
  | 'coach.open_session' // ref, current
  | 'coach.lacks' // question, fields
  | 'coach.not_asked' // question, fields
  | 'coach.choice' // question, options
  | 'coach.step_range' // from, to
  | 'coach.to_whom'
  | 'prediction.lacks' // ref ('' where it has none yet), missing
  | 'milestone.move_one_sided' // ref, side
  | 'milestone.move_back' // ref, due
  | 'change.no_impact' // ref
  | 'work.no_change' // ref
  | 'handoff.unknown_item' // ref, item
  | 'onboarding.no_evidence' // output
  | 'cadence.id_twice' // id
  | 'slot.unknown_ritual' // ritual
  | 'sla.unknown_dimension' // ref, dimension
  | 'contract.ends_first' // ref
  | 'state.by_person' // by
  | 'state.holds' // state
  | 'risk.unknown' // risk
  | 'initiative.no_kill_criterion' // ref ('' where it has none yet)
  | 'initiative.few_named' // ref, named, needed
