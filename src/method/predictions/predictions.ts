import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { firstLater, thingsBegun } from '../history/things.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { round6 } from '../round.ts'
import type { Predictions } from '../standing-types.ts'
import { parseDay, quarterOf } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

/** A prediction with what became of it (K4). */
export interface Prediction {
  ref: string
  made: Fact<'prediction.made'>
  checkOn: DayNumber
  checked: Fact<'prediction.checked'> | null
  voided: boolean
  /** K5: (observed − baseline) / (target − baseline), at least 0; null until it is checked. */
  vri: number | null
}

export function predictionsOn(history: History, day: DayNumber): Prediction[] {
  return thingsBegun(history, 'prediction.made', day).map((thing) => {
    const { begun: made, ref } = thing
    const voided = firstLater(thing, 'prediction.voided')
    const checked = thing.later.findLast((fact): fact is Fact<'prediction.checked'> => fact.kind === 'prediction.checked')
    const isVoided = voided !== undefined && (checked === undefined || voided.day <= checked.day)
    return {
      ref,
      made,
      checkOn: parseDay(made.data.checkOn) ?? made.day,
      checked: isVoided ? null : (checked ?? null),
      voided: isVoided,
      vri: isVoided || !checked ? null : realized(made, checked),
    }
  })
}

function realized({ data }: Fact<'prediction.made'>, checked: Fact<'prediction.checked'>): number {
  const share = (checked.data.value - data.baseline.value) / (data.target.value - data.baseline.value)
  return Math.max(0, share)
}

/** K4, K5 in a standing. */
export function predictionsStanding(history: History, moment: Moment): Predictions {
  const all = predictionsOn(history, moment.day).filter((prediction) => !prediction.voided)
  const open = all.filter((prediction) => prediction.checked === null)
  for (const { checkOn } of open) changesOn(moment, checkOn + 1)
  const checked = all.filter((prediction) => prediction.checked !== null)
  const rated = checked.filter(({ made }) => made.data.confidence !== undefined)
  return {
    open: open.length,
    overdue: open.filter(({ checkOn }) => checkOn < moment.day).length,
    checked: checked.length,
    vri: vriByQuarter(checked),
    brier: rated.length < BRIER_MIN ? null : round6(brierOf(rated)),
    brierN: rated.length,
    initiatives: byInitiative(checked),
  }
}

/** K5: below five rated checks the Brier score says more about chance than about anybody. */
export const BRIER_MIN = 5

/** The mean of what came true by the quarter of the check; each counts at most once over. */
function vriByQuarter(checked: readonly Prediction[]): Predictions['vri'] {
  const quarters = new Map<string, number[]>()
  for (const { checked: check, vri } of checked) {
    const quarter = quarterOf(check!.day)
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), Math.min(1, vri!)])
  }
  return [...quarters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([quarter, values]) => ({ quarter, value: round6(mean(values)), n: values.length }))
}

function byInitiative(checked: readonly Prediction[]): Predictions['initiatives'] {
  const named = new Set(checked.map(({ made }) => made.data.initiative).filter((ref) => ref !== undefined))
  return [...named].sort().map((initiative) => ({
    initiative,
    vri: vriByQuarter(checked.filter(({ made }) => made.data.initiative === initiative)),
  }))
}

/** The mean squared distance between what was held likely and what came true. */
export function brierOf(rated: readonly Prediction[]): number {
  return mean(rated.map(({ made, vri }) => ((made.data.confidence ?? 0) - (cameTrue(vri) ? 1 : 0)) ** 2))
}

/** K5 */
export function cameTrue(vri: number | null): boolean {
  return vri !== null && vri >= 1
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
