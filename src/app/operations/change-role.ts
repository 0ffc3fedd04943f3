import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'change-role'>> = async (change, { ports, caller }) => {
  // A token that raised somebody would outlive its own end.
  if (ports.access === null || caller?.via === 'token') return { refusals: [refuse('member.by_person')] }
  const { ended, refusal } = await ports.access.changeRole(change)
  return refusal ? { refusals: [refusal] } : { value: { ended } }
}
