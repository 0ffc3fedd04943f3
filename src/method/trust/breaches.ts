import { personOn } from '../agreement/people.ts'
import type { Fact } from '../history/fact.ts'
import { compareFacts } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import type { DayNumber } from '../time/day.ts'

/** Breaches of integrity that stand unrepaired on a day, oldest first (T4). */
export function openBreaches(history: History, day: DayNumber): readonly Fact<'integrity.breached'>[] {
  const breached = factsOfKind(history, 'integrity.breached')
  if (breached.length === 0) return []
  const repairs = factsOfKind(history, 'integrity.repaired').filter((repair) => isRepair(history, repair, day))
  return breached.filter((breach) => breach.day <= day && !repairs.some((repair) => repairsBreach(repair, breach)))
}

/** A repair counts where a person of the client who is on the map, and had not left that day, accepted it. */
function isRepair(history: History, repair: Fact<'integrity.repaired'>, day: DayNumber): boolean {
  if (repair.redacted || repair.day > day) return false
  const accepted = personOn(history, repair.data.acceptedBy, repair.day)
  return accepted !== null && !accepted.hasLeft
}

/** Within a day no repair comes before the breach it names. */
function repairsBreach(repair: Fact<'integrity.repaired'>, breach: Fact<'integrity.breached'>): boolean {
  return repair.data.ref === breach.data.ref && (repair.day === breach.day || compareFacts(breach, repair) < 0)
}
