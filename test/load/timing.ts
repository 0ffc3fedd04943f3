/** One line of the bench's table: what was measured, what was asked for, and what came out. */
export interface Figure {
  name: string
  /** The bar, as text: `≤ 1.5`. */
  asked: string
  /** The measure itself: a ratio, milliseconds or megabytes, as the name says. */
  got: number
  isMet: boolean
  /** The figures a ratio was made of. */
  note: string
}

/** The shortest time of each work among rounds of all of them, in milliseconds: what a busy machine adds is left out. */
export function bestOf<Works extends readonly (() => unknown)[]>(
  rounds: number,
  works: readonly [...Works],
): { [Work in keyof Works]: number } {
  const times = Array.from({ length: rounds }, () => works.map((work) => timed(work)))
  return works.map((_, index) => Math.min(...times.map((round) => round[index]!))) as {
    [Work in keyof Works]: number
  }
}

export function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

export async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The middle one of several measures: a pause of the machine in one of them does not decide. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export function atLeast(bar: number, figure: Pick<Figure, 'name' | 'got' | 'note'>): Figure {
  return { ...figure, asked: `≥ ${bar}`, isMet: figure.got >= bar }
}

export function atMost(bar: number, figure: Pick<Figure, 'name' | 'got' | 'note'>): Figure {
  return { ...figure, asked: `≤ ${bar}`, isMet: figure.got <= bar }
}
