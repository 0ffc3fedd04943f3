import type { OperationOf } from '#contract/operations.ts'
import { setFirm } from '#store/firms.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'set-firm'>> = async (wish, { ports, caller }) => {
  const set = await setFirm(ports.store, ports.workspace, { ...wish, by: caller?.by ?? '', now: ports.now() })
  return set.refusals ? set : { value: set.firm }
}
