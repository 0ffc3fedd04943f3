import type { OperationOf } from '#contract/operations.ts'
import { planImport } from '../importing/plan-import.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'preview-import'>> = async (settings, context) => {
  const planned = await planImport(settings, context)
  return planned.refusals ? planned : { value: planned.answer }
}
