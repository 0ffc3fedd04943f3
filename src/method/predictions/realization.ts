import type { Fact } from '../history/fact.ts'
import { evidenceOf } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { once } from '../history/once.ts'
import { hasCome, isWithin } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { round6 } from '../round.ts'
import type { PredictionStanding, Predictions, QuarterValue } from '../standing-chapters.ts'
import { formatDay, quarterOf } from '../time/day.ts'
import { brierOf, calibrationsOf } from './calibration.ts'
import { predictionsOf, untold } from './predictions.ts'
import type { Prediction } from './predictions.ts'

/** K4, K5: what was predicted, what came of it, and how much of what was promised was realized. */
export function predictionsStanding(history: History, moment: Moment): Predictions {
  const all = predictionsOf(history)
  const open = openOf(all)
  const { checked, rated, vri, initiatives } = realizedOf(all)
  const { calibrationMin } = history.policy
  return {
    open: open.length,
    overdue: open.filter(({ checkOn }) => hasCome(moment, checkOn + 1)).length,
    checked: checked.length,
    vri,
    brier: rated.length < calibrationMin ? null : round6(brierOf(rated)),
    brierN: rated.length,
    initiatives,
    calibration: calibrationsOf(rated, calibrationMin),
    list: listOf(history, moment, all),
  }
}

/** The checks that are to come. */
export const openOf = once((all: readonly Prediction[]) => all.filter(({ checked }) => checked === null))

const realizedOf = once((all: readonly Prediction[]) => {
  const checked = checkedOf(all)
  const rated = checked.filter(({ made }) => made.data.confidence !== undefined)
  return { checked, rated, vri: vriByQuarter(checked), initiatives: byInitiative(checked) }
})

/** A prediction whose outcome is known. */
export type CheckedPrediction = Prediction & { checked: Fact<'prediction.checked'>; vri: number }

export function checkedOf(all: readonly Prediction[]): CheckedPrediction[] {
  return all.filter(isChecked)
}

function isChecked(prediction: Prediction): prediction is CheckedPrediction {
  return prediction.checked !== null
}

/** K5: the mean by the quarter of the check; each counts at most once over. */
function vriByQuarter(checked: readonly CheckedPrediction[]): QuarterValue[] {
  const quarters = Map.groupBy(checked, (prediction) => quarterOf(prediction.checked.day))
  return [...quarters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([quarter, group]) => ({
      quarter,
      value: round6(group.reduce((sum, { vri }) => sum + Math.min(1, vri), 0) / group.length),
      n: group.length,
      evidence: evidenceOf(group.map((prediction) => prediction.checked)),
    }))
}

function byInitiative(checked: readonly CheckedPrediction[]): Predictions['initiatives'] {
  const named = Map.groupBy(checked, ({ made }) => made.data.initiative ?? null)
  named.delete(null)
  return [...named]
    .map(([initiative, group]) => ({ initiative: initiative ?? '', vri: vriByQuarter(group) }))
    .sort((a, b) => (a.initiative < b.initiative ? -1 : 1))
}

function listOf(history: History, moment: Moment, all: readonly Prediction[]): PredictionStanding[] {
  const tellBy = new Map(untold(history).map(({ prediction, by }) => [prediction.ref, by]))
  return all
    .filter(({ checked }) => checked === null || isWithin(moment, checked.day, history.policy.yearDays))
    .map(({ ref, made, checkOn, checked, vri }): PredictionStanding => {
      const by = tellBy.get(ref)
      return {
        ref,
        owner: made.data.owner,
        checkOn: formatDay(checkOn),
        status: checked ? 'checked' : checkOn < moment.day ? 'overdue' : 'open',
        vri: vri === null ? null : round6(vri),
        tellBy: by === undefined ? null : formatDay(by),
        entry: (checked ?? made).id,
      }
    })
    .sort((a, b) => (a.checkOn < b.checkOn ? -1 : a.checkOn > b.checkOn ? 1 : a.ref < b.ref ? -1 : 1))
}
