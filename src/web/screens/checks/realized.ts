import type { PredictionFacts } from '../../client/checks-queries.ts'

type Range = Pick<PredictionFacts, 'baseline' | 'target'>

/** K5: how much of the way from baseline to target was gone, at least 0. */
export function realized(value: number, { baseline, target }: Range): number {
  return Math.max(0, (value - baseline) / (target - baseline))
}

/** Whether it either happens or does not, so that the answer is the value: what is counted goes from 0 to 1, or back. */
export function isYesOrNo({ baseline, target }: Range): boolean {
  return (baseline === 0 && target === 1) || (baseline === 1 && target === 0)
}
