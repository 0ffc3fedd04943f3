import { countUntil, evidenceOf, factsWithin } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { needKey } from '../history/sameness.ts'
import type { Rung } from '../ledger/signals.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { observedCommitments, overdueOn } from '../promises/reliability.ts'
import type { DayNumber } from '../time/day.ts'
import { CAPS } from './caps.ts'
import { CONDITIONS } from './conditions.ts'
import type { ConditionRule } from './conditions.ts'

/** E5: how many observations a year holds, each fact once; counting stops once there are `enough`. */
function observedOn(history: History, day: DayNumber, enough: number): number {
  const seen = observedCommitments(history, day, enough)
  return seen >= enough ? seen : seen + observationsOn(history, day, enough - seen).length
}

/** The same for today, counted to the end, having told the moment when the count could change. */
export function observedToday(history: History, moment: Moment): number {
  const { yearDays } = history.policy
  for (const fact of observationsOn(history, moment.day, Infinity)) changesOn(moment, fact.day + yearDays)
  for (const side of ['us', 'client'] as const) {
    const { resolved, open } = history.promises[side]
    const oldest = resolved[countUntil(resolved, moment.day - yearDays)]
    if (oldest) changesOn(moment, oldest.day + yearDays)
    for (const { due } of open) changesOn(moment, due >= moment.day ? due + 1 : due + 1 + yearDays)
  }
  return observedOn(history, moment.day, Infinity)
}

function observationsOn(history: History, day: DayNumber, enough: number): Fact[] {
  const list = history.observations
  const found: Fact[] = []
  const needs = new Set<string>()
  for (let i = countUntil(list, day) - 1; i >= 0 && found.length < enough; i--) {
    const fact = list[i]!
    if (fact.day <= day - history.policy.yearDays) break
    if (fact.supersededOn <= day) continue
    // E4: one need counts once, whether it was met unasked or on request.
    if (fact.kind === 'need.addressed' && needs.has(needKey(fact))) continue
    if (fact.kind === 'need.addressed') needs.add(needKey(fact))
    found.push(fact)
  }
  return found
}

/** E5's observations one by one: where a resolved commitment counts, the entry that resolved it; an overdue one by its making. */
export function observationIds(history: History, day: DayNumber): string[] {
  const { yearDays } = history.policy
  const promises = (['us', 'client'] as const).flatMap((side) => [
    ...factsWithin(history.promises[side].resolved, day, yearDays).flatMap(({ resolution }) => resolution?.fact ?? []),
    ...overdueOn(history, side, day)
      .filter((late) => late.due + 1 > day - yearDays)
      .map(({ made }) => made),
  ])
  return evidenceOf([...observationsOn(history, day, Infinity), ...promises])
}

/** Whether a rung or a higher one is held at the end of a day (L1, L6, E5). */
export function holdsRung(history: History, rung: Rung, day: DayNumber): boolean {
  return (
    CONDITIONS.every((condition) => condition.rung > rung || condition.holds(history, day)) &&
    CAPS.every((cap) => cap.rung >= rung || !cap.holds(history, day)) &&
    observedOn(history, day, history.policy.observationsMin) >= history.policy.observationsMin
  )
}

/** The rung held at the end of a day; 0 where the evidence is too little to say. Kept until something before it changes. */
export function rungOn(history: History, day: DayNumber): Rung | 0 {
  const known = history.past.rungs.get(day)
  if (known !== undefined) return known
  const rung = ([5, 4, 3, 2, 1] as const).find((each) => holdsRung(history, each, day)) ?? 0
  history.past.rungs.set(day, rung)
  return rung
}

/** The first day of the stretch up to today through which a rung or a higher one was held without a break (L7). */
export function heldSince(history: History, rung: Rung, today: DayNumber): DayNumber {
  const known = history.past.held
  const floor = known !== null && known.rung === rung && known.until < today ? known.until : history.firstDay
  let since = floor
  // What holds a rung holds it together: the stretch is the shortest of all, so each need only be asked back to there.
  for (const part of partsOf(rung)) since = stretchStart(history, part, { today, floor: since })
  if (known !== null && since === known.until && floor === since) since = known.since
  // Today is not over: only the days before it are known for good.
  history.past.held = since < today ? { rung, since, until: today - 1 } : null
  return since
}

type Part = Pick<ConditionRule, 'holds' | 'restsOn'>

/** Everything that must hold for a rung to be held, as in `holdsRung`. */
function partsOf(rung: Rung): Part[] {
  const enough: Part = {
    holds: (history, day) => observedOn(history, day, history.policy.observationsMin) >= history.policy.observationsMin,
  }
  const free = CAPS.filter((cap) => cap.rung < rung).map(({ holds }): Part => ({
    holds: (history, day) => !holds(history, day),
  }))
  return [...CONDITIONS.filter((condition) => condition.rung <= rung), ...free, enough]
}

interface Stretch {
  today: DayNumber
  /** How far back to ask at the most. */
  floor: DayNumber
}

function stretchStart(history: History, { holds, restsOn }: Part, { today, floor }: Stretch): DayNumber {
  const lists = restsOn?.(history)
  let since = today
  while (since > floor && holds(history, since - 1)) {
    // Back to the last fact before, the window only gains facts on its far side: what held holds.
    since = lists === undefined ? since - 1 : Math.max(floor, Math.min(since - 1, lastDay(lists, since - 1)))
  }
  return since
}

function lastDay(lists: readonly (readonly { day: DayNumber }[])[], day: DayNumber): DayNumber {
  return lists.reduce((last, list) => Math.max(last, list[countUntil(list, day) - 1]?.day ?? -Infinity), -Infinity)
}

/** The days of the last quarter on which the rung fell, newest first (L8). */
export function recentFall(history: History, today: DayNumber, rungToday: Rung | 0): DayNumber | null {
  let later = rungToday
  for (let day = today; day > today - history.policy.quarterDays && day > history.firstDay; day--) {
    const before = rungOn(history, day - 1)
    if (later !== 0 && before > later) return day
    later = before
  }
  return null
}
