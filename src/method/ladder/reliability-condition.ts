import { countUntil, evidenceOf } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { message } from '../message.ts'
import type { Moment } from '../moment.ts'
import { isReliable, overdueToday, resolvedFew, watched } from '../promises/reliability.ts'
import { punctuality, punctualityOn } from '../rhythm/punctuality.ts'
import type { Condition } from '../standing-types.ts'
import type { DayNumber } from '../time/day.ts'
import { periodsOf, signedOn, slaHeld } from '../delivery/sla.ts'

/** L2a: promises kept; only where a year resolved too few of them, an SLA that held or rituals held on time. */
export function reliabilityHolds(history: History, day: DayNumber): boolean {
  if (isReliable(history, 'us', day)) return true
  if (!resolvedFew(history, 'us', day)) return false
  return slaHeld(history, day) !== null || isPunctual(history, punctualityOn(history, day))
}

export function readReliability(history: History, moment: Moment): Condition {
  const { reliabilityResolvedMin, reliabilityRateMin } = history.policy
  const found = watched(history, 'us', moment)
  const promises = [
    ...found.resolved.map((one) => one.resolution!.fact),
    ...overdueToday(history, 'us', moment.day)
      .filter((one) => one.isEvidence)
      .map((one) => one.made),
  ]
  const read = (met: boolean, facts: readonly { id: string; day: DayNumber }[]): Condition => {
    const few = found.resolved.length < reliabilityResolvedMin
    const needs = few
      ? message('need.reliability_few', { resolved: found.resolved.length, needed: reliabilityResolvedMin })
      : message('need.reliability_rate', {
          kept: found.kept,
          of: found.resolved.length + found.overdue,
          needed: reliabilityRateMin,
        })
    return { id: 'L2a', rung: 2, met, needs: met ? null : needs, evidence: evidenceOf(facts) }
  }
  if (!resolvedFew(history, 'us', moment.day)) return read(isReliable(history, 'us', moment.day), promises)
  const measured = slaHeld(history, moment.day, moment)
  const rituals = punctuality(history, moment)
  if (measured) return read(true, measured)
  if (isPunctual(history, rituals)) return read(true, rituals.held)
  return read(false, promises.length > 0 ? promises : lastProof(history, moment.day))
}

/** E6: where a year shows nothing, the last promises that were resolved; where there were none, what was last measured. */
function lastProof(history: History, day: DayNumber): readonly { id: string; day: DayNumber }[] {
  const promises = history.promises.us.resolved.slice(-history.policy.reliabilityResolvedMin)
  if (promises.length > 0) return promises.map((one) => one.resolution!.fact)
  return signedOn(history, day).flatMap(({ ref, dimension }) => periodsOf(history, ref, dimension.id, day).slice(-2))
}

function isPunctual(history: History, { due, held }: { due: number; held: readonly unknown[] }): boolean {
  return due >= history.policy.ritualSlotsMin && held.length / due >= history.policy.reliabilityRateMin
}

/** E3, E4: our promises kept on time within a year, as observations. */
export function keptOf(history: History, day: DayNumber): { id: string; day: DayNumber }[] {
  const list = history.promises.us.resolved
  const kept: { id: string; day: DayNumber }[] = []
  for (let i = countUntil(list, day) - 1; i >= 0 && list[i]!.day > day - history.policy.yearDays; i--) {
    const { resolution } = list[i]!
    if (resolution?.outcome === 'kept') kept.push(resolution.fact)
  }
  return kept
}
