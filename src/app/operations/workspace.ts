import type { OperationOf } from '#contract/operations.ts'
import { accountsOf } from '#store/accounts.ts'
import { workspacePurpose } from '#store/workspaces.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'workspace'>> = async (_input, { ports }) => {
  const { store, workspace } = ports
  const listed = await accountsOf(store, workspace)
  if (listed.refusals) return listed
  const purpose = await workspacePurpose(store, workspace)
  return {
    value: {
      version: ports.version,
      policy: store.policy.id,
      accounts: listed.accounts.length,
      entries: listed.accounts.reduce((sum, { entries }) => sum + entries, 0),
      hasSample: purpose === 'sample',
    },
  }
}
