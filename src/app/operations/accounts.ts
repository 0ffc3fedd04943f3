import type { OperationOf } from '#contract/operations.ts'
import { accountsPage } from '#store/account-lists.ts'
import { slugOfCursor } from '../paging/slug-cursor.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'accounts'>> = async ({ query, cursor, limit }, { ports }) => {
  const after = slugOfCursor(cursor)
  if (after.refusals) return after
  const page = await accountsPage(ports.store, ports.workspace, { after: after.slug, search: query, limit })
  if (page.refusals) return page
  const last = page.hasMore ? page.accounts.at(-1) : undefined
  return { value: { accounts: page.accounts, next: last?.account ?? null } }
}
