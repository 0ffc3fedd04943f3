import type { Kind } from '../ledger/kinds.ts'
import type { DayNumber } from '../time/day.ts'
import type { Fact } from './fact.ts'
import { countUntil } from './fact.ts'
import type { History } from './history.ts'
import { factsOfKind } from './history.ts'
import { thingKey } from './tracks.ts'

/** A thing of the account that an entry began, with what was said of it since. */
export interface Thing<Begins extends Kind> {
  ref: string
  begun: Fact<Begins>
  /** What follows, in METHOD's order. */
  later: readonly Fact[]
}

/** The things of one family begun by a day, in the order of their beginning; each ref is begun once, by its first entry. */
export function thingsBegun<K extends Kind>(history: History, kind: K, day: DayNumber): Thing<K>[] {
  const begun = factsOfKind(history, kind)
  const things = new Map<string, Thing<K>>()
  for (const fact of begun.slice(0, countUntil(begun, day))) {
    const { ref } = fact.data as { ref: string }
    if (things.has(ref)) continue
    const group = history.byRef.get(thingKey(kind, ref)) ?? []
    // Within a day no entry comes before the one that begins its ref; on an earlier day there was nothing to speak of.
    const later = group.filter((other) => other !== fact && other.kind !== kind && other.day >= fact.day && other.day <= day)
    things.set(ref, { ref, begun: fact, later })
  }
  return [...things.values()]
}

/** The first of what follows that is of a kind. */
export function firstLater<B extends Kind, K extends Kind>(thing: Thing<B>, kind: K): Fact<K> | undefined {
  const found: Fact | undefined = thing.later.find((fact) => fact.kind === kind)
  return found as Fact<K> | undefined
}
