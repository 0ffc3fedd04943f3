import type { PolicyName } from '#method/policy-schema.ts'
import type { Setting } from './setting.ts'

const WINDOWS: ReadonlySet<PolicyName> = new Set(['quarterDays', 'twoQuartersDays', 'yearDays', 'twoYearsDays'])

/** The chapters settings stand under, in their order: by the first rule each belongs to. */
export const POLICY_GROUPS = ['windows', 'E', 'L', 'S', 'T', 'K', 'A', 'F', 'Q', 'P', 'C'] as const

export type PolicyGroup = (typeof POLICY_GROUPS)[number]

export function policyGroupOf({ name, rules }: Pick<Setting, 'name' | 'rules'>): PolicyGroup {
  if (WINDOWS.has(name)) return 'windows'
  return POLICY_GROUPS.find((group) => rules[0]?.startsWith(group)) ?? 'E'
}
