import type { Fact } from '../history/fact.ts'
import { compareFacts, countUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import type { DayNumber } from '../time/day.ts'

export interface Person {
  key: string
  role: Fact<'person.added'>['data']['role'] | null
  isOwner: boolean
  hasLeft: boolean
  /** The entry that last told the role or the ownership. */
  told: Fact
}

/** The map of the client's people on a day: who was added, as last changed, and whether they left. */
export function peopleOn(history: History, day: DayNumber): Map<string, Person> {
  const facts = [
    ...factsOfKind(history, 'person.added'),
    ...factsOfKind(history, 'person.changed'),
    ...factsOfKind(history, 'person.left'),
  ].sort(compareFacts)
  const people = new Map<string, Person>()
  for (const fact of facts.slice(0, countUntil(facts, day))) {
    const { person: key, role, relationshipOwner } = fact.data
    const known = people.get(key)
    if (!known && fact.kind !== 'person.added') continue
    people.set(key, {
      key,
      role: role ?? known?.role ?? null,
      isOwner: relationshipOwner ?? known?.isOwner ?? false,
      hasLeft: fact.kind === 'person.left',
      told: role !== undefined || relationshipOwner !== undefined ? fact : (known?.told ?? fact),
    })
  }
  return people
}
