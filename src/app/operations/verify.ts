import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { verify } from '#store/verify.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'verify'>> = async ({ account }, { ports }) => {
  const verified = await verify(ports.store, ports.workspace, { account })
  if (verified.refusals) return verified
  const { entries, accounts, breaks } = verified
  const isUnknown = account !== undefined && accounts === 0 && breaks.length === 0
  if (isUnknown) return { refusals: [refuse('account.unknown', { account })] }
  return { value: { entries, accounts, isWhole: breaks.length === 0, breaks } }
}
