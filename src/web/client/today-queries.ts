import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Day } from '#method/time/day.ts'
import { call } from './call.ts'
import type { Output } from './call.ts'

/** What is due and what waits, across clients. A write makes both stale: they stand under no account of their own. */
const TODAY = ['today'] as const

export type DueAnswer = Output<'due'>['items'][number]
export type WaitingAnswer = Output<'waiting'>['entries'][number]

export function useDue({ until, owner }: { until: Day; owner: string | undefined }) {
  return useInfiniteQuery({
    queryKey: [...TODAY, 'due', until, owner ?? ''],
    queryFn: ({ pageParam, signal }) =>
      call(
        'due',
        {
          until,
          limit: 100,
          ...(owner === undefined ? {} : { owner }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })
}

/** The first thing that falls due in the year to come. */
export function useNextDue({ until, isWanted }: { until: Day; isWanted: boolean }) {
  return useQuery({
    queryKey: [...TODAY, 'next', until],
    queryFn: ({ signal }) => call('due', { until, limit: 1 }, { signal }),
    enabled: isWanted,
  })
}

export function useWaiting() {
  return useInfiniteQuery({
    queryKey: [...TODAY, 'waiting'],
    queryFn: ({ pageParam, signal }) =>
      call('waiting', pageParam === null ? { limit: 50 } : { limit: 50, cursor: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })
}
