import { expect, test } from 'vitest'
import { frozenLedgers } from './questions.ts'
import { standingsOf } from './replay.ts'

// A frozen set that reaches little would hold little: between them its standings show what the method can say.

const all = frozenLedgers().flatMap(standingsOf)
const seen = (values: readonly (string | number | null)[]) => [...new Set(values)].sort(byText)
const byText = (one: unknown, other: unknown) => (String(one) < String(other) ? -1 : 1)

test('every state is named, and every stage is met', () => {
  expect(seen(all.flatMap(({ state }) => state.named ?? []))).toEqual([
    'ended',
    'establishing',
    'expanding',
    'operating',
    'prospect',
    'renewing',
  ])
  expect(seen(all.flatMap(({ stage }) => stage ?? []))).toEqual([
    'active_delivery',
    'onboarding',
    'pre_close',
    'retention_and_growth',
    'stabilization',
  ])
})

test('every rung is held, and one is not evidenced', () => {
  expect(seen(all.map(({ ladder }) => ladder.rung))).toEqual([1, 2, 3, 4, 5, null])
})

test('every cap holds somebody down', () => {
  const caps = [
    'after-public',
    'alternatives',
    'arms-length',
    'integrity',
    'owner',
    'price',
    'stop-rule',
    'support-only',
  ]
  expect(seen(all.flatMap(({ ladder }) => ladder.caps.map(({ rule }) => rule)))).toEqual(
    [...caps, 'value'].map((name) => `L6-${name}`),
  )
})

test.each([true, false])('every condition of the rungs is in some standing met: %s', (met) => {
  const found = all.flatMap(({ ladder }) => ladder.conditions.filter((one) => one.met === met).map(({ id }) => id))
  const ids = ['L2a', 'L2b', 'L3a', 'L3b', 'L3c', 'L4a', 'L4b', 'L4c', 'L5a', 'L5b', 'L5c', 'L5d']
  expect(seen(found)).toEqual(ids)
})

test('every risk is open somewhere', () => {
  const ids = Array.from({ length: 21 }, (_, i) => `F${i + 1}`).filter((id) => id !== 'F13')
  expect(seen(all.flatMap(({ risks }) => risks.map(({ id }) => id)))).toEqual(ids.sort())
})

test('trust is met in every condition it can be in', () => {
  const marks = all.flatMap(({ trust }) => [trust.competence, trust.integrity, trust.benevolence])
  expect(seen(marks.map(({ status }) => status))).toEqual(['contradicted', 'fresh', 'opinion', 'stale', 'unaudited'])
})

test('a relationship is seen fresh, ageing and depreciating', () => {
  expect(seen(all.flatMap(({ asset }) => asset.condition ?? []))).toEqual(['ageing', 'depreciating', 'fresh'])
})
