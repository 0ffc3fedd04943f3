import type { OperationOf } from '#contract/operations.ts'
import { WORKED_EXAMPLE } from '#method/sample/worked-example.ts'
import type { Sample } from '#method/sample/worked-example.ts'
import { ledgerSize } from '#store/account-lists.ts'
import { findAccount } from '#store/accounts.ts'
import { firmOf } from '#store/firms.ts'
import { currentPolicy } from '#store/policies.ts'
import type { Store } from '#store/store.ts'
import { workspacePurpose } from '#store/workspaces.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'workspace'>> = async (_input, { ports }) => {
  const { store, workspace, version } = ports
  const size = await ledgerSize(store, workspace)
  if (size.refusals) return size
  const current = await currentPolicy(store, workspace)
  if (current.refusals) return current
  const firm = await firmOf(store, workspace)
  const purpose = await workspacePurpose(store, workspace)
  const { accounts, entries } = size
  const hasSample = purpose === 'sample'
  const samples = hasSample ? await samplesOf(store, workspace, accounts) : []
  return { value: { version, firm, policy: current.policy.id, accounts, entries, hasSample, samples } }
}

/** The worked example is known by its account, the sample firm by there being others. */
async function samplesOf(store: Store, workspace: string, accounts: number): Promise<Sample[]> {
  const { refusals } = await findAccount(store.engine.read, workspace, WORKED_EXAMPLE.account)
  const worked: Sample[] = refusals ? [] : ['worked-example']
  return accounts > worked.length ? ['firm', ...worked] : worked
}
