import type { OperationOf } from '#contract/operations.ts'
import { onlyOne } from '../recording/only-one.ts'
import { writeActs } from '../recording/write-acts.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'withdraw'>> = async ({ target, why, id }, context) =>
  onlyOne(await writeActs({ kind: 'entry.withdrawn', targets: [target], data: { why }, id }, context))
