import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import type { Output } from './call.ts'

export type ReviewAnswer = Output<'review'>
export type Relationship = ReviewAnswer['relationships'][number]
export type Initiative = Relationship['initiatives'][number]

const PAGE = 50

/** The quarter's review, by slug, page by page; of the present quarter where none is named. */
export const reviewQuery = (quarter: string | undefined) =>
  infiniteQueryOptions({
    // Its flags come worded: in another language it is another answer.
    queryKey: ['review', quarter ?? 'now', document.documentElement.lang],
    queryFn: ({ pageParam, signal }) =>
      call(
        'review',
        {
          limit: PAGE,
          ...(quarter === undefined ? {} : { quarter }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        { signal },
      ),
    initialPageParam: null as string | null,
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
    queryKey: ['review', 'risks', document.documentElement.lang],
    queryFn: ({ signal }) => call('risks', { limit: 10 }, { signal }),
  })

export const renewalsQuery = queryOptions({
  queryKey: ['review', 'renewals'],
  queryFn: ({ signal }) => call('pipeline', { what: 'renewal', limit: 10 }, { signal }),
})
