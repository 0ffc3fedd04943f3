import { setImmediate as breathe } from 'node:timers/promises'
import type { OutputOf, Unworded } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { changesOf } from '#method/portfolio/review.ts'
import type { Policy } from '#method/policy.ts'
import type { DayNumber } from '#method/time/day.ts'
import { lookBack } from '#store/look-back.ts'
import { currentPolicy } from '#store/policies.ts'
import { refuse } from '#store/refusals.ts'
import type { Outcome as Found } from '#store/refusals.ts'
import { REFRESHED_MAX, refreshFirst } from '#store/refresh-first.ts'
import { reviewTally } from '#store/review-list.ts'
import { standingsNow } from '#store/review-moves.ts'
import type { StandingNow } from '#store/review-moves.ts'
import type { Ports } from '../ports.ts'
import { quarterAsked, spanOf } from '../reviewing/quarter-progress.ts'
import type { QuarterAsked } from '../reviewing/quarter-progress.ts'
import type { Context, Run } from '../run.ts'

type Move = Unworded<OutputOf<OperationOf<'review-moves'>>>['moves'][number]
type Movement = Move['rung']['movement']

/** So few that reading their rows holds nobody up. */
const PAGE = 50

export const run: Run<OperationOf<'review-moves'>> = async ({ quarter: name, offset, limit }, context) => {
  const { store, workspace } = context.ports
  const now = context.ports.now()
  const asked = quarterAsked(name, now)
  const outdated = await refreshFirst(store, workspace, { now, limit: REFRESHED_MAX })
  const walked = await walk(context, asked)
  if (walked.refusals) return walked
  const { looked, moved } = walked
  moved.sort(byWeight)
  return {
    value: {
      ...spanOf(asked.quarter),
      looked,
      moved: moved.length,
      fell: moved.filter(({ move }) => fell(move)).length,
      moves: moved.slice(offset, offset + limit).map(({ move }) => move),
      next: offset + limit < moved.length ? offset + limit : null,
      outdated,
    },
  }
}

interface Moved {
  move: Move
  riskBase: number
}

/** Looks at every relationship of the quarter as it stood on the day before, letting others in between two of them. */
async function walk(
  { ports, progress, signal }: Context,
  asked: QuarterAsked,
): Promise<Found<{ looked: number; moved: Moved[] }>> {
  const { store, workspace } = ports
  const tally = await reviewTally(store, workspace, asked)
  if (tally.refusals) return tally
  const governed = await currentPolicy(store, workspace)
  if (governed.refusals) return governed
  const moved: Moved[] = []
  let [looked, after] = [0, '']
  for (;;) {
    const page = await standingsNow(store, workspace, { ...asked, after, limit: PAGE })
    if (page.refusals) return page
    for (const row of page.rows) {
      const compared = await compare(ports, row, { ...asked, policy: governed.policy })
      if (compared.refusals) return compared
      const { move } = compared
      if (hasMoved(move)) moved.push({ move, riskBase: row.riskBase })
      if (compared.isNew) await breathe()
      if (signal?.aborted) return { refusals: [refuse('work.stopped')] }
    }
    looked += page.rows.length
    // What ended within the quarter is looked at too, and is in no count of what is to be decided.
    progress?.({ done: looked, whole: Math.max(looked, tally.tally.relationships.total) })
    await breathe()
    const last = page.rows.at(-1)
    if (last === undefined || page.rows.length < PAGE) return { looked, moved }
    after = last.account
  }
}

/** A relationship on the day before the quarter against how it stands now, or stood when the quarter ended. */
async function compare(
  { store, workspace }: Ports,
  { account, name, head, stood }: StandingNow,
  { quarter, today, policy }: QuarterAsked & { policy: Policy },
): Promise<Found<{ move: Move; isNew: boolean }>> {
  const look = (day: DayNumber) => lookBack(store, { workspace, account, head, policy, day })
  const before = await look(quarter.from - 1)
  if (before.refusals) return before
  const then = quarter.to < today ? await look(quarter.to) : { stood, isNew: false }
  if (then.refusals) return then
  const move: Move = { account, name, ...changesOf(before.stood, then.stood) }
  return { move, isNew: before.isNew || then.isNew }
}

function movements({ rung, trust }: Move): Movement[] {
  return [rung, trust.competence, trust.integrity, trust.benevolence].map(({ movement }) => movement)
}

function hasMoved(move: Move): boolean {
  return movements(move).some((movement) => movement === 'up' || movement === 'down')
}

function fell(move: Move): boolean {
  return movements(move).includes('down')
}

/** A rung that fell before trust that fell before what rose; among equals the most value at risk first. */
function byWeight(a: Moved, b: Moved): number {
  const [first, second] = [weight(a.move), weight(b.move)]
  if (first !== second) return second - first
  if (a.riskBase !== b.riskBase) return b.riskBase - a.riskBase
  return a.move.account < b.move.account ? -1 : 1
}

function weight(move: Move): number {
  if (move.rung.movement === 'down') return 3
  if (fell(move)) return 2
  return move.rung.movement === 'up' ? 1 : 0
}
