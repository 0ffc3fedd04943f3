import type { OperationOf } from '#contract/operations.ts'
import { writeActs } from '../recording/write-acts.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'reject'>> = async ({ targets, why }, context) => {
  const data = why === undefined ? {} : { why }
  const written = await writeActs({ kind: 'entry.rejected', targets, data, onlyProposed: true }, context)
  return written.refusals ? written : { value: { entries: written.value } }
}
