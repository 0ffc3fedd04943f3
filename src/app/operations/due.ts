import type { OperationOf } from '#contract/operations.ts'
import { formatDay } from '#method/time/day.ts'
import { DAY_MS } from '#method/time/day.ts'
import { dueItems } from '#store/due-items.ts'
import type { Run } from '../run.ts'

const DAYS_AHEAD = 14

export const run: Run<OperationOf<'due'>> = async ({ until, account, owner, cursor, limit }, { ports }) => {
  const now = ports.now()
  const page = await dueItems(ports.store, ports.workspace, {
    until: until ?? formatDay(Math.floor(now / DAY_MS) + DAYS_AHEAD),
    limit,
    cursor,
    now,
    ...(account === undefined ? {} : { account }),
    ...(owner === undefined ? {} : { owner }),
  })
  if (page.refusals) return page
  return { value: { items: page.items, next: page.next, outdated: page.outdated } }
}
