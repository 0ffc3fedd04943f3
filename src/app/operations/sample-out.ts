import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { accountsOf } from '#store/accounts.ts'
import { dropWorkspace, workspacePurpose } from '#store/workspaces.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'sample-out'>> = async (_input, { ports }) => {
  const { store, workspace } = ports
  const purpose = await workspacePurpose(store, workspace)
  if (purpose === undefined) return { refusals: [refuse('sample.absent')] }
  const listed = await accountsOf(store, workspace)
  if (listed.refusals) return listed
  if (purpose === 'firm') return { refusals: [refuse('sample.not_alone', { accounts: listed.accounts.length })] }
  const dropped = await dropWorkspace(store, workspace)
  return dropped.refusals ? dropped : { value: { removed: listed.accounts.length } }
}
