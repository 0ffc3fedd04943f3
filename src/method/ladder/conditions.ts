import type { Fact } from '../history/fact.ts'
import { countUntil, evidenceOf, factsWithin, hasWithin, observationsWithin, someWithin } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { attendedByUs, bothCommitted } from '../history/observation.ts'
import type { Signal } from '../ledger/signals.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { Condition } from '../standing-types.ts'
import type { DayNumber } from '../time/day.ts'
import type { NeedCode } from './codes.ts'
import { keptOf, reliabilityHolds, readReliability } from './reliability-condition.ts'

/** One condition of a rung. `holds` answers for any day at little cost; `read` explains today. */
export interface ConditionRule {
  id: string
  rung: 2 | 3 | 4 | 5
  holds(history: History, day: DayNumber): boolean
  /** The facts it rests on alone, where it is one that only their leaving a window can end. */
  restsOn?: (history: History) => readonly (readonly { day: DayNumber }[])[]
  read(history: History, moment: Moment): Condition
}

/** L2–L5 and E3, in order. */
export const CONDITIONS: readonly ConditionRule[] = [
  { id: 'L2a', rung: 2, holds: reliabilityHolds, read: readReliability },
  observations('L2b', 2),
  rule('L3a', 3, {
    days: twoQuarters,
    lists: (history) => [history.unstatedNeeds],
    holds: (history, day) => hasWithin(history.unstatedNeeds, day, history.policy.twoQuartersDays),
    needs: () => message('need.unstated_need'),
  }),
  rule('L3b', 3, {
    days: twoQuarters,
    lists: (history) => [
      signals(history, 'planning_attended').filter(attendedByUs),
      signals(history, 'specific_insight'),
    ],
    holds: isEmbedded,
    needs: (history, day) =>
      insightsOn(history, day).length >= history.policy.insightsMin
        ? message('need.insight_acted_on', { seen: insightsOn(history, day).length })
        : message('need.embedded_knowledge', {
            seen: insightsOn(history, day).length,
            needed: history.policy.insightsMin,
          }),
  }),
  observations('L3c', 3),
  rule('L4a', 4, {
    days: twoQuarters,
    lists: (history) => [signals(history, 'plans_shared_early')],
    holds: (history, day) => hasWithin(history.signals.get('plans_shared_early'), day, history.policy.twoQuartersDays),
    needs: () => message('need.plans_shared_early'),
  }),
  rule('L4b', 4, {
    days: year,
    lists: (history) => [signals(history, 'joint_planning').filter(bothCommitted)],
    holds: (history, day) =>
      someWithin(signals(history, 'joint_planning'), { day, days: history.policy.yearDays }, bothCommitted),
    needs: (history, day) =>
      message(jointPlanningOn(history, day).length > 0 ? 'need.joint_planning_both_sides' : 'need.joint_planning'),
  }),
  observations('L4c', 4),
  rule('L5a', 5, {
    days: year,
    lists: (history) => [signals(history, 'asset_in_use')],
    holds: (history, day) => hasWithin(history.signals.get('asset_in_use'), day, history.policy.yearDays),
    needs: () => message('need.asset_in_use'),
  }),
  rule('L5b', 5, {
    days: year,
    lists: (history) => [signals(history, 'co_created'), signals(history, 'strategy_shaped')],
    holds: hasCoCreated,
    needs: (history) => message(history.policy.coCreationBoth ? 'need.co_creation_both' : 'need.co_creation'),
  }),
  rule('L5c', 5, {
    days: (history) => history.policy.twoYearsDays,
    lists: (history) => [signals(history, 'designed_around_us')],
    holds: (history, day) => hasWithin(history.signals.get('designed_around_us'), day, history.policy.twoYearsDays),
    needs: () => message('need.designed_around_us'),
  }),
  observations('L5d', 5),
]

interface Spec {
  days: (history: History) => number
  /** The facts that speak for the condition, whatever their day. */
  lists: (history: History) => readonly (readonly Fact[])[]
  holds: (history: History, day: DayNumber) => boolean
  needs: (history: History, day: DayNumber) => Message<NeedCode>
}

/** A condition that asks for facts within a window. Unmet, it shows the last that used to hold it (E6). */
function rule(id: string, rung: ConditionRule['rung'], spec: Spec): ConditionRule {
  return {
    id,
    rung,
    holds: spec.holds,
    restsOn: spec.lists,
    read: (history, moment) => {
      const days = spec.days(history)
      const met = spec.holds(history, moment.day)
      const lists = spec.lists(history)
      const facts = lists.flatMap((list) => watch(moment, factsWithin(list, moment.day, days), days))
      const lapsed = facts.length > 0 ? facts : lists.flatMap((list) => list.slice(-1))
      const evidence = evidenceOf(met ? facts : lapsed)
      return { id, rung, met, needs: met ? null : spec.needs(history, moment.day), evidence }
    },
  }
}

