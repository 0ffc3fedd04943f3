import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelsOf, shortName, spreadInRow } from './map-places.ts'
import { radiusOf, valueScale } from './map-scale.ts'

test('the axis ends at ruled values around all there are, and each step is about a doubling', () => {
  const { low, high, ticks, place } = valueScale([12_000, 480_000], 20)
  expect({ low, high, ticks }).toEqual({
    low: 10_000,
    high: 500_000,
    ticks: [10_000, 20_000, 50_000, 100_000, 200_000, 500_000],
  })
  expect([place(10_000), place(500_000)]).toEqual([0, 1])
  expect(place(100_000) - place(50_000)).toBeCloseTo(place(20_000) - place(10_000))
})

test('there are as many ruled values as there is room for', () => {
  expect(valueScale([12_000, 480_000], 3).ticks).toEqual([10_000, 50_000, 200_000])
})

test('a value of nothing lies at the low end and does not stretch the axis', () => {
  const { low, place } = valueScale([0, 40_000], 20)
  expect([low, place(0), place(40) < place(40_000)]).toEqual([1000, 0, true])
})

test('one value alone, or none, still has an axis with two ends', () => {
  for (const values of [[], [0], [5000], [1e9]]) {
    const { low, high } = valueScale(values, 5)
    expect(high).toBeGreaterThan(low)
  }
})

test('any value lies within the axis, and more is never further left', () => {
  const value = fc.double({ min: 0, max: 1e12, noNaN: true })
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
      const { place } = valueScale(values, 8)
      const places = values.toSorted((a, b) => a - b).map(place)
      expect(places.every((at) => at >= 0 && at <= 1)).toBe(true)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }),
  )
})

test('the area of a circle tells how much; nothing and little can be seen too', () => {
  const size = { least: 3, largest: 20 }
  expect([radiusOf(100, 100, size), radiusOf(25, 100, size), radiusOf(0, 100, size), radiusOf(0, 0, size)]).toEqual([
    20, 10, 3, 3,
  ])
  expect(radiusOf(0.001, 100, size)).toBe(3)
})

test('circles of a row lie beside each other while there is room, and never outside of it', () => {
  const row = { middle: 50, half: 45 }
  const two = spreadInRow(
    [
      { x: 10, r: 10 },
      { x: 12, r: 8 },
    ],
    row,
  )
  expect(two[0]?.y).toBe(50)
  expect(Math.hypot(2, (two[0]?.y ?? 0) - (two[1]?.y ?? 0))).toBeGreaterThanOrEqual(18)
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: fc.integer({ min: 0, max: 400 }), r: fc.integer({ min: 3, max: 22 }) }), {
        maxLength: 60,
      }),
      (circles) => {
        const placed = spreadInRow(circles, row)
        expect(placed.map(({ x, r }) => ({ x, r }))).toEqual(circles)
        expect(placed.every(({ y, r }) => y - r >= 5 && y + r <= 95)).toBe(true)
      },
    ),
  )
})

test('a name stands beside its circle where it lies on nothing else, and else nowhere', () => {
  const circles = [
    { x: 100, y: 50, r: 20, name: 'Northwind' },
    { x: 130, y: 50, r: 5, name: '北风科技' },
  ]
  const [first, second] = labelsOf(circles, { left: 0, right: 400 })
  expect(second?.x).toBe(140)
  // To its right stands the other circle: it takes the left.
  expect(first?.x).toBeLessThan(80)
  expect(labelsOf(circles, { left: 79, right: 136 })).toEqual([null, null])
})

test('a very long name is cut where it is drawn, and never within a character', () => {
  expect(shortName('😀'.repeat(5000))).toBe(`${'😀'.repeat(21)}…`)
  expect(shortName('Northwind')).toBe('Northwind')
})
