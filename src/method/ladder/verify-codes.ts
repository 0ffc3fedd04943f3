/** L14: what is checked before a diagnosis is called done. src/words has a sentence for each. */
export type VerifyCode =
  | 'verify.observations' // needed
  | 'verify.stop_rule_asked'
  | 'verify.operational_move'
  | 'verify.trust_audited'
  | 'verify.plan_complete'
  | 'verify.proprietary_asset'
  | 'verify.incentives'

/** G2: what comes before growth. */
export type NextCode =
  | 'next.state_element' // element
  | 'next.close_mismatch'
