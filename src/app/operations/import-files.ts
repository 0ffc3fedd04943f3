import type { OperationOf } from '#contract/operations.ts'
import { append } from '#store/append.ts'
import { planImport } from '../importing/plan-import.ts'
import { refusalOfSample } from '../importing/refusal-of-sample.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'import-files'>> = async (settings, context) => {
  const { ports } = context
  const refused = await refusalOfSample(ports)
  if (refused) return { refusals: [refused] }
  const planned = await planImport(settings, context)
  if (planned.refusals) return planned
  // What comes from files is history: it is taken as it was written, and METHOD's refusals of new acts are not asked.
  const written = await append(ports.store, ports.workspace, planned.entries, { now: ports.now() })
  return written.refusals ? written : { value: planned.answer }
}
