import { queryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { call } from './call.ts'
import type { Input } from './call.ts'

export const settingsKeys = {
  tokens: ['tokens'],
  policy: ['policy'],
  sessions: ['sessions'],
  members: ['members'],
} as const

export const tokensQuery = queryOptions({
  queryKey: settingsKeys.tokens,
  queryFn: ({ signal }) => call('tokens', {}, { signal }),
})

export const policyQuery = queryOptions({
  queryKey: settingsKeys.policy,
  queryFn: ({ signal }) => call('policy', {}, { signal }),
})

export const sessionsQuery = queryOptions({
  queryKey: settingsKeys.sessions,
  queryFn: ({ signal }) => call('sessions', {}, { signal }),
})

export const membersQuery = queryOptions({
  queryKey: settingsKeys.members,
  queryFn: ({ signal }) => call('members', {}, { signal }),
})

/** What feeds the clients, a page at a time; the first also says it of all of them. */
export function useCoverage(wanted: Pick<Input<'coverage'>, 'type' | 'isSilent'>) {
  return useInfiniteQuery({
    queryKey: ['coverage', wanted],
    queryFn: ({ pageParam, signal }) =>
      call('coverage', { ...wanted, ...(pageParam === null ? {} : { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: (previous) => previous,
  })
}
