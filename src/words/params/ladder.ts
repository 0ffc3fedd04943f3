import type { CapCode, FitCode, NeedCode, PlayCode, RequirementCode, ThinCode } from '#method/ladder/codes.ts'
import type { ParamsOf } from '../table.ts'

export type LadderCode = NeedCode | CapCode | FitCode | ThinCode | RequirementCode | PlayCode

export interface Observations {
  rung: number
  seen: number
  needed: number
}

export interface UnderFloor {
  amount: string
  currency: string
  floor: string | number
}

/** The ladder's reasons, from src/method/ladder/codes.ts. */
export type LadderParams = ParamsOf<
  LadderCode,
  {
    'need.reliability_few': { resolved: number; needed: number }
    'need.reliability_rate': { kept: number; of: number; needed: number }
    'need.observations': Observations
    'need.days': Observations
    'need.insight_acted_on': { seen: number }
    'cap.stop_rule_lapsed': { lapsed: string }
    'cap.support_only': { contacts: number }
    'cap.integrity': { count: number }
    'cap.value': UnderFloor
    'cap.owner': { person: string; role: 'procurement' | 'it_ops' }
    'play.own': { en: string; zh: string }
    'fit.value': UnderFloor
    'thin.one_recorder': { by: string }
    'thin.one_person': { person: string }
    'thin.one_recorder_one_person': { by: string; person: string }
  }
>
