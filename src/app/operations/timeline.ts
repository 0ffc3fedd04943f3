import type { OperationOf } from '#contract/operations.ts'
import { timeline } from '#store/timeline.ts'
import { readEntryOf } from '../recording/read-entry-of.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'timeline'>> = async ({ account, order, kinds, cursor, limit }, { ports }) => {
  const query = { order, limit, cursor, ...(kinds === undefined ? {} : { kinds }) }
  const page = await timeline(ports.store, ports.workspace, account, query)
  return page.refusals ? page : { value: { entries: page.items.map(readEntryOf), next: page.next } }
}
