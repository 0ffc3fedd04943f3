import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { accountsOf } from '#store/accounts.ts'
import { exportLedger } from '#store/export-ledger.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'export'>> = async ({ account }, { ports }) => {
  const listed = await accountsOf(ports.store, ports.workspace)
  if (listed.refusals) return listed
  const isUnknown = account !== undefined && !listed.accounts.some((one) => one.account === account)
  if (isUnknown) return { refusals: [refuse('account.unknown', { account })] }
  return { value: exportLedger(ports.store, ports.workspace, { account }) }
}
