import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { importLedger } from '#store/import/import-ledger.ts'
import { refusalOfSample } from '../importing/refusal-of-sample.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'import-ledger'>> = async ({ dryRun, keepGood }, context) => {
  const { ports, ledger, caller, progress, signal, requestKey } = context
  if (ledger === undefined) return { refusals: [refuse('body.missing')] }
  const refused = await refusalOfSample(ports)
  if (refused) return { refusals: [refused] }
  const imported = await importLedger(ports.store, ports.workspace, ledger, {
    now: ports.now(),
    by: caller?.by ?? '',
    dryRun,
    keepGood,
    signal,
    // A dry run leaves nothing behind that a later import could take up.
    fileKey: dryRun ? undefined : requestKey,
    ...(progress === undefined ? {} : { onProgress: progress }),
  })
  if (imported.refusals) return imported
  const { lines, added, same, accounts, leftOut, faults } = imported
  return { value: { lines, added, same, accounts, leftOut, faults } }
}
