import type { OperationOf } from '#contract/operations.ts'
import { writeActs } from '../recording/write-acts.ts'
import type { Run } from '../run.ts'
import { onlyOne } from '../recording/only-one.ts'

export const run: Run<OperationOf<'correct'>> = async ({ target, id, ...data }, context) =>
  onlyOne(await writeActs({ kind: 'entry.corrected', targets: [target], data: told(data), id }, context))

/** A field that was not sent is none: an entry has no fields without a value. */
function told(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
}
