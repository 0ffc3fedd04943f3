import type { OperationOf } from '#contract/operations.ts'
import { changedNames } from '#method/change-policy.ts'
import { message } from '#method/message.ts'
import type { Policy } from '#method/policy.ts'
import { POLICY_NUMBERS } from '#method/policy-numbers.ts'
import type { NumberMeaning } from '#method/policy-numbers.ts'
import { POLICY_NAMES } from '#method/policy-schema.ts'
import type { PolicyName } from '#method/policy-schema.ts'
import { currentPolicy, policiesSet } from '#store/policies.ts'
import type { Run } from '../run.ts'

/** The rules of what is no number. */
const OTHER_RULES: Partial<Record<PolicyName, readonly string[]>> = {
  coCreationBoth: ['L5'],
  baseCurrency: ['L6', 'L15'],
  rates: ['L6', 'F13'],
  coreTeam: ['S3'],
  plays: ['L12'],
  precedentWeights: ['P5'],
  precedentValueBands: ['P5'],
  precedentLengthBands: ['P5'],
}

export const run: Run<OperationOf<'policy'>> = async (_input, { ports }) => {
  const { store, workspace } = ports
  const [current, set] = await Promise.all([currentPolicy(store, workspace), policiesSet(store, workspace)])
  if (current.refusals) return current
  if (set.refusals) return set
  const before = [store.policy, ...set.policies.map(({ policy }) => policy)]
  return {
    value: {
      id: current.policy.id,
      settings: POLICY_NAMES.map((name) => settingOf(name, current.policy, store.policy)),
      history: set.policies.map(({ policy, setBy, setAt, why }, i) => ({
        id: policy.id,
        setBy,
        setAt,
        why,
        changed: changedNames(before[i] ?? store.policy, policy),
      })),
    },
  }
}

function settingOf(name: PolicyName, policy: Policy, usual: Policy) {
  const numbers: Partial<Record<PolicyName, NumberMeaning>> = POLICY_NUMBERS
  const { rules = OTHER_RULES[name] ?? [], unit = null, least = null, most = null } = numbers[name] ?? {}
  return {
    name,
    label: message(`setting.${name}`),
    rules: [...rules],
    unit,
    least,
    most,
    value: policy[name],
    default: usual[name],
  }
}
