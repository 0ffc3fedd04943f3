import { useEffect } from 'react'
import { placesIn } from './use-book.ts'
import type { Book } from './use-book.ts'

/** Lets the rows in sight come, and those around them. */
export function useSeen(book: Book, items: readonly { index: number }[]): void {
  const indexes = items.map(({ index }) => index).filter((index) => index < book.lines.count)
  const [top, end] = placesIn(book.lines, indexes) ?? [0, 0]
  const { see } = book
  useEffect(() => {
    see(top, end)
    // oxlint-disable-next-line react/exhaustive-deps -- `see` is made anew with every page that comes, and does the same
  }, [top, end])
}
