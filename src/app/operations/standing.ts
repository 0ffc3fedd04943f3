import type { OperationOf } from '#contract/operations.ts'
import { parseInstant } from '#method/time/instant.ts'
import { formatInstant } from '#method/time/instant.ts'
import { readStanding, standingAt } from '#store/standings.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'standing'>> = async ({ account, asOf, knownBy }, { ports }) => {
  const { store, workspace } = ports
  const now = ports.now()
  // Asked about now, the stored standing answers; about any other moment it is worked out.
  if (asOf === undefined && knownBy === undefined) {
    const read = await readStanding(store, workspace, account, { now })
    return read.refusals ? read : { value: read.standing }
  }
  const known = knownBy === undefined ? undefined : (parseInstant(knownBy) ?? undefined)
  const view = { asOf: asOf ?? formatInstant(now), now, ...(known === undefined ? {} : { knownBy: known }) }
  const worked = await standingAt(store, workspace, account, view)
  return worked.refusals ? worked : { value: worked.standing }
}
