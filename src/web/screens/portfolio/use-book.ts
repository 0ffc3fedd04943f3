import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { BOOK_PAGE, bookPageQuery } from '../../client/book-queries.ts'
import type { Input } from '../../client/call.ts'
import { linesOf } from './book-lines.ts'
import type { BookLines } from './book-lines.ts'
import type { PortfolioRow } from './row-facts.ts'

/** The whole book, of which only what is looked at has come. */
export interface Book {
  lines: BookLines
  /** The row at a place of the whole; undefined until it has come. */
  rowAt: (place: number) => PortfolioRow | undefined
  /** Tells which rows are in sight, so that they come, and those around them. */
  see: (first: number, last: number) => void
}

/** How many pages are asked for beyond those in sight, both ways. */
const AHEAD = 2

export function useBook(input: Input<'portfolio'>) {
  const first = useQuery(bookPageQuery(input, 0))
  const [seen, setSeen] = useState({ from: 0, to: 0 })
  const total = first.data?.total ?? 0
  const groups = first.data?.groups ?? null
  const lines = useMemo(() => linesOf({ total, groups }), [total, groups])
  const lastPage = Math.max(Math.ceil(total / BOOK_PAGE) - 1, 0)
  const from = Math.max(Math.min(seen.from, lastPage) - AHEAD, 1)
  const to = Math.min(seen.to + AHEAD, lastPage)
  const pages = Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index)
  const asked = useQueries({ queries: pages.map((page) => bookPageQuery(input, page)) })
  const rowsOf = (page: number) => (page === 0 ? first.data?.rows : asked[page - from]?.data?.rows)
  const book: Book = {
    lines,
    rowAt: (place) => rowsOf(Math.floor(place / BOOK_PAGE))?.[place % BOOK_PAGE],
    see: (top, end) => {
      const now = { from: Math.floor(top / BOOK_PAGE), to: Math.floor(end / BOOK_PAGE) }
      setSeen((before) => (before.from === now.from && before.to === now.to ? before : now))
    },
  }
  return { book, data: first.data, error: first.error, refetch: first.refetch }
}

/** The places of the first and last row among lines in sight. */
export function placesIn(lines: BookLines, indexes: readonly number[]): [number, number] | null {
  const places = indexes.flatMap((index) => {
    const line = lines.at(index)
    return line.kind === 'row' ? [line.place] : []
  })
  const [top] = places
  const end = places.at(-1)
  return top === undefined || end === undefined ? null : [top, end]
}
