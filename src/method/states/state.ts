import { lastUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import type { StateStanding } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

/** S1: the state as a person named it last; the same state named again goes on. */
export function stateOf(history: History, day: DayNumber): StateStanding {
  const named = factsOfKind(history, 'state.named').filter((fact) => fact.day <= day)
  const last = lastUntil(named, day)
  const unnamed: StateStanding = { named: null, since: null, proposed: null, why: null, missing: null }
  if (!last) return unnamed
  const change = named.findLastIndex((fact) => fact.data.state !== last.data.state) + 1
  return { ...unnamed, named: last.data.state, since: formatDay(named[change]!.day) }
}
