/** Everything that can fall due. */
export const DUE_WHATS = [
  'commitment',
  'slot',
  'stop_rule',
  'trust_audit',
  'plan',
  'observed_fake',
  'prediction_check',
  'tell_outcome',
  'ask',
  'feedback',
  'decision',
  'milestone',
  'onboarding',
  'risk',
  'renewal',
  'state',
  'handoff',
  'kill_criterion',
  'discovery',
  'precedent',
  'diagnosis',
] as const

export type DueWhat = (typeof DUE_WHATS)[number]
