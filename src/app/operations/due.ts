import type { OperationOf } from '#contract/operations.ts'
import { tellingText } from '#method/ledger/telling.ts'
import { formatDay } from '#method/time/day.ts'
import { DAY_MS } from '#method/time/day.ts'
import { dueItems } from '#store/due-items.ts'
import type { DueEntry } from '#store/due-items.ts'
import { entriesByIds } from '#store/timeline.ts'
import type { Ports } from '../ports.ts'
import type { Outcome, Run } from '../run.ts'

const DAYS_AHEAD = 14

export const run: Run<OperationOf<'due'>> = async ({ until, account, owner, snoozed, cursor, limit }, { ports }) => {
  const now = ports.now()
  const page = await dueItems(ports.store, ports.workspace, {
    until: until ?? formatDay(Math.floor(now / DAY_MS) + DAYS_AHEAD),
    limit,
    cursor,
    now,
    withSnoozed: snoozed,
    ...(account === undefined ? {} : { account }),
    ...(owner === undefined ? {} : { owner }),
  })
  if (page.refusals) return page
  const said = await wordsOf(page.items, ports)
  if (said.refusals) return said
  const items = page.items.map((item) => ({ ...item, says: said.value.get(item.entry ?? '') ?? null }))
  return { value: { items, next: page.next, outdated: page.outdated } }
}

/** What the entries behind due items say now. */
async function wordsOf(
  items: readonly DueEntry[],
  { store, workspace }: Ports,
): Promise<Outcome<ReadonlyMap<string, string | null>>> {
  const ids = items.map(({ entry }) => entry).filter((id) => id !== null)
  const found = await entriesByIds(store, workspace, [...new Set(ids)])
  if (found.refusals) return found
  return { value: new Map(found.items.map(({ entry, reading }) => [entry.id, tellingText(reading.data)])) }
}
