import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'revoke-invitation'>> = async ({ email }, { ports }) => {
  const isRevoked = await ports.access?.revokeInvitation(email)
  return isRevoked === true ? { value: {} } : { refusals: [refuse('invitation.unknown', { email })] }
}
