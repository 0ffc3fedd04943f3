import { refuse } from './refusals.ts'
import type { Outcome } from './refusals.ts'

/** Where a list goes on: the sorting values of the last item shown, and for which list they are. */
export type Mark = readonly (string | number)[]

/** The mark as a text that doors hand out and take back. */
export function cursorOf(list: string, mark: Mark): string {
  return Buffer.from(JSON.stringify([list, ...mark])).toString('base64url')
}

interface Cut<Row> {
  list: string
  limit: number
  placeOf: (row: Row) => Mark
}

/** The rows of a page, and where the list goes on; it was asked for one row more than a page shows. */
export function pageOf<Row>(
  rows: readonly Row[],
  { list, limit, placeOf }: Cut<Row>,
): { shown: Row[]; next: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { shown, next: rows.length > limit && last !== undefined ? cursorOf(list, placeOf(last)) : null }
}

/** Reads a cursor back; one of another list, or one we never gave out, is refused. `shape` is a mark of the same kind. */
export function markOf(list: string, cursor: string | undefined, shape: Mark): Outcome<{ mark: Mark | null }> {
  if (cursor === undefined) return { mark: null }
  const read = parsed(cursor)
  const mark = Array.isArray(read) && read[0] === list ? read.slice(1) : null
  const fits = mark?.length === shape.length && mark.every((value, at) => typeof value === typeof shape[at])
  return fits ? { mark } : { refusals: [refuse('cursor.unknown')] }
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}
