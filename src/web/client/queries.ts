import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Kind } from '#method/ledger/kinds.ts'
import { call } from './call.ts'
import type { RequestProblem } from './problem.ts'

/** Every read of the server, under the keys by which a write makes them stale. */
export const keys = {
  session: ['session'],
  workspace: ['workspace'],
  accounts: ['accounts'],
  portfolio: ['portfolio'],
  account: (account: string) => ['account', account],
} as const

export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: ({ signal }) => call('session', {}, { signal }),
  staleTime: 60_000,
})

export const workspaceQuery = queryOptions({
  queryKey: keys.workspace,
  queryFn: ({ signal }) => call('workspace', {}, { signal }),
})

export const accountsQuery = (query: string) =>
  queryOptions({
    queryKey: [...keys.accounts, query],
    queryFn: ({ signal }) => call('accounts', query === '' ? { limit: 50 } : { query, limit: 50 }, { signal }),
    placeholderData: keepPreviousData,
  })

export const standingQuery = (account: string, asOf: string | undefined) =>
  queryOptions({
    // Its reasons come worded: in another language it is another answer.
    queryKey: [...keys.account(account), 'standing', asOf ?? 'now', document.documentElement.lang],
    queryFn: ({ signal }) => call('standing', asOf === undefined ? { account } : { account, asOf }, { signal }),
    placeholderData: keepPreviousData,
  })

/** The entries of a list of ids: what opens behind a verdict. A list longer than the server reads at once is cut. */
export function useEntries(ids: readonly string[]) {
  const wanted = ids.slice(-200)
  return useQuery<Awaited<ReturnType<typeof readEntries>>, RequestProblem>({
    queryKey: ['entries', ...wanted],
    queryFn: ({ signal }) => readEntries(wanted, signal),
    enabled: wanted.length > 0,
  })
}

function readEntries(ids: readonly string[], signal: AbortSignal) {
  return call('entries', { ids: [...ids] }, { signal })
}

export function useLatestOfKinds(account: string, kinds: readonly Kind[]) {
  return useQuery<Awaited<ReturnType<typeof latestOfKinds>>, RequestProblem>({
    queryKey: [...keys.account(account), 'kinds', ...kinds],
    queryFn: ({ signal }) => latestOfKinds(account, kinds, signal),
  })
}

function latestOfKinds(account: string, kinds: readonly Kind[], signal: AbortSignal) {
  return call('timeline', { account, kinds: [...kinds], limit: 60 }, { signal })
}

export function useTimeline(account: string, kinds: readonly Kind[]) {
  return useInfiniteQuery({
    queryKey: [...keys.account(account), 'timeline', ...kinds],
    queryFn: ({ pageParam, signal }) =>
      call(
        'timeline',
        {
          account,
          limit: 100,
          ...(kinds.length > 0 ? { kinds: [...kinds] } : {}),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })
}
