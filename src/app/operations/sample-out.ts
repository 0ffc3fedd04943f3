import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { ledgerSize } from '#store/account-lists.ts'
import { dropWorkspace, workspacePurpose } from '#store/workspaces.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'sample-out'>> = async (_input, { ports }) => {
  const { store, workspace } = ports
  const purpose = await workspacePurpose(store, workspace)
  if (purpose === undefined) return { refusals: [refuse('sample.absent')] }
  const size = await ledgerSize(store, workspace)
  if (size.refusals) return size
  if (purpose === 'firm') return { refusals: [refuse('sample.not_alone', { accounts: size.accounts })] }
  const dropped = await dropWorkspace(store, workspace)
  return dropped.refusals ? dropped : { value: { removed: size.accounts } }
}
