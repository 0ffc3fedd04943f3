import { message } from '../message.ts'
import type { Message } from '../message.ts'
import type { Policy } from '../policy.ts'
import type { PrecedentCode } from './codes.ts'
import type { Engagement, Outcome, PastEngagement } from './engagement.ts'
import { alike } from './likeness.ts'
import type { Alike } from './likeness.ts'

/** A past engagement as it is looked through. */
export interface Candidate {
  account: string
  engagement: Engagement
}

export interface Precedent extends Alike {
  account: string
  score: number
  engagement: Engagement
  past: PastEngagement
}

export interface Precedents {
  /** How many past engagements were looked through. */
  of: number
  /** The most similar, the most similar first. */
  precedents: Precedent[]
  /** How these ended; one sentence that it is too few to say where they are. */
  rates: Message<PrecedentCode>[]
}

const OUTCOMES: readonly Outcome[] = ['client', 'us', 'completed', 'walked_away', 'lost', 'untold']

/**
 * P5: the past engagements of most similar shape, and how they ended, with n. Those that are less alike than the policy
 * asks for, or of which too little is known on both sides, are no precedents.
 */
export function precedentsOf(ours: Engagement, past: readonly Candidate[], policy: Policy): Precedents {
  const precedents = past
    .flatMap(({ account, engagement }): Precedent[] => {
      if (engagement.past === null) return []
      const likeness = alike(ours, engagement, policy)
      if (likeness.score === null || likeness.score < policy.precedentScoreMin) return []
      return [{ ...likeness, account, score: likeness.score, engagement, past: engagement.past }]
    })
    .sort(compare)
    .slice(0, policy.precedentsMax)
  return { of: past.length, precedents, rates: ratesOf(precedents, policy) }
}

/** The more alike first; where that is equal what rests on more attributes, then what ended later. */
function compare(a: Precedent, b: Precedent): number {
  if (a.score !== b.score) return b.score - a.score
  if (a.compared !== b.compared) return b.compared - a.compared
  if (a.past.endedOn !== b.past.endedOn) return a.past.endedOn < b.past.endedOn ? 1 : -1
  return a.account < b.account ? -1 : 1
}

function ratesOf(precedents: readonly Precedent[], { precedentsMin }: Policy): Message<PrecedentCode>[] {
  const n = precedents.length
  if (n === 0) return [message('precedent.none')]
  if (n < precedentsMin) return [message('precedent.too_few', { n, needed: precedentsMin })]
  return OUTCOMES.flatMap((outcome) => {
    const count = precedents.filter(({ past }) => past.outcome === outcome).length
    return count === 0 ? [] : [message('precedent.rate' as const, { count, n, outcome })]
  })
}
