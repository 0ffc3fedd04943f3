import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'remove-member'>> = async ({ email }, { ports }) => {
  if (ports.access === null) return { refusals: [refuse('member.unknown', { email })] }
  const { ended, refusal } = await ports.access.removeMember(email)
  return refusal ? { refusals: [refusal] } : { value: { ended } }
}
