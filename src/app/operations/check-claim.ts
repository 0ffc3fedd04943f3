import type { OperationOf } from '#contract/operations.ts'
import { matchFakeMove } from '#method/fake-moves/match.ts'
import { observedFakes } from '../claims/observed-fakes.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'check-claim'>> = async ({ text }, { ports }) => {
  const observed = await observedFakes(ports)
  return observed.refusals ? observed : { value: { match: matchFakeMove(text, observed.fakes) } }
}
