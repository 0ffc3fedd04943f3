import type { OperationOf } from '#contract/operations.ts'
import { requireAccount } from '#store/account-lists.ts'
import { exportLedger } from '#store/export-ledger.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'export'>> = async ({ account }, { ports }) => {
  const { store, workspace } = ports
  const known = account === undefined ? {} : await requireAccount(store, workspace, account)
  if ('refusals' in known && known.refusals) return known
  return { value: exportLedger(store, workspace, { account }) }
}
