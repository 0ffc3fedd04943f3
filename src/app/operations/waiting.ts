import type { OperationOf } from '#contract/operations.ts'
import { waitingEntries } from '#store/waiting.ts'
import { readEntryOf } from '../recording/read-entry-of.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'waiting'>> = async ({ account, cursor, limit }, { ports }) => {
  const query = { limit, cursor, ...(account === undefined ? {} : { account }) }
  const page = await waitingEntries(ports.store, ports.workspace, query)
  if (page.refusals) return page
  const entries = page.items.map(({ item, accountName }) => ({
    account: item.entry.account,
    accountName,
    ...readEntryOf(item),
  }))
  return { value: { entries, next: page.next } }
}
