import { workOf } from '../delivery/work.ts'
import { lastUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { isWithin } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { round6 } from '../round.ts'
import type { FitStanding } from '../standing-chapters.ts'
import { formatDay } from '../time/day.ts'

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
    proposesWalkAway: failed >= history.policy.testsFailedMin,
    redo: redoOf(history),
    entry: last.id,
  }
}

/** The share of finished work items that were done over again. */
function redoOf(history: History): FitStanding['redo'] {
  const finished = workOf(history).filter(({ shipped }) => shipped !== null)
  const again = finished.filter(({ redone }) => redone)
  return { of: finished.length, share: finished.length === 0 ? null : round6(again.length / finished.length) }
}
