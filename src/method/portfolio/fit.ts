import { lastUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { isWithin } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { round6 } from '../round.ts'
import type { FitStanding } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

/** P4: the three tests as last answered. Two failed propose to walk away; work done over stands beside them. */
export function fitOf(history: History, moment: Moment): FitStanding | null {
  const last = lastUntil(factsOfKind(history, 'fit.assessed'), moment.day)
  if (!last) return null
  const { discovery, prediction, assumptions } = last.data
  const failed = [discovery, prediction, assumptions].filter(({ pass }) => !pass).length
  return {
    assessedOn: formatDay(last.day),
    fresh: isWithin(moment, last.day, history.policy.quarterDays),
    discovery: discovery.pass,
    prediction: prediction.pass,
    assumptions: assumptions.pass,
    failed,
    proposesWalkAway: failed >= 2,
    redo: redoShare(history, moment.day),
    entry: last.id,
  }
}

/** The share of finished work that was done over again. */
function redoShare(history: History, day: DayNumber): { of: number; share: number | null } {
  const shipped = new Map<string, boolean>()
  for (const fact of factsOfKind(history, 'work.updated')) {
    if (fact.day <= day && fact.data.status === 'shipped') shipped.set(fact.data.ref, fact.data.redo === true || shipped.get(fact.data.ref) === true)
  }
  const again = [...shipped.values()].filter(Boolean).length
  return { of: shipped.size, share: shipped.size === 0 ? null : round6(again / shipped.size) }
}
