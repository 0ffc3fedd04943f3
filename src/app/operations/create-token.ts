import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { tokenAnswer } from '../access/token-answer.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'create-token'>> = async (wish, { ports, caller }) => {
  // A token that made tokens would outlive its own end.
  if (ports.access === null || caller?.via !== 'session' || caller.userId === null) {
    return { refusals: [refuse('token.by_person')] }
  }
  const { secret, token } = await ports.access.createToken({ ...wish, userId: caller.userId })
  return { value: { secret, token: tokenAnswer(token) } }
}
