import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { decidedQuery } from '../../client/review-queries.ts'
import type { QuarterProgress, Relationship } from '../../client/review-queries.ts'
import type { ReadEntry } from '../../client/shapes.ts'

export interface DecidedRead {
  review: QuarterProgress | undefined
  relationships: readonly Relationship[]
  /** The entries that decided. */
  entries: readonly ReadEntry[]
  isReading: boolean
  more: (() => void) | undefined
  /** What prints is read to its end first. */
  isReadingAll: boolean
  print: () => void
  stop: () => void
  error: Error | null
  retry: () => void
}

/** What is decided in the quarter of the address: the first page, more where it is asked for, all of it to be printed. */
export function useDecided(): DecidedRead {
  const { quarter } = useSearch({ from: '/inside/review/outcome' })
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery(decidedQuery(quarter))
  const [isReadingAll, setReadingAll] = useState(false)
  const isStopped = useRef(false)
  const print = async () => {
    isStopped.current = false
    setReadingAll(true)
    let hasMore = hasNextPage
    while (hasMore && !isStopped.current) {
      const read = await fetchNextPage()
      if (read.isError) break
      hasMore = read.hasNextPage
    }
    setReadingAll(false)
    // What can't be read to its end is not printed for the whole.
    if (!hasMore && !isStopped.current) window.print()
  }
  return {
    review: data?.pages[0]?.answer,
    relationships: data?.pages.flatMap(({ answer }) => answer.relationships) ?? [],
    entries: data?.pages.flatMap(({ entries }) => entries) ?? [],
    isReading: isFetching,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isReadingAll,
    print: () => void print(),
    stop: () => {
      isStopped.current = true
    },
    error,
    retry: () => void refetch(),
  }
}
