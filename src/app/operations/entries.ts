import type { OperationOf } from '#contract/operations.ts'
import { entriesByIds } from '#store/timeline.ts'
import { readEntryOf } from '../recording/read-entry-of.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'entries'>> = async ({ ids }, { ports }) => {
  const found = await entriesByIds(ports.store, ports.workspace, ids)
  return found.refusals ? found : { value: { entries: found.items.map(readEntryOf) } }
}
