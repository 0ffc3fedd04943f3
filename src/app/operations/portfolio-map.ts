import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { portfolioMap } from '#store/portfolio-map.ts'
import { filterOf } from '../portfolio/view.ts'
import type { Run } from '../run.ts'

type Told = OutputOf<OperationOf<'portfolio-map'>>

export const run: Run<OperationOf<'portfolio-map'>> = async (input, { ports }) => {
  const now = ports.now()
  const map = await portfolioMap(ports.store, ports.workspace, {
    filter: filterOf(input, now),
    pointsMax: input.pointsMax,
    now,
  })
  // The columns hold what the engine's own standings gave; the database knows them as texts and numbers.
  return map.refusals ? map : { value: map as Told }
}
