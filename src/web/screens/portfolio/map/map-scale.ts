/** Where the axis of value is ruled: 1, 2, 5, 10 …, so that each step is about twice the one before. */
const FIRSTS = [1, 2, 5]

/** Below this, in the base currency, values lie too close to nothing to be told apart: they share the low end. */
const LEAST = 1000

export interface ValueScale {
  low: number
  high: number
  /** From 0 at the low end to 1 at the high one; a value that lies lower lies at the low end. */
  place: (value: number) => number
  /** At the low end, at the high one and in between. */
  ticks: number[]
}

/**
 * The axis of value, logarithmic: clients of a firm differ by a hundredfold and more. Its ends are ruled values around
 * all there are; `ticksMost` says how many there is room for. Values that are not known are no part of it.
 */
export function valueScale(values: readonly number[], ticksMost: number): ValueScale {
  const [least, most] = [Math.min(...values, Infinity), Math.max(...values, LEAST)]
  const low = ruledBelow(Math.max(Number.isFinite(least) ? least : LEAST, LEAST))
  const reached = ruledAbove(most)
  const high = reached > low ? reached : ruledAbove(low * 1.01)
  const span = Math.log10(high / low)
  return {
    low,
    high,
    place: (value) => Math.min(Math.max(Math.log10(Math.max(value, low) / low) / span, 0), 1),
    ticks: thinned(ruledBetween(low, high), ticksMost),
  }
}

function ruledBetween(low: number, high: number): number[] {
  const ruled: number[] = []
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
    ruled.push(...FIRSTS.map((first) => first * 10 ** power))
  }
  return ruled.filter((value) => value >= low && value <= high)
}

function ruledBelow(value: number): number {
  return Math.max(...ruledBetween(value / 10, value))
}

function ruledAbove(value: number): number {
  return Math.min(...ruledBetween(value, value * 10))
}

/** As many as there is room for, evenly: every second one, every third. */
function thinned(ticks: readonly number[], most: number): number[] {
  const apart = Math.max(Math.ceil(ticks.length / Math.max(most, 1)), 1)
  return ticks.filter((_, index) => index % apart === 0)
}

/** The radii of circles in a legend of clients one by one; of groups of them, there and on the map. */
export const POINT_SIZE = { least: 4, largest: 14 }
export const CELL_SIZE = { least: 3, largest: 16 }

/** A circle whose area tells how much; what is not nothing can always be seen. */
export function radiusOf(amount: number, most: number, { least, largest }: { least: number; largest: number }): number {
  if (amount <= 0 || most <= 0) return least
  return Math.max(least, largest * Math.sqrt(Math.min(amount / most, 1)))
}
