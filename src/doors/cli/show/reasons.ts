import { columnsOf, plain } from './columns.ts'

const ENTRIES_SHOWN = 5

/** The first entries something rests on, in brackets, and how many there are. */
export function entriesText(ids: readonly string[]): string {
  if (ids.length === 0) return ''
  const shown = ids.slice(0, ENTRIES_SHOWN).map(plain).join(', ')
  return `[${shown}${ids.length > ENTRIES_SHOWN ? `, … ${ids.length}` : ''}]`
}

/** Rows without titles, the last column wrapped. */
export function untitled(rows: readonly (readonly string[])[], width: number): string[] {
  const [first] = rows
  if (first === undefined) return []
  return columnsOf(
    first.map(() => ({ title: '' })),
    rows,
    width,
  ).slice(1)
}
