import { keepPreviousData, queryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { call } from './call.ts'
import type { Input, Output } from './call.ts'

/** What the whole ledger is searched for. A write makes every answer stale: they stand under no account. */
const SEARCH = ['search'] as const

export type FoundAnswer = Output<'search'>
export type FoundEntry = FoundAnswer['entries'][number]

type Asked = Omit<Input<'search'>, 'cursor' | 'limit'>

const PAGE = 30
const UNLISTED_MS = 1500

export function useSearchAnswers(asked: Asked) {
  return useInfiniteQuery({
    queryKey: [...SEARCH, asked],
    queryFn: ({ pageParam, signal }) =>
      call('search', { ...asked, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    enabled: asked.text !== '',
    placeholderData: keepPreviousData,
    // Each search lists some of what was just brought in: until all of it is, the answer is asked for again.
    refetchInterval: ({ state }) => ((state.data?.pages.at(-1)?.unlisted ?? 0) > 0 ? UNLISTED_MS : false),
  })
}

/** The first few of each, for a list that shows them among other things. Given up as soon as something else is asked. */
export const quickSearchQuery = (text: string) =>
  queryOptions({
    queryKey: [...SEARCH, 'quick', text],
    queryFn: ({ signal }) => call('search', { text, limit: 6 }, { signal }),
    enabled: text !== '',
    staleTime: 10_000,
    refetchInterval: ({ state }) => ((state.data?.unlisted ?? 0) > 0 ? UNLISTED_MS : false),
  })
