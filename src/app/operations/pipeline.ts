import type { OperationOf } from '#contract/operations.ts'
import { openingList } from '#store/opening-list.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'pipeline'>> = async (input, { ports }) => {
  const page = await openingList(ports.store, ports.workspace, { ...input, now: ports.now() })
  return page.refusals ? page : { value: { items: page.items, next: page.next, outdated: page.outdated } }
}
