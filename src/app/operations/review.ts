import { setImmediate as breathe } from 'node:timers/promises'
import type { OperationOf } from '#contract/operations.ts'
import { reviewOf } from '#method/portfolio/review.ts'
import type { RelationshipReview } from '#method/portfolio/review.ts'
import { requireAccount } from '#store/account-lists.ts'
import { askHistory } from '#store/ask-history.ts'
import { REFRESHED_MAX, refreshFirst } from '#store/refresh-first.ts'
import { reviewedAccounts } from '#store/review-list.ts'
import { slugOfCursor } from '../paging/slug-cursor.ts'
import { quarterAsked, quarterProgress } from '../reviewing/quarter-progress.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'review'>> = async ({ quarter: name, account, show, cursor, limit }, { ports }) => {
  const { store, workspace } = ports
  const now = ports.now()
  const { quarter, today } = quarterAsked(name, now)
  const after = slugOfCursor(cursor)
  if (after.refusals) return after
  const known = account === undefined ? {} : await requireAccount(store, workspace, account)
  if ('refusals' in known && known.refusals) return known
  const outdated = await refreshFirst(store, workspace, { now, limit: REFRESHED_MAX })
  const page = await reviewedAccounts(store, workspace, {
    quarter,
    today,
    account,
    show: show === 'all' ? undefined : show,
    after: after.slug,
    limit,
  })
  if (page.refusals) return page
  // Each account is read in full on two days: a page of them, never the book.
  const relationships: (RelationshipReview & { name: string })[] = []
  for (const each of page.accounts) {
    const asked = await askHistory(store, { workspace, account: each.account }, (history) =>
      reviewOf(history, { quarter, now }),
    )
    if (asked.refusals) return asked
    relationships.push({ ...asked.answer, name: each.name })
    // Whoever asks something small meanwhile does not wait for the whole page.
    await breathe()
  }
  const counted = await quarterProgress(ports, { quarter, today })
  if (counted.refusals) return counted
  const next = page.hasMore ? (page.accounts.at(-1)?.account ?? null) : null
  return { value: { ...counted.progress, relationships, next, outdated } }
}
