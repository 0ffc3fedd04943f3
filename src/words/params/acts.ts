import type { ActCode } from '#method/acts/codes.ts'
import type { LackingField } from '#method/acts/lacking.ts'
import type { Kind } from '#method/ledger/kinds.ts'
import type { Signal } from '#method/ledger/signals.ts'
import type { VerifyCode } from '#method/ladder/verify-codes.ts'
import type { CoachChoice } from '#method/coach/question.ts'
import type { StateName } from '#method/standing-types.ts'
import type { ParamsOf } from '../table.ts'
import type { Field } from './labels.ts'

export interface OneSided {
  ref: string
  side: 'us' | 'client'
}

/** What METHOD refuses of an act in the light of what the ledger holds, from src/method/acts/codes.ts. */
export type ActParams = ParamsOf<
  ActCode,
  {
    'act.unknown_ref': { ref: string; begins: Kind }
    'act.ref_taken': { ref: string; kind: Kind }
    'act.resolved': { ref: string }
    'act.move_late': { ref: string; due: string }
    'act.move_back': { ref: string; due: string }
    'act.move_one_sided': OneSided
    'act.withdrawal_one_sided': OneSided
    'act.closed': { ref: string; kind: Kind }
    'act.done_ahead': { ref: string; on: string }
    'act.blank': { field: Field }
    'act.unknown_entry': { id: string }
    'act.not_of_client': { person: string }
    'act.person_known': { person: string }
    'act.excuse_late': { ritual: string; slot: string }
    'act.not_on_map': { person: string }
    'act.acts_are_not_corrected': { target: string }
    'act.erased': { target: string }
    'plan.two_rungs': { rung: number; target: number }
    'plan.not_evidenced': { observations: number; needed: number }
    'plan.due_range': { from: string; to: string }
    'plan.only_contact': { action: string }
    'plan.success_not_evidence': { signal: Signal }
    'plan.not_observed': { signal: Signal }
    'plan.needs_reason': { ref: string }
    'act.not_a_person': { by: string }
    'diagnosis.open': { open: readonly VerifyCode[] }
    'diagnosis.differs': { rung: number; claimed: number; open: readonly VerifyCode[] }
    'coach.not_the_question': { asked: number; current: number }
    'coach.open_session': { ref: string; current: number }
    'coach.lacks': { question: number; fields: readonly Field[] }
    'coach.not_asked': { question: number; fields: readonly Field[] }
    'coach.choice': { question: number; options: readonly CoachChoice[] }
    'coach.step_range': { from: string; to: string }
    'prediction.lacks': { ref: string; missing: readonly LackingField[] }
    'milestone.move_one_sided': OneSided
    'milestone.move_back': { ref: string; due: string }
    'change.no_impact': { ref: string }
    'work.no_change': { ref: string }
    'handoff.unknown_item': { ref: string; item: string }
    'onboarding.no_evidence': { output: string }
    'cadence.id_twice': { id: string }
    'slot.unknown_ritual': { ritual: string }
    'sla.unknown_dimension': { ref: string; dimension: string }
    'contract.ends_first': { ref: string }
    'state.by_person': { by: string }
    'state.holds': { state: StateName }
    'risk.unknown': { risk: string }
    'initiative.no_kill_criterion': { ref: string }
    'initiative.few_named': { ref: string; named: number; needed: number }
  }
>
