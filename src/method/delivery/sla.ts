import type { Fact } from '../history/fact.ts'
import { countUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { changesOn, hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { round6 } from '../round.ts'
import { parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

type Dimension = Fact<'sla.signed'>['data']['dimensions'][number]
type Measured = Fact<'sla.measured'>

export type SlaStatus = 'met' | 'approached' | 'breached'

/** Q1: how one period's value stands to its target. The margin is told in the target's unit; by default it is a share of the target's room. */
export function slaStatus(dimension: Dimension, value: number, marginShare: number): SlaStatus {
  const { target, better, unit, margin } = dimension
  const isShare = better === 'higher' && (unit === '%' || unit.toLowerCase() === 'percent')
  const near = margin ?? marginShare * (isShare ? 100 - target : Math.abs(target))
  // Measured decimals differ from their target by what binary numbers lose: 99.1 − 99 is not quite 0.1.
  const headroom = round6(better === 'higher' ? value - target : target - value)
  if (headroom < 0) return 'breached'
  return headroom < round6(near) ? 'approached' : 'met'
}

/** The dimensions signed on a day: the last signing of each SLA speaks. */
export function signedOn(
  history: History,
  day: DayNumber,
): { ref: string; dimension: Dimension; signed: Fact<'sla.signed'> }[] {
  const signed = factsOfKind(history, 'sla.signed')
  const latest = new Map<string, Fact<'sla.signed'>>()
  for (const fact of signed.slice(0, countUntil(signed, day))) latest.set(fact.data.ref, fact)
  return [...latest.values()].flatMap((fact) =>
    fact.data.dimensions.map((dimension) => ({ ref: fact.data.ref, dimension, signed: fact })),
  )
}

/** The measurements of one dimension known on a day, by the end of their period; the last word on a period holds. */
export function periodsOf(history: History, ref: string, dimension: string, day: DayNumber): Measured[] {
  const measured = factsOfKind(history, 'sla.measured')
  const periods = new Map<string, Measured>()
  for (const fact of measured.slice(0, countUntil(measured, day))) {
    if (fact.data.ref === ref && fact.data.dimension === dimension)
      periods.set(`${fact.data.from} ${fact.data.to}`, fact)
  }
  return [...periods.values()].sort((a, b) => (a.data.to < b.data.to ? -1 : a.data.to > b.data.to ? 1 : a.day - b.day))
}

/**
 * L2a: every signed dimension not breached in its latest two adjacent periods, the last of which ended within a quarter
 * window. The measurements that show it, or null.
 */
export function slaHeld(history: History, day: DayNumber, moment?: Moment): Measured[] | null {
  const dimensions = signedOn(history, day)
  if (dimensions.length === 0) return null
  const found: Measured[] = []
  let held = true
  for (const { ref, dimension } of dimensions) {
    const ended = periodsOf(history, ref, dimension.id, day).filter((fact) => hasEnded(fact, day, moment))
    const [before, last] = [ended.at(-2), ended.at(-1)]
    if (!before || !last || !isRecent(history, last, day, moment) || !areAdjacent(before, last)) held = false
    else if ([before, last].some((fact) => isBreached(history, dimension, fact))) held = false
    else found.push(before, last)
  }
  return held ? found : null
}

function hasEnded(fact: Measured, day: DayNumber, moment: Moment | undefined): boolean {
  const to = parseDay(fact.data.to) ?? fact.day
  return moment ? hasCome(moment, to) : to <= day
}

function isRecent(history: History, fact: Measured, day: DayNumber, moment: Moment | undefined): boolean {
  const to = parseDay(fact.data.to) ?? fact.day
  if (moment) changesOn(moment, to + history.policy.quarterDays)
  return to > day - history.policy.quarterDays
}

function areAdjacent(before: Measured, last: Measured): boolean {
  return (parseDay(before.data.to) ?? 0) + 1 === parseDay(last.data.from)
}

export function isBreached(history: History, dimension: Dimension, fact: Measured): boolean {
  return slaStatus(dimension, fact.data.value, history.policy.slaMargin) === 'breached'
}
