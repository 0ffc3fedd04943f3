/** Chance with a seed: the same seed and name give the same sequence on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** A whole number from 0 to below `n`. */
  below(n: number): number
  pick<T>(list: readonly T[]): T
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[]
}

/** A sequence of its own for each name, so that what happens to one client does not shift another's days. */
export function randomOf(seed: number, name: string): Random {
  let state = hash(seed, name)
  const next = () => {
    // Mulberry32: a 32-bit counter, mixed; its period is far beyond what one client needs.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    next,
    below,
    pick: (list) => list[below(list.length)]!,
    shuffled: (list) => {
      const left = [...list]
      return list.map(() => left.splice(below(left.length), 1)[0]!)
    },
  }
}

/** FNV-1a over the seed and the name. */
function hash(seed: number, name: string): number {
  let value = 0x811c9dc5 ^ seed
  for (let i = 0; i < name.length; i++) value = Math.imul(value ^ name.charCodeAt(i), 0x01000193)
  return value
}
