/** Every reason the ladder gives, by code. src/words has a sentence for each, in both languages. */

export type NeedCode =
  | 'need.reliability_few' // resolved, needed
  | 'need.reliability_rate' // kept, of, needed (a share)
  | 'need.observations' // rung, seen, needed
  | 'need.days' // rung, seen, needed
  | 'need.unstated_need'
  | 'need.embedded_knowledge'
  | 'need.insight_acted_on' // seen
  | 'need.plans_shared_early'
  | 'need.joint_planning'
  | 'need.joint_planning_both_sides'
  | 'need.asset_in_use'
  | 'need.co_creation'
  | 'need.co_creation_both'
  | 'need.designed_around_us'

export type CapCode =
  | 'cap.alternatives'
  | 'cap.price_renewal'
  | 'cap.discount'
  | 'cap.stop_rule_never'
  | 'cap.stop_rule_lapsed' // lapsed (day)
  | 'cap.support_only' // contacts
  | 'cap.integrity' // count
  | 'cap.arms_length'
  | 'cap.value' // amount, currency, floor
  | 'cap.owner' // person, role
  | 'cap.after_public'

export type FitCode = 'fit.value' /* amount, currency, floor */ | 'fit.arms_length'

export type ThinCode =
  | 'thin.one_recorder' // by
  | 'thin.one_person' // person
  | 'thin.one_recorder_one_person' // by, person

export type RequirementCode = 'reliability' | 'embedded_knowledge' | 'shared_stakes' | 'co_creation'

export type PlayCode =
  | 'play.saas.planning'
  | 'play.saas.integration'
  | 'play.saas.advisory_board'
  | 'play.services.benchmark'
  | 'play.services.retained_advisory'
  | 'play.services.introductions'
  | 'play.manufacturing.forecasting'
  | 'play.manufacturing.capacity'
  | 'play.manufacturing.design'
  | 'play.own' // en, zh: the firm's own words
