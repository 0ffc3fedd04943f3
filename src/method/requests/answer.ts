/** C4: what a request may be about. */
export type AnswerId =
  | 'manage'
  | 'onboard'
  | 'messy'
  | 'scope'
  | 'communication'
  | 'retention'
  | 'difficult'
  | 'handoff'
  | 'why'
  | 'strategic'

/** What is opened for a request: a part of the standing, a way of asking, or a document of chapter 11. */
export const OPENING_CODES = [
  'standing',
  'clarity',
  'questions',
  'scope',
  'success',
  'onboarding',
  'rhythm',
  'risks',
  'renewal',
  'fit',
  'handoff',
  'diagnose',
  'coach',
  'ritual_presets',
  'trend',
  'precedents',
  'document.client_summary',
  'document.onboarding_plan',
  'document.risk_audit',
  'document.scope_framework',
  'document.success_map',
  'document.communication_framework',
  'document.retention_plan',
  'document.handoff_sheet',
] as const

export type OpeningCode = (typeof OPENING_CODES)[number]

/** C3, C4: what answers each kind of request, what comes first standing first. */
export const OPENINGS: Readonly<Record<AnswerId, readonly OpeningCode[]>> = {
  manage: ['standing', 'diagnose', 'document.client_summary'],
  onboard: ['onboarding', 'document.onboarding_plan'],
  messy: ['risks', 'document.risk_audit'],
  scope: ['scope', 'success', 'document.scope_framework', 'document.success_map'],
  communication: ['rhythm', 'ritual_presets', 'document.communication_framework'],
  retention: ['renewal', 'risks', 'document.retention_plan'],
  // A1 and A2 first, then what the relationship or the process lacks, and only then whether to walk away.
  difficult: ['clarity', 'questions', 'risks', 'fit'],
  handoff: ['handoff', 'diagnose', 'document.handoff_sheet'],
  why: ['risks', 'trend', 'precedents'],
  strategic: ['diagnose', 'coach'],
}
