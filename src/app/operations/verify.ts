import type { OperationOf } from '#contract/operations.ts'
import { requireAccount } from '#store/account-lists.ts'
import { verify } from '#store/verify.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'verify'>> = async ({ account }, { ports, progress, signal }) => {
  const { store, workspace } = ports
  const verified = await verify(store, workspace, { account, signal, onProgress: progress })
  if (verified.refusals) return verified
  const { entries, accounts, breaks } = verified
  // An account whose row is gone and whose entries are not is a break, not an unknown account.
  if (account !== undefined && entries === 0 && breaks.length === 0) {
    const known = await requireAccount(store, workspace, account)
    if (known.refusals) return known
  }
  return { value: { entries, accounts, isWhole: breaks.length === 0, breaks } }
}
