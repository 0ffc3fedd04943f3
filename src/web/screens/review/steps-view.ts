import { oneOf, text } from '../../routes/search.ts'
import type { Search } from '../../routes/search.ts'

export const REVIEW_SHOWS = ['open', 'decided', 'all'] as const
/** What asks for a decision first. */
export const REVIEW_SORTS = ['risks', 'valueAtRisk', 'contractEnd', 'name'] as const
const WHOSE = ['mine', 'nobody'] as const

/** What the sitting's address holds beside the quarter: the step that is open, and which list it stands in. */
export interface StepsSearch {
  at?: string | undefined
  /** Absent: what is left. */
  show?: (typeof REVIEW_SHOWS)[number] | undefined
  sort?: (typeof REVIEW_SORTS)[number] | undefined
  whose?: (typeof WHOSE)[number] | undefined
  find?: string | undefined
}

export function readStepsSearch(search: Search): StepsSearch {
  return {
    at: text(search['at']),
    show: oneOf(search['show'], REVIEW_SHOWS),
    sort: oneOf(search['sort'], REVIEW_SORTS),
    whose: oneOf(search['whose'], WHOSE),
    find: text(search['find']),
  }
}
