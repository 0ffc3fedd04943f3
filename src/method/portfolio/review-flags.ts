import { message } from '../message.ts'
import type { Message } from '../message.ts'
import type { ReviewCode } from './codes.ts'

/** How far a quarter's review has come, across all relationships and initiatives. */
export interface ReviewTally {
  relationships: { total: number; decided: number }
  initiatives: { total: number; decided: number }
  /** Decisions that stopped or killed something. */
  stopped: number
}

/** P1: one in which nothing is killed is accepted, and flagged, once all is decided; before that, what is left. */
export function reviewFlags({ relationships, initiatives, stopped }: ReviewTally): Message<ReviewCode>[] {
  const left = {
    relationships: relationships.total - relationships.decided,
    initiatives: initiatives.total - initiatives.decided,
  }
  if (left.relationships + left.initiatives > 0) return [message('review.undecided', left)]
  const isEmpty = relationships.total + initiatives.total === 0
  return stopped > 0 || isEmpty ? [] : [message('review.nothing_killed')]
}
