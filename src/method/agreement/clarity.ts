import { countUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { isMember } from '../promises/resolution.ts'
import type { Clarity, Element } from '../standing-types.ts'
import type { DayNumber } from '../time/day.ts'

export const ELEMENTS: readonly Element[] = [
  'outcome',
  'scope',
  'timeline',
  'communication',
  'ownership',
  'success_measure',
  'change_management',
]

type Stated = Clarity['elements'][Element]

/** A1: each element as it was last stated: agreed by a named person of the client, assumed by us, or missing. */
export function clarityOf(history: History, day: DayNumber): Clarity {
  const stated = factsOfKind(history, 'element.stated')
  const known = stated.slice(0, countUntil(stated, day))
  const read = (element: Element): Stated => {
    const last = known.findLast((fact) => fact.data.element === element)
    // What was stated is erased: nobody can say any more what was agreed.
    if (!last || last.redacted) return { status: 'missing', entry: null, agreedBy: null }
    const { agreedBy } = last.data
    const isExplicit = agreedBy !== undefined && agreedBy.trim() !== '' && !isMember(agreedBy)
    return { status: isExplicit ? 'explicit' : 'assumed', entry: last.id, agreedBy: isExplicit ? agreedBy : null }
  }
  const elements = Object.fromEntries(ELEMENTS.map((element) => [element, read(element)])) as Record<Element, Stated>
  const count = (status: Stated['status']) => ELEMENTS.filter((element) => elements[element].status === status).length
  return { explicit: count('explicit'), assumed: count('assumed'), missing: count('missing'), elements }
}
