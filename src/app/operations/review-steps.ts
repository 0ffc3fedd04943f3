import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { REFRESHED_MAX, refreshFirst } from '#store/refresh-first.ts'
import { countSteps, reviewSteps } from '#store/review-steps.ts'
import { quarterAsked, quarterProgress } from '../reviewing/quarter-progress.ts'
import type { Run } from '../run.ts'

type Accounts = OutputOf<OperationOf<'review-steps'>>['accounts']

export const run: Run<OperationOf<'review-steps'>> = async (input, { ports }) => {
  const { store, workspace } = ports
  const { sort, cursor, limit, lead, query } = input
  const now = ports.now()
  const asked = quarterAsked(input.quarter, now)
  const filter = {
    ...(lead === undefined ? {} : { lead: [lead === '' ? null : lead] }),
    ...(query === undefined ? {} : { search: query }),
  }
  const show = input.show === 'all' ? undefined : input.show
  const outdated = await refreshFirst(store, workspace, { now, limit: REFRESHED_MAX })
  const page = await reviewSteps(store, workspace, { ...asked, show, filter, sort, cursor, limit })
  if (page.refusals) return page
  // What follows a page has the same length as the list it begins.
  const sized = cursor === undefined ? await countSteps(store, workspace, { ...asked, show, filter }) : null
  if (sized?.refusals) return sized
  const counted = await quarterProgress(ports, asked)
  if (counted.refusals) return counted
  // The columns hold what the engine's own standings gave; the database knows them as texts and numbers.
  const accounts = page.accounts as Accounts
  return { value: { ...counted.progress, accounts, next: page.next, total: sized?.total ?? null, outdated } }
}
