import { refuse } from '#contract/refusals.ts'
import type { OperationRefusal } from '#contract/refusals.ts'

export type SlugCursor =
  { slug: string | undefined; refusals?: undefined } | { refusals: OperationRefusal[]; slug?: undefined }

const SLUG = /^[a-z0-9-]{1,64}$/

/** Lists by slug go on after the last one shown, so that one is all their cursor has to say. */
export function slugOfCursor(cursor: string | undefined): SlugCursor {
  return cursor === undefined || SLUG.test(cursor) ? { slug: cursor } : { refusals: [refuse('cursor.unknown')] }
}
