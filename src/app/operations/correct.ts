import type { OperationOf } from '#contract/operations.ts'
import { writeActs } from '../recording/write-acts.ts'
import type { Run } from '../run.ts'
import { told } from '../recording/sent-entries.ts'
import { onlyOne } from '../recording/only-one.ts'

export const run: Run<OperationOf<'correct'>> = async ({ target, id, seen, ...data }, context) =>
  onlyOne(await writeActs({ kind: 'entry.corrected', targets: [target], data: told(data), id, seen }, context))
