import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { reviewQuery } from '../../client/review-queries.ts'
import type { Relationship, ReviewAnswer } from '../../client/review-queries.ts'

export interface WholeReview {
  /** What holds for the whole quarter; undefined until the first page is there. */
  review: ReviewAnswer | undefined
  relationships: readonly Relationship[]
  /** Whether more are being read. */
  isReading: boolean
  stop: () => void
  error: Error | null
  retry: () => void
}

/** The review of the quarter in the address, read to its end page by page; whoever looks may stop it. */
export function useReview(): WholeReview {
  const { quarter } = useSearch({ strict: false })
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery(reviewQuery(quarter))
  const [isStopped, setStopped] = useState(false)
  const isReading = hasNextPage && !isStopped && error === null
  useEffect(() => {
    if (isReading && !isFetching) void fetchNextPage()
  }, [isReading, isFetching, fetchNextPage])
  return {
    review: data?.pages[0],
    relationships: data?.pages.flatMap((page) => page.relationships) ?? [],
    isReading,
    stop: () => setStopped(true),
    error,
    retry: () => void refetch(),
  }
}
