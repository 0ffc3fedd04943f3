import type { PolicyFault } from '#method/change-policy.ts'
import type { Signal } from '#method/ledger/signals.ts'
import type { PolicyNumber } from '#method/policy-numbers.ts'
import type { PolicyName } from '#method/policy-schema.ts'
import type { ParamsOf } from '../table.ts'

/** What each field of a policy sets. */
export type SettingParams = { [Name in PolicyName as `setting.${Name}`]: object }

/** The fields of a policy, and what is refused of one as a whole, from src/method/change-policy.ts. */
export type PolicyParams = SettingParams &
  ParamsOf<
    PolicyFault,
    {
      'policy.order': { less: PolicyNumber; more: PolicyNumber }
      'policy.base_rate': { currency: string; from: string }
      'policy.rates_order': { from: string }
      'policy.bands_order': { name: PolicyName }
      'policy.play_signal': { signal: Signal; rung: number }
    }
  >
