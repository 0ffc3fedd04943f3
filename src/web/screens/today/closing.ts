import type { DueWhat } from '#method/due-whats.ts'
import type { DueAnswer } from '../../client/today-queries.ts'
import type { QuickAddStart } from '../quick-add/quick-add-context.ts'

type Closing = (item: DueAnswer) => Omit<QuickAddStart, 'account'> | null

const byRef =
  (kind: NonNullable<QuickAddStart['kind']>): Closing =>
  ({ ref }) => ({ kind, data: { ref } })

/** The entry that closes each kind of due item, with what is known of it. What takes more than one entry opens its client. */
const CLOSINGS: Record<DueWhat, Closing> = {
  commitment: byRef('commitment.kept'),
  slot: ({ ref, on }) => ({ kind: 'touch', data: { ritual: ref, slot: on } }),
  stop_rule: () => ({ kind: 'need.addressed' }),
  trust_audit: () => null,
  plan: byRef('plan.closed'),
  observed_fake: () => ({ kind: 'claim.observed_fake' }),
  prediction_check: byRef('prediction.checked'),
  tell_outcome: ({ ref }) => ({ kind: 'touch', data: { tells: [ref] } }),
  ask: byRef('ask.answered'),
  feedback: byRef('feedback.answered'),
  decision: byRef('decision.made'),
  milestone: byRef('milestone.reached'),
  onboarding: () => null,
  risk: ({ ref }) => ({ kind: 'risk.answered', data: { risk: ref } }),
  renewal: byRef('contract.renewed'),
  state: ({ ref }) => ({ kind: 'state.named', data: { state: ref } }),
  handoff: () => null,
  kill_criterion: byRef('initiative.decided'),
  discovery: () => ({ kind: 'initiative.opened' }),
  precedent: byRef('precedent.answered'),
  diagnosis: () => null,
}

type Runner = '/clients/$account/audit' | '/clients/$account/diagnose' | '/clients/$account/sla'

/** What is gone through step by step has a screen of its own. */
export function runnerOf({ what, says }: DueAnswer): Runner | null {
  if (what === 'diagnosis') return '/clients/$account/diagnose'
  if (what === 'trust_audit') return '/clients/$account/audit'
  return what === 'slot' && says === 'sla_review' ? '/clients/$account/sla' : null
}

/** What somebody writes down to be done with a due item; null where its client has to be opened. */
export function closingOf(item: DueAnswer): QuickAddStart | null {
  const closing = runnerOf(item) === null ? CLOSINGS[item.what](item) : null
  return closing === null ? null : { ...closing, account: item.account }
}
