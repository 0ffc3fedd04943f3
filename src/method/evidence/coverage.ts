import { peopleOn } from '../agreement/people.ts'
import type { History } from '../history/history.ts'
import type { Coverage } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

/** E5: what feeds the account. A silent source is a fact about the source, not about the client. */
export function coverageOf(history: History, day: DayNumber, observed: number): Coverage {
  const sources = [...history.bySource]
    .filter(([, facts]) => facts.length > 0)
    .map(([type, facts]) => ({ type, lastAt: formatDay(facts.at(-1)!.day), entries: facts.length }))
    .sort((a, b) => (a.type < b.type ? -1 : 1))
  const people = peopleOn(history, day)
  const unmapped = [...history.mentions.keys()].filter((person) => !people.has(person)).sort()
  return { sources, observations: observed, unmapped }
}
