import { queryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { call } from './call.ts'
import type { Input, Output } from './call.ts'
import { keys } from './queries.ts'

/** What the firm has learned. A write makes all of it stale: it stands under no account. */
const CORPUS = ['corpus'] as const

export type FakeMovesAnswer = Output<'fake-moves'>
export type DecisionAnswer = Output<'corpus'>['items'][number]
export type PrecedentsAnswer = Output<'precedents'>

export const fakeMovesQuery = queryOptions({
  queryKey: [...CORPUS, 'moves'],
  queryFn: ({ signal }) => call('fake-moves', {}, { signal }),
})

type Asked = Pick<Input<'corpus'>, 'search' | 'what'>

export function useDecisions(asked: Asked) {
  return useInfiniteQuery({
    queryKey: [...CORPUS, 'decisions', asked],
    queryFn: ({ pageParam, signal }) =>
      call('corpus', { ...asked, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })
}

export const precedentsQuery = (account: string) =>
  queryOptions({
    // Its rates come worded: in another language they are another answer.
    queryKey: [...keys.account(account), 'precedents', document.documentElement.lang],
    queryFn: ({ signal }) => call('precedents', { account }, { signal }),
  })
