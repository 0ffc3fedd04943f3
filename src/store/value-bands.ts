/** Where the bands of annual value begin, in the base currency: each about twice the one before. */
export const VALUE_EDGES: readonly number[] = [
  0,
  ...[3, 4, 5, 6, 7, 8, 9].flatMap((power) => [1, 2, 5].map((first) => first * 10 ** power)),
]

export interface ValueBand {
  from: number
  /** Null: without an end. */
  below: number | null
}

/**
 * The bands between the lowest and the highest that are in use, none left out, and the place of each among them. A
 * relationship is told by how many edges its value has reached; none reached means that the value is not known.
 */
export function bandsInUse(reached: readonly number[]): {
  bands: ValueBand[]
  placeOf: (reached: number) => number | null
} {
  const used = reached.filter((edges) => edges > 0)
  const lowest = Math.min(...used)
  const highest = Math.max(...used)
  const bands = VALUE_EDGES.slice(lowest - 1, highest).map((from, index) => ({
    from,
    below: VALUE_EDGES[lowest + index] ?? null,
  }))
  return { bands: used.length === 0 ? [] : bands, placeOf: (edges) => (edges === 0 ? null : edges - lowest) }
}
