/** Every cause of a risk, by code. src/words has a sentence for each. */
export type CauseCode =
  | 'risk.scope_not_explicit' // days
  | 'risk.changes_disputed' // count
  | 'risk.wants_differ' // person, from
  | 'risk.no_buyer'
  | 'risk.buyer_not_met'
  | 'risk.decided_off_map' // person
  | 'risk.no_rituals' // days
  | 'risk.low_adherence' // held, of
  | 'risk.client_overdue' // count, days
  | 'risk.client_part_unnamed'
  | 'risk.disclosed_late' // ref
  | 'risk.problem_unowned' // ref
  | 'risk.informal_work' // count
  | 'risk.informal_share' // informal, of
  | 'risk.unasked_before_renewal' // end
  | 'risk.output_only' // updates
  | 'risk.silence' // ritual, missed
  | 'risk.blocked' // ref, days
  | 'risk.heroics' // count, missed, late
  | 'risk.depreciating' // retained
  | 'risk.outputs_late' // count
  | 'risk.no_first_value' // days
  | 'risk.ask_unanswered' // ref
  | 'risk.bought_differs'
  | 'risk.promise_unreconciled' // ref
  | 'risk.unreliable' // kept, of
  | 'risk.breach' // ref
  | 'risk.alternatives'
  | 'risk.sla_breached' // dimension
  | 'risk.key_person_left' // person

/** What is done about a pattern: another way of working, never more contact (G1). */
export type ResponseCode =
  | 'response.reclarify_goals'
  | 'response.map_stakeholders'
  | 'response.explicit_status'
  | 'response.review_signals'
  | 'response.define_boundaries'
  | 'response.translate_value'
  | 'response.restore_rhythm'

/** The failure patterns (F13 orders them across accounts and is none). */
export const RISK_IDS = [
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'F6',
  'F7',
  'F8',
  'F9',
  'F10',
  'F11',
  'F12',
  'F14',
  'F15',
  'F16',
  'F17',
  'F18',
  'F19',
  'F20',
  'F21',
] as const

export type RiskId = (typeof RISK_IDS)[number]
