import { once } from '../history/once.ts'
import { round6 } from '../round.ts'
import type { Calibration } from '../standing-chapters.ts'
import type { Prediction } from './predictions.ts'

/** K5: for each owner, how sure they were against what came true; no figure where there are too few checks for one. */
export function calibrationsOf(rated: readonly Prediction[], least: number): Calibration[] {
  return ownersOf(rated).map((each) => (each.n < least ? { ...each, brier: null, table: null } : each))
}

const ownersOf = once((rated: readonly Prediction[]): Calibration[] =>
  [...Map.groupBy(rated, ({ made }) => made.data.owner)]
    .map(([owner, group]) => ({ owner, n: group.length, brier: round6(brierOf(group)), table: tableOf(group) }))
    .sort((a, b) => (a.owner < b.owner ? -1 : 1)),
)

/** The mean squared distance between what was held likely and what came true. */
export const brierOf = once((rated: readonly Prediction[]): number => {
  const distances = rated.map((prediction) => (sureness(prediction) - (cameTrue(prediction) ? 1 : 0)) ** 2)
  return distances.reduce((sum, distance) => sum + distance, 0) / rated.length
})

/** Confidence is told by fifths. */
export const CALIBRATION_STEPS = 5

/** By fifths of the confidence given; those without a prediction are left out. */
function tableOf(rated: readonly Prediction[]): NonNullable<Calibration['table']> {
  const steps = Map.groupBy(rated, (prediction) => stepOf(sureness(prediction)))
  return [...steps]
    .sort(([a], [b]) => a - b)
    .map(([step, group]) => ({
      from: round6(step / CALIBRATION_STEPS),
      to: round6((step + 1) / CALIBRATION_STEPS),
      n: group.length,
      came: group.filter(cameTrue).length,
    }))
}

/** The fifth a confidence lies in, from 0; certainty belongs to the last. */
export function stepOf(confidence: number): number {
  return Math.min(CALIBRATION_STEPS - 1, Math.floor(confidence * CALIBRATION_STEPS))
}

function sureness({ made }: Prediction): number {
  return made.data.confidence ?? 0
}

/** K5: a prediction came true when what was observed reached its target. */
export function cameTrue({ vri }: Pick<Prediction, 'vri'>): boolean {
  return vri !== null && vri >= 1
}
