import type { OperationOf } from '#contract/operations.ts'
import { setPolicy } from '#store/policies.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'set-policy'>> = async ({ changes, why }, { ports, caller }) => {
  const wish = { changes, why, by: caller?.by ?? '', now: ports.now() }
  const set = await setPolicy(ports.store, ports.workspace, wish)
  return set.refusals ? set : { value: { id: set.policy.id, changed: set.changed } }
}
