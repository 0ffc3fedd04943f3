import type { NextCode, VerifyCode } from '#method/ladder/verify-codes.ts'
import type { ReadinessCode } from '#method/portfolio/codes.ts'
import type { CauseCode, ResponseCode } from '#method/risk/codes.ts'
import type { Element } from '#method/standing-types.ts'
import type { ItemCode, StateCode } from '#method/states/codes.ts'
import type { ParamsOf } from '../table.ts'

/** Why a risk is raised and what is done about it, from src/method/risk/codes.ts. */
export type RiskParams = ParamsOf<
  CauseCode | ResponseCode,
  {
    'risk.scope_not_explicit': { days: number }
    'risk.changes_disputed': { count: number }
    'risk.wants_differ': { person: string; from: string }
    'risk.decided_off_map': { person: string }
    'risk.no_rituals': { days: number }
    'risk.low_adherence': { held: number; of: number }
    'risk.client_overdue': { count: number; days: number }
    'risk.disclosed_late': { ref: string }
    'risk.problem_unowned': { ref: string }
    'risk.informal_work': { count: number }
    'risk.informal_share': { informal: number; of: number }
    'risk.unasked_before_renewal': { end: string }
    'risk.output_only': { updates: number }
    'risk.silence': { ritual: string; missed: number }
    'risk.blocked': { ref: string; days: number }
    'risk.heroics': { count: number; missed: number; late: number }
    'risk.depreciating': { retained: number }
    'risk.outputs_late': { count: number }
    'risk.no_first_value': { days: number }
    'risk.ask_unanswered': { ref: string }
    'risk.promise_unreconciled': { ref: string }
    'risk.unreliable': { kept: number; of: number }
    'risk.breach': { ref: string }
    'risk.sla_breached': { dimension: string }
    'risk.key_person_left': { person: string }
  }
>

/** What states and stages ask for, what a renewal and a diagnosis still lack, and what comes first. */
export type ChapterParams = ParamsOf<
  StateCode | ItemCode | ReadinessCode | VerifyCode | NextCode,
  {
    'state.contract_started': { start: string }
    'state.establishing_over': { days: number; gaps: number }
    'state.new_space': { what: string }
    'state.contract_ends': { end: string }
    'state.notice_given': { effective: string }
    'state.notice_deadline': { deadline: string }
    'item.core_team': { absent?: readonly string[] }
    'ready.decision_maker': { days: number }
    'next.state_element': { element: Element }
  }
>
