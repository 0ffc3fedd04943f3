import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { SlaStanding } from '../standing-chapters.ts'
import { addMonths, formatDay, parseDay, quarterOf } from '../time/day.ts'
import { periodsOf, signedOn, slaStatus } from './sla.ts'
import type { SlaStatus } from './sla.ts'

/** Q1: each signed dimension at its latest period that has ended, with the review its SLA last had. */
export function slaStanding(history: History, moment: Moment): SlaStanding[] {
  return signedOn(history, moment.day).map(({ ref, dimension }) => {
    const last = endedPeriods(history, moment, ref, dimension.id).at(-1)
    return {
      dimension: dimension.id,
      sla: ref,
      period: last ? periodName(last) : null,
      value: last ? last.data.value : null,
      target: dimension.target,
      unit: dimension.unit,
      status: last ? slaStatus(dimension, last.data.value, history.policy.slaMargin) : null,
      entry: last ? last.id : null,
      review: reviewOf(history, ref),
    }
  })
}

export interface SlaPeriod {
  period: string
  value: number
  status: SlaStatus
  entry: string
}

export interface SlaHistory {
  sla: string
  dimension: string
  periods: SlaPeriod[]
}

/** Q1: what each signed dimension measured in the periods that have ended, the oldest first, by its target of today. */
export function slaPeriods(history: History, moment: Moment): SlaHistory[] {
  return signedOn(history, moment.day).map(({ ref, dimension }) => ({
    sla: ref,
    dimension: dimension.id,
    periods: endedPeriods(history, moment, ref, dimension.id).map((fact) => ({
      period: periodName(fact),
      value: fact.data.value,
      status: slaStatus(dimension, fact.data.value, history.policy.slaMargin),
      entry: fact.id,
    })),
  }))
}

/** The periods of a dimension that have ended, the latest last. Tells the moment when one that is measured already ends. */
export function endedPeriods(history: History, moment: Moment, ref: string, dimension: string): Fact<'sla.measured'>[] {
  return periodsOf(history, ref, dimension, moment.day).filter(({ data, day }) =>
    hasCome(moment, parseDay(data.to) ?? day),
  )
}

function reviewOf(history: History, ref: string): SlaStanding['review'] {
  const last = factsOfKind(history, 'sla.reviewed').findLast(({ data }) => data.ref === ref)
  if (!last) return null
  const { outcome, signedBy } = last.data
  return { on: formatDay(last.day), outcome, signedBy, entry: last.id }
}

/** A calendar quarter or month by its name, any other stretch by its days. */
function periodName({ data }: Fact<'sla.measured'>): string {
  const from = parseDay(data.from) ?? 0
  const to = parseDay(data.to) ?? 0
  if (/-(01|04|07|10)-01$/.test(data.from) && addMonths(from, 3) - 1 === to) return quarterOf(from)
  if (data.from.endsWith('-01') && addMonths(from, 1) - 1 === to) return data.from.slice(0, 7)
  return `${data.from}/${data.to}`
}
