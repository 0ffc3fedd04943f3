import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'revoke-token'>> = async ({ id }, { ports, caller }) => {
  const userId = caller?.userId ?? null
  const isRevoked = ports.access !== null && userId !== null && (await ports.access.revokeToken({ userId, id }))
  // Another's token and one that never was are told alike.
  return isRevoked ? { value: {} } : { refusals: [refuse('token.unknown', { id })] }
}
