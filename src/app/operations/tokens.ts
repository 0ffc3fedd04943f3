import type { OperationOf } from '#contract/operations.ts'
import { tokenAnswer } from '../access/token-answer.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'tokens'>> = async (_input, { ports, caller }) => {
  const userId = caller?.userId ?? null
  const listed = ports.access === null || userId === null ? [] : await ports.access.tokensOf(userId)
  return { value: { tokens: listed.map(tokenAnswer) } }
}
