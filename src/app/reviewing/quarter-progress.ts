import type { Message } from '#method/message.ts'
import type { ReviewCode } from '#method/portfolio/codes.ts'
import { reviewFlags } from '#method/portfolio/review-flags.ts'
import type { ReviewTally } from '#method/portfolio/review-flags.ts'
import { quarterAt, quarterNamed } from '#method/portfolio/review.ts'
import type { Quarter } from '#method/portfolio/review.ts'
import { DAY_MS, formatDay } from '#method/time/day.ts'
import type { Day, DayNumber } from '#method/time/day.ts'
import type { EpochMs } from '#method/time/instant.ts'
import type { Outcome } from '#store/refusals.ts'
import { reviewTally } from '#store/review-list.ts'
import type { Ports } from '../ports.ts'

export interface QuarterAsked {
  quarter: Quarter
  today: DayNumber
}

/** The quarter that is asked for, the present one where none is named, and the day it is. */
export function quarterAsked(name: string | undefined, now: EpochMs): QuarterAsked {
  const today = Math.floor(now / DAY_MS)
  return { quarter: (name === undefined ? null : quarterNamed(name)) ?? quarterAt(today), today }
}

/** Which quarter it is, from when to when. */
export function spanOf({ name, from, to }: Quarter): { quarter: string; from: Day; to: Day } {
  return { quarter: name, from: formatDay(from), to: formatDay(to) }
}

export interface QuarterProgress extends ReturnType<typeof spanOf> {
  relationshipsDecided: ReviewTally['relationships']
  initiativesDecided: ReviewTally['initiatives']
  stopped: number
  flags: Message<ReviewCode>[]
}

/** P1: how far a quarter's review has come. */
export async function quarterProgress(
  { store, workspace }: Ports,
  asked: QuarterAsked,
): Promise<Outcome<{ progress: QuarterProgress }>> {
  const counted = await reviewTally(store, workspace, asked)
  if (counted.refusals) return counted
  const { relationships, initiatives, stopped } = counted.tally
  return {
    progress: {
      ...spanOf(asked.quarter),
      relationshipsDecided: relationships,
      initiativesDecided: initiatives,
      stopped,
      flags: reviewFlags(counted.tally),
    },
  }
}
