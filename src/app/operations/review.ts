import type { OperationOf } from '#contract/operations.ts'
import { reviewFlags } from '#method/portfolio/review-flags.ts'
import { quarterAt, quarterNamed, reviewOf } from '#method/portfolio/review.ts'
import type { RelationshipReview } from '#method/portfolio/review.ts'
import { DAY_MS, formatDay } from '#method/time/day.ts'
import { requireAccount } from '#store/account-lists.ts'
import { askHistory } from '#store/ask-history.ts'
import { REFRESHED_MAX, refreshFirst } from '#store/refresh-first.ts'
import { reviewedAccounts, reviewTally } from '#store/review-list.ts'
import { slugOfCursor } from '../paging/slug-cursor.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'review'>> = async ({ quarter: name, account, cursor, limit }, { ports }) => {
  const { store, workspace } = ports
  const now = ports.now()
  const today = Math.floor(now / DAY_MS)
  const quarter = (name === undefined ? null : quarterNamed(name)) ?? quarterAt(today)
  const after = slugOfCursor(cursor)
  if (after.refusals) return after
  const known = account === undefined ? {} : await requireAccount(store, workspace, account)
  if ('refusals' in known && known.refusals) return known
  const outdated = await refreshFirst(store, workspace, { now, limit: REFRESHED_MAX })
  const page = await reviewedAccounts(store, workspace, { quarter, today, account, after: after.slug, limit })
  if (page.refusals) return page
  // Each account is read in full on two days: a page of them, never the book.
  const relationships: (RelationshipReview & { name: string })[] = []
  for (const each of page.accounts) {
    const asked = await askHistory(store, { workspace, account: each.account }, (history) =>
      reviewOf(history, { quarter, now }),
    )
    if (asked.refusals) return asked
    relationships.push({ ...asked.answer, name: each.name })
  }
  const counted = await reviewTally(store, workspace, { quarter, today })
  if (counted.refusals) return counted
  const { tally } = counted
  return {
    value: {
      quarter: quarter.name,
      from: formatDay(quarter.from),
      to: formatDay(quarter.to),
      relationships,
      next: page.hasMore ? (page.accounts.at(-1)?.account ?? null) : null,
      relationshipsDecided: tally.relationships,
      initiativesDecided: tally.initiatives,
      stopped: tally.stopped,
      flags: reviewFlags(tally),
      outdated,
    },
  }
}
