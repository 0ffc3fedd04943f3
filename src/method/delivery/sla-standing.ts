import type { History } from '../history/history.ts'
import type { Fact } from '../history/fact.ts'
import { hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { SlaStanding } from '../standing-types.ts'
import { addMonths, parseDay, quarterOf } from '../time/day.ts'
import { periodsOf, signedOn, slaStatus } from './sla.ts'

/** Q1: each signed dimension at its latest period that has ended. */
export function slaStanding(history: History, moment: Moment): SlaStanding[] {
  return signedOn(history, moment.day).map(({ ref, dimension }) => {
    const periods = periodsOf(history, ref, dimension.id, moment.day)
    const last = periods.filter((fact) => hasCome(moment, parseDay(fact.data.to) ?? fact.day)).at(-1)
    return {
      dimension: dimension.id,
      sla: ref,
      period: last ? periodName(last) : null,
      value: last ? last.data.value : null,
      target: dimension.target,
      unit: dimension.unit,
      status: last ? slaStatus(dimension, last.data.value, history.policy.slaMargin) : null,
      entry: last ? last.id : null,
    }
  })
}

/** A calendar quarter or month by its name, any other stretch by its days. */
function periodName({ data }: Fact<'sla.measured'>): string {
  const from = parseDay(data.from) ?? 0
  const to = parseDay(data.to) ?? 0
  const isFirst = data.from.endsWith('-01')
  if (isFirst && addMonths(from, 3) - 1 === to && /-(01|04|07|10)-01$/.test(data.from)) return quarterOf(from)
  if (isFirst && addMonths(from, 1) - 1 === to) return data.from.slice(0, 7)
  return `${data.from}/${data.to}`
}
