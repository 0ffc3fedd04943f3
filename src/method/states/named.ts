import { lastUntil } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import { factsOfKind } from '../history/history.ts'
import type { History } from '../history/history.ts'
import type { StateName } from '../standing-types.ts'
import type { DayNumber } from '../time/day.ts'

/** S1: the state as a person named it. The same state named again goes on. */
export interface NamedState {
  name: StateName | null
  since: DayNumber | null
  /** The entry with which the present state began, and the one that named it last. */
  began: Fact<'state.named'> | null
  last: Fact<'state.named'> | null
}

/** The state named last by a day. */
export function nameOn(history: History, day: DayNumber): StateName | null {
  return lastUntil(factsOfKind(history, 'state.named'), day)?.data.state ?? null
}

export function namedState(history: History): NamedState {
  const all = factsOfKind(history, 'state.named')
  const last = all.at(-1)
  if (!last) return { name: null, since: null, began: null, last: null }
  const began = all[all.findLastIndex(({ data }) => data.state !== last.data.state) + 1] ?? last
  return { name: last.data.state, since: began.day, began, last }
}
