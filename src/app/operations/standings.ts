import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import type { Standing } from '#method/standing-types.ts'
import { accountsOf } from '#store/accounts.ts'
import { readStanding } from '#store/standings.ts'
import type { Run } from '../run.ts'

// Pages are by slug, so the slug of the last one shown is all a cursor has to say.
const SLUG = /^[a-z0-9-]{1,64}$/

export const run: Run<OperationOf<'standings'>> = async ({ cursor, limit }, { ports }) => {
  const { store, workspace } = ports
  if (cursor !== undefined && !SLUG.test(cursor)) return { refusals: [refuse('cursor.unknown')] }
  const listed = await accountsOf(store, workspace)
  if (listed.refusals) return listed
  const rest = listed.accounts.filter(({ account }) => cursor === undefined || account > cursor)
  const shown = rest.slice(0, limit)
  const standings: Standing[] = []
  for (const { account } of shown) {
    const read = await readStanding(store, workspace, account, { now: ports.now() })
    if (read.refusals) return read
    standings.push(read.standing)
  }
  const last = rest.length > limit ? shown.at(-1) : undefined
  return { value: { standings, next: last?.account ?? null } }
}
