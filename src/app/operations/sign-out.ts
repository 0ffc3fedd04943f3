import type { OperationOf } from '#contract/operations.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'sign-out'>> = async (_input, { ports, cookie }) => {
  const cookies = ports.access === null || cookie === undefined ? [] : await ports.access.signOut(cookie)
  return { value: {}, cookies }
}
