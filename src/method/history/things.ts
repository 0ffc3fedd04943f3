import type { Kind } from '../ledger/kinds.ts'
import type { Fact } from './fact.ts'
import type { History } from './history.ts'
import { factsOfKind } from './history.ts'
import { factsAbout, familyOf } from './thing.ts'
import type { Thing } from './thing.ts'

/**
 * The things that entries of a kind began, in the order of their beginning; each ref is begun once, by its first entry.
 * Kept until something of the family changes: ten years of questions are gathered once, not at every look.
 */
export function thingsOf<K extends Kind>(history: History, kind: K): readonly Thing<K>[] {
  const family = familyOf(kind)
  const known = history.past.things.get(family)
  if (known) return known as readonly Thing[] as readonly Thing<K>[]
  const things = gather(history, kind)
  history.past.things.set(family, things)
  return things as readonly Thing[] as readonly Thing<K>[]
}

function gather(history: History, kind: Kind): readonly Thing[] {
  const begun = new Map<string, Fact>()
  for (const fact of factsOfKind(history, kind)) {
    const { ref } = fact.data as { ref: string }
    if (!begun.has(ref)) begun.set(ref, fact)
  }
  return [...begun].map(([ref, fact]) => ({ ref, begun: fact, later: laterThan(history, fact, ref) }))
}

/** Within a day no entry comes before the one that begins its ref; on an earlier day there was nothing to speak of. */
function laterThan(history: History, begun: Fact, ref: string): readonly Fact[] {
  const group = factsAbout(history, begun.kind, ref)
  if (group[0] === begun) return group.slice(1)
  return group.filter((fact) => fact !== begun && fact.day >= begun.day)
}

/** The first of what follows that is of a kind. */
export function firstLater<K extends Kind>(thing: Pick<Thing, 'later'>, kind: K): Fact<K> | undefined {
  const found: Fact | undefined = thing.later.find((fact) => fact.kind === kind)
  return found as Fact<K> | undefined
}

/** The last of what follows that is of a kind. */
export function lastLater<K extends Kind>(thing: Pick<Thing, 'later'>, kind: K): Fact<K> | undefined {
  const found: Fact | undefined = thing.later.findLast((fact) => fact.kind === kind)
  return found as Fact<K> | undefined
}
