/** Why the engine proposes a state (S2), and what a state or stage still lacks (S3, S4). src/words has a sentence for each. */
export type StateCode =
  | 'state.contract_started' // start
  | 'state.establishing_done'
  | 'state.establishing_over' // days, gaps (how many items of establishing lack)
  | 'state.new_space' // what
  | 'state.contract_ends' // end
  | 'state.notice_given' // effective
  | 'state.notice_deadline' // deadline
  | 'state.contract_ended'

/** S3: items of each state; S4: items of each stage. */
export type ItemCode =
  | 'item.rituals_agreed'
  | 'item.sla_signed'
  | 'item.first_update'
  | 'item.first_check_together'
  | 'item.rituals_held'
  | 'item.patterns_surfaced'
  | 'item.predictions_checked'
  | 'item.core_team' // absent (people or parts not seen within a month)
  | 'item.discovery_opened'
  | 'item.initiative_brief'
  | 'item.review_with_client'
  | 'item.explicit_decision'
  | 'item.expectations'
  | 'item.fit'
  | 'item.decision_makers'
  | 'item.scope_clarity'
  | 'item.risk_signals'
  | 'item.intake_and_goals'
  | 'item.roles'
  | 'item.timeline'
  | 'item.deliverables'
  | 'item.communication_norms'
  | 'item.updates'
  | 'item.feedback_loops'
  | 'item.change_handling'
  | 'item.issue_resolution'
  | 'item.visible_progress'
  | 'item.trust'
  | 'item.predictable'
  | 'item.repeatable'
  | 'item.less_confusion'
  | 'item.review_rhythm'
  | 'item.renewal_readiness'
  | 'item.new_opportunities'
  | 'item.expansion'
  | 'item.risk_prevention'
  | 'item.long_term_fit'
