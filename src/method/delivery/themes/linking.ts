import type { Bearing } from './bearing.ts'

/** Groups less alike than this, on the average of their titles (0 to 1), stay two. */
const ALIKE_MIN = 0.35

/** Two groups that are themes already become one only where they are nearly as alike as each is within itself. */
const THEME_CASES = 3
const CONTRAST_MIN = 0.7

interface Groups {
  n: number
  /** By pair of groups, the sum of their titles' likeness. */
  sums: Float32Array
  /** The same within a group; each pair of titles once. */
  within: Float64Array
  sizes: Int32Array
  seeds: (number | null)[]
  /** The group that took a group in, or itself. */
  into: Int32Array
}

/**
 * Joins the two most alike groups until none are alike, by average linkage. Titles of one seed are one group from the
 * start, and two seeds never join. Returns for each title the number of its group: the place of one of its titles.
 */
export function linkTitles(bearings: readonly Bearing[], seeds: readonly (number | null)[]): number[] {
  const n = bearings.length
  const into = Int32Array.from(bearings, (_, i) => i)
  const [sizes, within] = [new Int32Array(n).fill(1), new Float64Array(n)]
  const groups: Groups = { n, sums: likenessOf(bearings), within, sizes, seeds: [...seeds], into }
  const firsts = new Map<number, number>()
  seeds.forEach((seed, i) => {
    if (seed === null) return
    const first = firsts.get(seed)
    if (first === undefined) firsts.set(seed, i)
    else absorb(groups, first, i)
  })
  joinNearest(groups)
  return Array.from(into, (_, i) => lastOf(into, i))
}

function lastOf(into: Int32Array, i: number): number {
  let group = i
  while (into[group] !== group) group = into[group]!
  return group
}

/** Shared weight as a share of all weight, by pair of titles. */
function likenessOf(bearings: readonly Bearing[]): Float32Array {
  const n = bearings.length
  const likeness = new Float32Array(n * n)
  const holders = new Map<string, number[]>()
  bearings.forEach(({ weights }, i) => {
    for (const [key, weight] of weights) {
      const others = holders.get(key) ?? []
      for (const j of others) likeness[i * n + j]! += weight
      others.push(i)
      holders.set(key, others)
    }
  })
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const shared = likeness[i * n + j]!
      if (shared === 0) continue
      likeness[i * n + j] = likeness[j * n + i] = (2 * shared) / (bearings[i]!.total + bearings[j]!.total)
    }
  }
  return likeness
}

/** Every group remembers its nearest; averages never bring a third one nearer, so only the joined ones' must look anew. */
function joinNearest(groups: Groups): void {
  const { n, into, seeds, sums } = groups
  const nearest: Nearest = { group: new Int32Array(n).fill(-1), likeness: new Float64Array(n) }
  const alive = Array.from({ length: n }, (_, i) => i).filter((i) => into[i] === i)
  for (const i of alive) lookAround(groups, alive, nearest, i)
  for (;;) {
    let a = -1
    for (const i of alive) if (nearest.group[i]! >= 0 && (a < 0 || nearest.likeness[i]! > nearest.likeness[a]!)) a = i
    if (a < 0) return
    const b = nearest.group[a]!
    if (staysApart(groups, a, b)) {
      sums[a * n + b] = sums[b * n + a] = 0
    } else {
      const gone = seeds[b] === null ? b : a
      absorb(groups, gone === b ? a : b, gone)
      alive.splice(alive.indexOf(gone), 1)
    }
    for (const i of alive) {
      const group = nearest.group[i]
      if (i === a || i === b || group === a || group === b) lookAround(groups, alive, nearest, i)
    }
  }
}

interface Nearest {
  /** -1 where no group is alike. */
  group: Int32Array
  likeness: Float64Array
}

function lookAround({ n, sums, sizes }: Groups, alive: readonly number[], nearest: Nearest, i: number): void {
  let group = -1
  let most = ALIKE_MIN
  for (const j of alive) {
    const sum = sums[i * n + j]!
    if (sum === 0 || j === i) continue
    const likeness = sum / (sizes[i]! * sizes[j]!)
    if (likeness > most) [group, most] = [j, likeness]
  }
  nearest.group[i] = group
  nearest.likeness[i] = most
}

function staysApart({ n, sums, within, sizes, seeds }: Groups, a: number, b: number): boolean {
  if (seeds[a] !== null && seeds[b] !== null) return true
  if (sizes[a]! < THEME_CASES || sizes[b]! < THEME_CASES) return false
  const between = sums[a * n + b]! / (sizes[a]! * sizes[b]!)
  const cohesions = [a, b].map((group) => (2 * within[group]!) / (sizes[group]! * (sizes[group]! - 1)))
  return between < CONTRAST_MIN * Math.min(...cohesions)
}

function absorb({ n, sums, within, sizes, seeds, into }: Groups, a: number, b: number): void {
  within[a]! += within[b]! + sums[a * n + b]!
  sizes[a]! += sizes[b]!
  seeds[a] ??= seeds[b]!
  into[b] = a
  for (let i = 0; i < n; i++) {
    const sum = sums[b * n + i]!
    if (sum === 0 || i === a) continue
    sums[a * n + i]! += sum
    sums[i * n + a] = sums[a * n + i]!
  }
}
