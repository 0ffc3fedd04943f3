import type { Fact } from '../history/fact.ts'
import { countUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { factsAbout } from '../history/thing.ts'
import type { DayNumber } from '../time/day.ts'

type PersonFact = Fact<'person.added' | 'person.changed' | 'person.left'>

export interface Person {
  key: string
  role: Fact<'person.added'>['data']['role'] | null
  isOwner: boolean
  hasLeft: boolean
  /** The entry since which the role, the ownership and their being there have been as they are. */
  told: Fact
}

/** The map of the client's people on a day: who was added, as last changed, and whether they left. */
export function peopleOn(history: History, day: DayNumber): Map<string, Person> {
  const people = new Map<string, Person>()
  for (const { data } of factsOfKind(history, 'person.added')) {
    const person = people.has(data.person) ? null : personOn(history, data.person, day)
    if (person) people.set(data.person, person)
  }
  return people
}

/** One person of the map on a day; null before they were added. */
export function personOn(history: History, key: string, day: DayNumber): Person | null {
  const all = factsAbout(history, 'person.added', key) as readonly Fact[] as PersonFact[]
  const known = all.slice(0, countUntil(all, day))
  const added = known.find((fact) => fact.kind === 'person.added')
  if (!added) return null
  const start: Person = { key, role: null, isOwner: false, hasLeft: false, told: added }
  // Within a day nothing comes before the entry that puts a person on the map; on an earlier day there was nobody to speak of.
  const later = known.filter((fact) => fact !== added && fact.day >= added.day)
  return [added, ...later].reduce(afterTelling, start)
}

function afterTelling(person: Person, fact: PersonFact): Person {
  const role = fact.data.role ?? person.role
  const isOwner = fact.data.relationshipOwner ?? person.isOwner
  // Who left comes back by being added again, not by being written about.
  const hasLeft = fact.kind === 'person.changed' ? person.hasLeft : fact.kind === 'person.left'
  const isAsBefore = role === person.role && isOwner === person.isOwner && hasLeft === person.hasLeft
  return { ...person, role, isOwner, hasLeft, told: isAsBefore ? person.told : fact }
}
