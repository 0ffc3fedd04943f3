import type { Kind } from '#method/ledger/kinds.ts'
import type { Day } from '#method/time/day.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { mainText } from '../../entries/entry-text.ts'

/** Something entries speak of by one name: what began it or set it last, and all that was told of it, oldest first. */
export interface Thing {
  /** Its name within its sort: a ref, an element, a question. */
  name: string
  kind: Kind
  /** The entry that holds: the one that began it, or set it last. */
  entry: string
  /** The day of that entry. */
  at: Day
  data: Readonly<Record<string, unknown>>
  /** The sentence that says most of it; empty where it was erased. */
  text: string
  told: readonly ReadEntry[]
}

/** The entries that count on a day, oldest first. */
export function countingOn(entries: readonly ReadEntry[], day: Day | undefined): ReadEntry[] {
  return entries
    .filter(({ reading }) => reading.status === 'confirmed' && (day === undefined || dayOf(reading) <= day))
    .toReversed()
}

/**
 * The things that entries of a kind began or set, latest first. What is set again holds as it was set last; the field
 * that names one is `ref` unless told.
 */
export function thingsOf(
  entries: readonly ReadEntry[],
  kind: Kind,
  nameOf: (data: Readonly<Record<string, unknown>>) => string = ({ ref }) => textOf(ref),
): Thing[] {
  const family = `${kind.split('.')[0] ?? kind}.`
  const things = new Map<string, Thing>()
  for (const read of entries) {
    const { entry, reading } = read
    if (entry.kind !== kind && !entry.kind.startsWith(family)) continue
    const name = nameOf(reading.data)
    const known = things.get(name)
    if (entry.kind === kind) {
      things.delete(name)
      things.set(name, {
        name,
        kind,
        entry: entry.id,
        at: dayOf(reading),
        data: reading.data,
        text: mainText(kind, reading.data),
        told: [...(known?.told ?? []), read],
      })
    } else if (known) things.set(name, { ...known, told: [...known.told, read] })
  }
  return [...things.values()].toReversed()
}

/** The latest entry of a kind that speaks of a thing. */
export function toldLast({ told }: Thing, kind: Kind): ReadEntry | undefined {
  return told.findLast(({ entry }) => entry.kind === kind)
}

export function isToldBy(thing: Thing, ...kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => toldLast(thing, kind) !== undefined)
}

/**
 * The day a thing is due: the one named at first, or the one it was moved to. A move counts only on a day before the
 * thing fell due (K3).
 */
export function dueOf({ data, told }: Thing, moved: Kind): Day | null {
  let due = typeof data['due'] === 'string' ? data['due'] : null
  for (const { entry, reading } of told) {
    const to = reading.data['due']
    if (entry.kind === moved && typeof to === 'string' && due !== null && dayOf(reading) < due) due = to
  }
  return due
}

export function dayOf({ at }: ReadEntry['reading']): Day {
  return at.slice(0, 10)
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
