import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'
import type { Input } from './call.ts'
import { keys } from './queries.ts'

/** How many rows come at once: a few screens, so that whoever scrolls rarely waits. */
export const BOOK_PAGE = 100

/** The rows from one place on. The first page also counts: rows and groups have their places from then on. */
export const bookPageQuery = (input: Input<'portfolio'>, page: number) =>
  queryOptions({
    queryKey: [...keys.portfolio, input, page],
    queryFn: ({ signal }) => call('portfolio', { ...input, ...placeOf(page), limit: BOOK_PAGE }, { signal }),
    ...(page === 0 ? { placeholderData: keepPreviousData } : {}),
  })

function placeOf(page: number) {
  return page === 0 ? { isCounted: true } : { offset: page * BOOK_PAGE }
}

/** The book by rung and value, in one answer however many clients there are. */
export const bookMapQuery = (input: Input<'portfolio-map'>) =>
  queryOptions({
    queryKey: [...keys.portfolio, 'map', input],
    queryFn: ({ signal }) => call('portfolio-map', input, { signal }),
    placeholderData: keepPreviousData,
  })

/** Whom clients are led by. */
export const leadsQuery = queryOptions({
  queryKey: [...keys.portfolio, 'leads'],
  queryFn: ({ signal }) => call('portfolio', { group: 'lead', isCounted: true, limit: 1 }, { signal }),
  select: ({ groups }) => (groups ?? []).flatMap(({ key }) => (typeof key === 'string' ? [key] : [])),
})
