// Every refusal of METHOD with an act that meets it, and what has to be in the ledger for that.
import type { ActVerb } from '#contract/act-verbs.ts'
import type { ActCode } from '#method/acts/codes.ts'
import { exampleOf } from '../world/act-examples.ts'

export interface RefusedAct {
  code: ActCode
  params: Record<string, string | number | readonly string[]>
  verb: ActVerb
  /** What is other than in the act's example; null takes a field away. */
  but: Record<string, unknown>
}

const us = 'robin@studio.example'
const brief = Object(exampleOf('open-initiative', '')['brief'])

export const REFUSED_ACTS: readonly RefusedAct[] = [
  {
    code: 'act.unknown_ref',
    params: { ref: 'c9', begins: 'commitment.made' },
    verb: 'keep-commitment',
    but: { ref: 'c9' },
  },
  {
    code: 'act.unknown_ref',
    params: { ref: 'case-9', begins: 'case.opened' },
    verb: 'update-work',
    but: { case: 'case-9' },
  },
  {
    code: 'act.ref_taken',
    params: { ref: 'to-keep', kind: 'commitment.made' },
    verb: 'make-commitment',
    but: { ref: 'to-keep' },
  },
  { code: 'act.resolved', params: { ref: 'to-keep' }, verb: 'keep-commitment', but: {} },
  {
    code: 'act.done_ahead',
    params: { ref: 'to-miss', on: '2026-07-01' },
    verb: 'keep-commitment',
    but: { ref: 'to-miss', on: '2026-07-01' },
  },
  { code: 'act.move_late', params: { ref: 'past', due: '2026-06-15' }, verb: 'move-commitment', but: { ref: 'past' } },
  {
    code: 'act.move_back',
    params: { ref: 'to-move', due: '2026-06-20' },
    verb: 'move-commitment',
    but: { due: '2026-06-20' },
  },
  {
    code: 'act.move_one_sided',
    params: { ref: 'to-move', side: 'us' },
    verb: 'move-commitment',
    but: { agreedBy: us },
  },
  {
    code: 'act.withdrawal_one_sided',
    params: { ref: 'to-withdraw', side: 'us' },
    verb: 'withdraw-commitment',
    but: { agreedBy: null },
  },
  {
    code: 'act.closed',
    params: { ref: 'to-reach', kind: 'milestone.reached' },
    verb: 'miss-milestone',
    but: { ref: 'to-reach' },
  },
  {
    code: 'act.closed',
    params: { ref: 'to-check', kind: 'prediction.checked' },
    verb: 'void-prediction',
    but: { ref: 'to-check' },
  },
  { code: 'act.blank', params: { field: 'why' }, verb: 'decide-initiative', but: { why: '  ' } },
  { code: 'act.blank', params: { field: 'reasons' }, verb: 'decide-walkaway', but: { reasons: [] } },
  {
    code: 'act.unknown_entry',
    params: { id: 'made-up' },
    verb: 'audit-trust',
    but: { integrity: { rating: 3, evidence: ['made-up'] } },
  },
  { code: 'act.not_of_client', params: { person: us }, verb: 'need-decision', but: { by: us } },
  { code: 'act.person_known', params: { person: 'dana' }, verb: 'add-person', but: { person: 'dana' } },
  { code: 'act.not_on_map', params: { person: 'nobody' }, verb: 'repair-breach', but: { acceptedBy: 'nobody' } },
  { code: 'act.not_on_map', params: { person: 'nobody' }, verb: 'person-left', but: { person: 'nobody' } },
  {
    code: 'act.excuse_late',
    params: { ritual: 'weekly', slot: '2026-06-26' },
    verb: 'excuse-slot',
    but: { slot: '2026-06-26' },
  },
  { code: 'slot.unknown_ritual', params: { ritual: 'lunch' }, verb: 'excuse-slot', but: { ritual: 'lunch' } },
  {
    code: 'plan.not_evidenced',
    params: { observations: 0, needed: 3 },
    verb: 'set-plan',
    but: { at: '2026-01-20', due: '2026-06-01' },
  },
  { code: 'plan.two_rungs', params: { rung: 1, target: 3 }, verb: 'set-plan', but: { targetRung: 3 } },
  {
    code: 'plan.due_range',
    params: { from: '2026-09-29', to: '2027-06-30' },
    verb: 'set-plan',
    but: { due: '2026-07-10' },
  },
  { code: 'plan.only_contact', params: { action: 'More calls' }, verb: 'set-plan', but: { action: 'More calls' } },
  {
    code: 'plan.success_not_evidence',
    params: { signal: 'social' },
    verb: 'set-plan',
    but: { successSignal: 'social' },
  },
  {
    code: 'plan.not_observed',
    params: { signal: 'alternatives_dropped' },
    verb: 'close-plan',
    but: { ref: 'plan-new' },
  },
  {
    code: 'plan.needs_reason',
    params: { ref: 'plan-new' },
    verb: 'close-plan',
    but: { ref: 'plan-new', outcome: 'dropped' },
  },
  {
    code: 'prediction.lacks',
    params: { ref: 'p3', missing: ['baseline', 'checkOn', 'method'] },
    verb: 'make-prediction',
    but: { ref: 'p3', baseline: null, checkOn: null, method: null },
  },
  {
    code: 'prediction.lacks',
    params: { ref: 'p3', missing: ['baseline.unit', 'baseline.n'] },
    verb: 'make-prediction',
    but: { ref: 'p3', baseline: { value: 12, unit: '', on: '2026-05-20' } },
  },
  {
    code: 'prediction.lacks',
    params: { ref: 'p3', missing: ['owner'] },
    verb: 'make-prediction',
    but: { ref: 'p3', owner: ' ' },
  },
  {
    code: 'milestone.move_one_sided',
    params: { ref: 'to-move', side: 'us' },
    verb: 'move-milestone',
    but: { agreedBy: us },
  },
  {
    code: 'milestone.move_back',
    params: { ref: 'to-move', due: '2026-06-20' },
    verb: 'move-milestone',
    but: { due: '2026-06-20' },
  },
  { code: 'change.no_impact', params: { ref: 'change-2' }, verb: 'decide-change', but: { ref: 'change-2' } },
  { code: 'work.no_change', params: { ref: 'w1' }, verb: 'update-work', but: { scope: 'change' } },
  {
    code: 'handoff.unknown_item',
    params: { ref: 'over', item: 'A promise nobody made' },
    verb: 'accept-handoff',
    but: { item: 'A promise nobody made' },
  },
  { code: 'handoff.unknown_item', params: { ref: 'over', item: '1' }, verb: 'accept-handoff', but: { item: 1 } },
  { code: 'onboarding.no_evidence', params: { output: 'quick win' }, verb: 'set-onboarding', but: { evidence: null } },
  {
    code: 'cadence.id_twice',
    params: { id: 'weekly' },
    verb: 'agree-rituals',
    but: {
      rituals: ['weekly_update', 'sync'].map((ritual) => ({
        id: 'weekly',
        ritual,
        rrule: 'FREQ=WEEKLY',
        start: '2026-07-03',
      })),
    },
  },
  {
    code: 'sla.unknown_dimension',
    params: { ref: 'sla', dimension: 'response' },
    verb: 'measure-sla',
    but: { dimension: 'response' },
  },
  {
    code: 'contract.ends_first',
    params: { ref: 'short' },
    verb: 'sign-contract',
    but: { ref: 'short', end: '2025-12-31' },
  },
  { code: 'state.holds', params: { state: 'establishing' }, verb: 'name-state', but: {} },
  { code: 'risk.unknown', params: { risk: 'F13' }, verb: 'answer-risk', but: { risk: 'F13' } },
  {
    code: 'initiative.no_kill_criterion',
    params: { ref: 'i2' },
    verb: 'open-initiative',
    but: { ref: 'i2', brief: { ...brief, killCriterion: undefined } },
  },
  {
    code: 'initiative.few_named',
    params: { ref: 'i2', named: 1, needed: 2 },
    verb: 'open-initiative',
    but: { ref: 'i2', brief: { ...brief, population: ['Dana Reed', ' Dana Reed', ' '] } },
  },
]

/** What the cases need beside the ground of the examples. */
export const MORE_GROUND: readonly [kind: string, at: string, data: object][] = [
  ['commitment.made', '2026-06-01', { ...dataOf('make-commitment'), ref: 'past', due: '2026-06-15' }],
  ['commitment.kept', '2026-06-20', { ref: 'to-keep' }],
  ['milestone.reached', '2026-06-20', { ref: 'to-reach' }],
  ['prediction.checked', '2026-06-30', { ref: 'to-check', value: 7 }],
  ['change.requested', '2026-06-20', { ref: 'change-2', what: 'A third portal', requestedBy: 'client' }],
  ['plan.set', '2026-06-20', { ...dataOf('set-plan'), ref: 'plan-new' }],
  ['state.named', '2026-01-20', { state: 'establishing', why: 'The contract has begun' }],
]

/** An act's example, beside the account. */
export function dataOf(verb: ActVerb): Record<string, unknown> {
  const { account: _, ...data } = exampleOf(verb, 'northwind')
  return data
}
