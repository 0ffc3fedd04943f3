import type { OperationOf } from '#contract/operations.ts'
import { corpus } from '#store/corpus.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'corpus'>> = async (input, { ports }) => {
  const page = await corpus(ports.store, ports.workspace, { ...input, now: ports.now() })
  return page.refusals ? page : { value: { items: page.items, next: page.next, outdated: page.outdated } }
}
