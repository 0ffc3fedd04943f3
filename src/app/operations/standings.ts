import type { OperationOf } from '#contract/operations.ts'
import type { Standing } from '#method/standing-types.ts'
import { accountsPage } from '#store/account-lists.ts'
import { readStanding } from '#store/standings.ts'
import { slugOfCursor } from '../paging/slug-cursor.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'standings'>> = async ({ cursor, limit }, { ports }) => {
  const { store, workspace } = ports
  const after = slugOfCursor(cursor)
  if (after.refusals) return after
  const page = await accountsPage(store, workspace, { after: after.slug, limit })
  if (page.refusals) return page
  const standings: Standing[] = []
  for (const { account } of page.accounts) {
    const read = await readStanding(store, workspace, account, { now: ports.now() })
    if (read.refusals) return read
    standings.push(read.standing)
  }
  const last = page.hasMore ? page.accounts.at(-1) : undefined
  return { value: { standings, next: last?.account ?? null } }
}
