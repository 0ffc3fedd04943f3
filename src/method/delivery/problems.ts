import { holidaysOf } from '../agreement/holidays.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { factsAbout } from '../history/thing.ts'
import { addBusinessDays } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

export interface LateProblem {
  noticed: Fact<'problem.noticed'>
  /** The first day on which the client should have known and did not. */
  lateOn: DayNumber
}

/** F5: problems the client heard of more than five business days after we noticed them, or still has not, by the day they became late. */
export function lateProblems(history: History, today: DayNumber): LateProblem[] {
  const noticed = factsOfKind(history, 'problem.noticed')
  if (noticed.length === 0) return []
  const isHoliday = holidaysOf(history, today)
  const first = new Map(noticed.toReversed().map((fact) => [fact.data.ref, fact]))
  return [...first.values()].reverse().flatMap((fact) => {
    // More than five business days: on a free day after the fifth no further one has gone by.
    const lateOn = addBusinessDays(fact.day, history.policy.disclosureDays + 1, isHoliday)
    const disclosed = factsAbout(history, 'problem.disclosed', fact.data.ref).find(
      (other) => other.kind === 'problem.disclosed' && other.day >= fact.day,
    )
    return disclosed && disclosed.day < lateOn ? [] : [{ noticed: fact, lateOn }]
  })
}
