import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import type { Input, Output } from './call.ts'
import { callLong } from './long-work.ts'
import type { Advance } from './long-work.ts'
import type { ReadEntry } from './shapes.ts'

export type ReviewAnswer = Output<'review'>
export type Relationship = ReviewAnswer['relationships'][number]
export type Initiative = Relationship['initiatives'][number]
export type StepsAnswer = Output<'review-steps'>
export type MovesAnswer = Output<'review-moves'>
/** Which quarter, and how far its review has come: every answer about it says so. */
export type QuarterProgress = Pick<
  ReviewAnswer,
  'quarter' | 'from' | 'to' | 'relationshipsDecided' | 'initiativesDecided' | 'flags' | 'outdated'
>

const PAGE = 50

const named = (quarter: string | undefined) => (quarter === undefined ? {} : { quarter })
// Flags come worded: in another language it is another answer.
const language = () => document.documentElement.lang

/** How far the quarter's review has come, without what it decides. */
export const reviewProgressQuery = (quarter: string | undefined) =>
  queryOptions({
    queryKey: ['review', 'progress', quarter ?? 'now', language()],
    queryFn: ({ signal }) => call('review-steps', { ...named(quarter), show: 'all', limit: 1 }, { signal }),
  })

export type StepsView = Required<Pick<Input<'review-steps'>, 'show' | 'sort'>> &
  Pick<Input<'review-steps'>, 'lead' | 'query'>

/** What a sitting goes through, page by page. */
export const stepsQuery = (quarter: string | undefined, view: StepsView) =>
  infiniteQueryOptions({
    queryKey: ['review', 'steps', quarter ?? 'now', view, language()],
    queryFn: ({ pageParam, signal }) => {
      const from = pageParam === null ? {} : { cursor: pageParam }
      return call('review-steps', { ...named(quarter), ...view, ...from, limit: PAGE }, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: (before) => before,
  })

/** One relationship as the sitting looks at it. */
export const relationshipQuery = (quarter: string | undefined, account: string) =>
  queryOptions({
    queryKey: ['review', 'of', quarter ?? 'now', account, language()],
    queryFn: async ({ signal }) => {
      const { relationships } = await call('review', { ...named(quarter), account }, { signal })
      return relationships[0] ?? null
    },
  })

/** What is decided, by slug, page by page, with the entries that decided it: their words are the reasons. */
export const decidedQuery = (quarter: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['review', 'decided', quarter ?? 'now', language()],
    queryFn: async ({ pageParam, signal }) => {
      const from = pageParam === null ? {} : { cursor: pageParam }
      const answer = await call('review', { ...named(quarter), show: 'decided', ...from, limit: PAGE }, { signal })
      return { answer, entries: await entriesOf(decidingIn(answer), signal) }
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ answer }) => answer.next,
  })

function decidingIn({ relationships }: ReviewAnswer): string[] {
  return relationships
    .flatMap(({ decision, initiatives }) => [decision, ...initiatives.map((each) => each.decision)])
    .flatMap((decision) => (decision === null ? [] : [decision.entry]))
}

/** How many entries the server reads at once. */
const ENTRIES_MOST = 200

async function entriesOf(ids: readonly string[], signal: AbortSignal): Promise<ReadEntry[]> {
  const read: ReadEntry[] = []
  for (let at = 0; at < ids.length; at += ENTRIES_MOST) {
    const { entries } = await call('entries', { ids: ids.slice(at, at + ENTRIES_MOST) }, { signal })
    read.push(...entries)
  }
  return read
}

/** As many as the other parts of a pre-read begin with. */
const MOVES_FIRST = 10

/** What moved, the heaviest first. The first look at a large book takes long: `onAdvance` hears how far it has come. */
export const movesQuery = (quarter: string | undefined, onAdvance: (advance: Advance) => void) =>
  infiniteQueryOptions({
    queryKey: ['review', 'moves', quarter ?? 'now'],
    queryFn: ({ pageParam, signal }) =>
      callLong(
        'review-moves',
        { ...named(quarter), offset: pageParam, limit: pageParam === 0 ? MOVES_FIRST : PAGE },
        { signal, onAdvance },
      ),
    initialPageParam: 0,
    getNextPageParam: (last) => last.next,
  })

/** Where the team claims more than its evidence holds, the widest gaps first. */
export const gapsQuery = queryOptions({
  queryKey: ['review', 'gaps'],
  queryFn: async ({ signal }) => {
    const { rows } = await call('portfolio', { sort: 'gap', descending: true, limit: 10 }, { signal })
    return rows.filter(({ gap, state }) => gap !== null && gap > 0 && state !== 'ended')
  },
})

export const risksQuery = () =>
  queryOptions({
    queryKey: ['review', 'risks', language()],
    queryFn: ({ signal }) => call('risks', { limit: 10 }, { signal }),
  })

export const renewalsQuery = queryOptions({
  queryKey: ['review', 'renewals'],
  queryFn: ({ signal }) => call('pipeline', { what: 'renewal', limit: 10 }, { signal }),
})

const FAR_AHEAD = '9999-12-31'
const QUESTIONS_MOST = 100

/** What past engagements ask and nobody has answered, the most pressing first. */
export const questionsQuery = queryOptions({
  queryKey: ['review', 'questions'],
  queryFn: ({ signal }) =>
    call('due', { whats: ['precedent'], until: FAR_AHEAD, snoozed: true, limit: QUESTIONS_MOST }, { signal }),
})