/** E3: at least three observations that support the rung or a higher one, from at least two days of a year. */
function observations(id: string, rung: ConditionRule['rung']): ConditionRule {
  return {
    id,
    rung,
    holds: (history, day) => isSupported(history, rung, day),
    restsOn: (history) =>
      rung === 2 ? [history.supporting[2], history.promises.us.resolved] : [history.supporting[rung]],
    read: (history, moment) => {
      const days = history.policy.yearDays
      const facts = watch(moment, supportingOn(history, rung, moment.day), days)
      const needs = lacks(history, rung, moment.day)
      const evidence = evidenceOf(facts.length > 0 ? facts : lastSupporting(history, rung))
      return { id, rung, met: needs === null, needs, evidence }
    },
  }
}

/** The same as `lacks` saying nothing, found from the latest observation on without listing a year of them. */
function isSupported(history: History, rung: ConditionRule['rung'], day: DayNumber): boolean {
  const { observationsMin, observationDaysMin, yearDays } = history.policy
  const days: DayNumber[] = []
  let seen = 0
  const isEnough = () => seen >= observationsMin && days.length >= observationDaysMin
  for (const list of rung === 2 ? [history.supporting[2], history.promises.us.resolved] : [history.supporting[rung]]) {
    for (let i = countUntil(list, day) - 1; i >= 0 && list[i]!.day > day - yearDays && !isEnough(); i--) {
      const one = list[i]!
      if ('supersededOn' in one ? one.supersededOn <= day : one.resolution?.outcome !== 'kept') continue
      seen++
      if (!days.includes(one.day)) days.push(one.day)
    }
  }
  return isEnough()
}

function lacks(history: History, rung: ConditionRule['rung'], day: DayNumber): Message<NeedCode> | null {
  const { observationsMin, observationDaysMin } = history.policy
  const facts = supportingOn(history, rung, day)
  if (facts.length < observationsMin) {
    return message('need.observations', { rung, seen: facts.length, needed: observationsMin })
  }
  const days = new Set(facts.map((fact) => fact.day)).size
  return days < observationDaysMin ? message('need.days', { rung, seen: days, needed: observationDaysMin }) : null
}

function supportingOn(history: History, rung: ConditionRule['rung'], day: DayNumber): { id: string; day: DayNumber }[] {
  const facts: { id: string; day: DayNumber }[] = observationsWithin(
    history.supporting[rung],
    day,
    history.policy.yearDays,
  )
  // E3: each kept commitment of ours is one observation for rung 2.
  return rung === 2 ? facts.concat(keptOf(history, day)) : facts
}

/** E6: the last observations that supported a rung, however long ago. */
function lastSupporting(history: History, rung: ConditionRule['rung']): { id: string; day: DayNumber }[] {
  const { observationsMin } = history.policy
  const facts: { id: string; day: DayNumber }[] = history.supporting[rung]
    .filter((fact) => fact.supersededOn === Infinity)
    .slice(-observationsMin)
  const promises =
    rung === 2 ? history.promises.us.resolved.filter(({ resolution }) => resolution?.outcome === 'kept') : []
  return [...facts, ...promises.slice(-observationsMin).map(({ resolution }) => resolution!.fact)]
    .sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1))
    .slice(-observationsMin)
}

/** L3b: somebody of ours plans with them, or insights of which one was acted on. */
function isEmbedded(history: History, day: DayNumber): boolean {
  const { twoQuartersDays, insightsMin } = history.policy
  const window = { day, days: twoQuartersDays }
  if (someWithin(signals(history, 'planning_attended'), window, attendedByUs)) return true
  const isActed = someWithin(signals(history, 'specific_insight'), window, isActedOn)
  return isActed && insightsOn(history, day).length >= insightsMin
}

function isActedOn(fact: Fact<'signal'>): boolean {
  return fact.data.signal === 'specific_insight' && fact.data.actedOn === true
}

function insightsOn(history: History, day: DayNumber): Fact<'signal'>[] {
  return observationsWithin(signals(history, 'specific_insight'), day, history.policy.twoQuartersDays)
}

function jointPlanningOn(history: History, day: DayNumber): Fact<'signal'>[] {
  return factsWithin(signals(history, 'joint_planning'), day, history.policy.yearDays)
}

function hasCoCreated(history: History, day: DayNumber): boolean {
  const { yearDays, coCreationBoth } = history.policy
  const created = hasWithin(history.signals.get('co_created'), day, yearDays)
  const shaped = hasWithin(history.signals.get('strategy_shaped'), day, yearDays)
  return coCreationBoth ? created && shaped : created || shaped
}

/** The facts, having told the moment when the oldest of them leaves the window. */
function watch<F extends { day: DayNumber }>(moment: Moment, facts: F[], days: number): F[] {
  for (const fact of facts) changesOn(moment, fact.day + days)
  return facts
}

function signals(history: History, signal: Signal): readonly Fact<'signal'>[] {
  return history.signals.get(signal) ?? []
}

function twoQuarters(history: History): number {
  return history.policy.twoQuartersDays
}

function year(history: History): number {
  return history.policy.yearDays
}
