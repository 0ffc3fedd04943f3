import type { OperationOf } from '#contract/operations.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'session'>> = async (_input, { caller, ports }) => {
  const needsSetUp = ports.access !== null && !(await ports.access.hasOwner())
  if (caller === null) return { value: { needsSetUp, caller: null } }
  return { value: { needsSetUp, caller: { email: caller.by, name: caller.name, role: caller.role } } }
}
