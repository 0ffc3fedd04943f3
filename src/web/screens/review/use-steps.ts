import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { stepsQuery } from '../../client/review-queries.ts'
import type { StepsAnswer, StepsView } from '../../client/review-queries.ts'
import { useReader } from '../../client/use-reader.ts'
import { useActed } from '../../writes/use-act.ts'
import { stepsOf } from './steps.ts'
import type { Step } from './steps.ts'

export interface StepsRead {
  /** What holds for the whole quarter; undefined until the first page is there. */
  review: StepsAnswer | undefined
  steps: readonly Step[]
  /** Whether the steps are those of the list before, while another one is read. */
  isOld: boolean
  more: (() => void) | undefined
  isReadingMore: boolean
  error: Error | null
  retry: () => void
}

/** Where fewer than this are left of what was read, more is read before it is asked for. */
const LEFT_LEAST = 10

/** What the sitting goes through, in the order and with the filter of the address: the first page, and more on the way. */
export function useSteps(): StepsRead {
  const { quarter } = useSearch({ strict: false })
  const view = useStepsView()
  const acted = useActed()
  const read = useInfiniteQuery(stepsQuery(quarter, view))
  const { data, error, hasNextPage, isFetching, isFetchingNextPage, isPlaceholderData, fetchNextPage, refetch } = read
  const steps = stepsOf(data?.pages.flatMap(({ accounts }) => accounts) ?? [], acted)
  const left = steps.filter(({ isDecided, isOver }) => !isDecided && !isOver).length
  const isShort = view.show === 'open' && left < LEFT_LEAST && hasNextPage && error === null
  useEffect(() => {
    if (isShort && !isFetching) void fetchNextPage()
  }, [isShort, isFetching, fetchNextPage])
  return {
    review: data?.pages[0],
    steps,
    isOld: isPlaceholderData,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isReadingMore: isFetchingNextPage,
    error,
    retry: () => void refetch(),
  }
}

/** Which steps the address asks for. */
export function useStepsView(): StepsView {
  const { show = 'open', sort = 'risks', whose, find } = useSearch({ from: '/inside/review/sitting' })
  const me = useReader()
  return {
    show,
    sort,
    ...(whose === undefined ? {} : { lead: whose === 'mine' ? me : '' }),
    ...(find === undefined ? {} : { query: find }),
  }
}
