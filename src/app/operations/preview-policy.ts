import type { OperationOf } from '#contract/operations.ts'
import { changePolicy } from '#method/change-policy.ts'
import { previewPolicy } from '#method/policy-preview.ts'
import type { PolicyPreview } from '#method/policy-preview.ts'
import { accountsPage } from '#store/account-lists.ts'
import { askHistory } from '#store/ask-history.ts'
import { currentPolicy } from '#store/policies.ts'
import { slugOfCursor } from '../paging/slug-cursor.ts'
import type { Run } from '../run.ts'

/** The name a policy goes by that nobody has set. */
const PREVIEW = 'preview'

export const run: Run<OperationOf<'preview-policy'>> = async ({ changes, cursor, limit }, { ports }) => {
  const { store, workspace } = ports
  const after = slugOfCursor(cursor)
  if (after.refusals) return after
  const current = await currentPolicy(store, workspace)
  if (current.refusals) return current
  const changed = changePolicy(current.policy, changes)
  if (changed.refusals) return changed
  const page = await accountsPage(store, workspace, { after: after.slug, limit })
  if (page.refusals) return page
  const policy = { ...changed.body, id: PREVIEW }
  const rows: (PolicyPreview & { account: string; name: string })[] = []
  for (const { account, name } of page.accounts) {
    const asked = await askHistory(store, { workspace, account }, (history) =>
      previewPolicy(history, policy, ports.now()),
    )
    if (asked.refusals) return asked
    if (asked.answer.changes.length > 0) rows.push({ account, name, ...asked.answer })
  }
  const last = page.hasMore ? page.accounts.at(-1) : undefined
  return { value: { rows, looked: page.accounts.length, next: last?.account ?? null } }
}
