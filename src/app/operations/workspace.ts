import type { OperationOf } from '#contract/operations.ts'
import { ledgerSize } from '#store/account-lists.ts'
import { workspacePurpose } from '#store/workspaces.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'workspace'>> = async (_input, { ports }) => {
  const { store, workspace, version } = ports
  const size = await ledgerSize(store, workspace)
  if (size.refusals) return size
  const purpose = await workspacePurpose(store, workspace)
  const { accounts, entries } = size
  return { value: { version, policy: store.policy.id, accounts, entries, hasSample: purpose === 'sample' } }
}
