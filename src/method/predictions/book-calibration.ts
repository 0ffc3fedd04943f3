import { round6 } from '../round.ts'
import type { QuarterValue } from '../standing-chapters.ts'
import { CALIBRATION_STEPS } from './calibration.ts'

/** Checked predictions of one owner that were held about as likely, counted together. */
export interface RatedCell {
  owner: string
  /** Which fifth of the confidence given, from 0. */
  step: number
  n: number
  came: number
  /** The sum of how sure the owner was, and of its squared distance from what came true. */
  sureness: number
  distance: number
}

export interface BookStep {
  from: number
  to: number
  n: number
  came: number
  /** How likely these were held, on average. */
  sureness: number
}

export interface Calibrated {
  n: number
  /** Null below the least number of checks the policy asks for: too few to say. */
  brier: number | null
  table: BookStep[] | null
}

export interface BookCalibration extends Calibrated {
  owners: (Calibrated & { owner: string })[]
}

/** K5 across a book: how often what was held likely came true, for all together and for each owner. */
export function bookCalibration(cells: readonly RatedCell[], least: number): BookCalibration {
  const owners = [...Map.groupBy(cells, ({ owner }) => owner)]
    .map(([owner, own]) => ({ owner, ...calibrated(own, least) }))
    .sort((a, b) => b.n - a.n || (a.owner < b.owner ? -1 : 1))
  return { ...calibrated(cells, least), owners }
}

function calibrated(cells: readonly RatedCell[], least: number): Calibrated {
  const n = sumOf(cells, 'n')
  if (n < least) return { n, brier: null, table: null }
  const table = [...Map.groupBy(cells, ({ step }) => step)]
    .sort(([a], [b]) => a - b)
    .map(([step, same]) => ({
      from: round6(step / CALIBRATION_STEPS),
      to: round6((step + 1) / CALIBRATION_STEPS),
      n: sumOf(same, 'n'),
      came: sumOf(same, 'came'),
      sureness: round6(sumOf(same, 'sureness') / sumOf(same, 'n')),
    }))
  return { n, brier: round6(sumOf(cells, 'distance') / n), table }
}

function sumOf(cells: readonly RatedCell[], field: 'n' | 'came' | 'sureness' | 'distance'): number {
  return cells.reduce((sum, cell) => sum + cell[field], 0)
}

/** K5 across a book: how much of what was predicted came, by the quarter of the check, always with its n. */
export function bookVri(
  quarters: readonly { quarter: string; n: number; sum: number }[],
): Omit<QuarterValue, 'evidence'>[] {
  return quarters
    .map(({ quarter, n, sum }) => ({ quarter, value: round6(sum / n), n }))
    .sort((a, b) => (a.quarter < b.quarter ? -1 : 1))
}
