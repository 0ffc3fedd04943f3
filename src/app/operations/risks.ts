import type { OperationOf } from '#contract/operations.ts'
import { riskList } from '#store/risk-list.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'risks'>> = async (input, { ports }) => {
  const page = await riskList(ports.store, ports.workspace, { ...input, now: ports.now() })
  if (page.refusals) return page
  return { value: { day: page.day, items: page.items, next: page.next, outdated: page.outdated } }
}
