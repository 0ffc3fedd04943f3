import { expect, test } from 'vitest'
import { isYesOrNo, realized } from './realized.ts'

test('what is realized is the share of the way to the target, shown above 1 and never below 0', () => {
  const fewer = { baseline: 6.8, target: 5 }
  expect([5, 5.9, 3.2, 7.4].map((value) => Math.round(realized(value, fewer) * 100) / 100)).toEqual([1, 0.5, 2, 0])
})

test('only what goes from 0 to 1, or back, is answered by yes or no alone', () => {
  const ranges = [
    { baseline: 0, target: 1 },
    { baseline: 1, target: 0 },
    { baseline: 0, target: 10 },
    { baseline: 1, target: 2 },
  ]
  expect(ranges.map(isYesOrNo)).toEqual([true, true, false, false])
})
