import { peopleOn } from '../agreement/people.ts'
import type { Person } from '../agreement/people.ts'
import type { Fact } from '../history/fact.ts'
import { compareFacts, factsWithin, lastUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { thingKey } from '../history/thing.ts'
import { message } from '../message.ts'
import { changesOn, hasCome } from '../moment.ts'
import { isMember } from '../promises/resolution.ts'
import type { Cause, Scene } from './found.ts'

/** F2: the buyer and the daily contact want different things, nobody hears the buyer, or somebody unknown decides. */
export function wantsDiffer(scene: Scene): Cause[] {
  const people = peopleOn(scene.history, scene.moment.day)
  const present = [...people.values()].filter(({ hasLeft }) => !hasLeft)
  return [...differing(scene, present), ...buyerUnheard(scene, present), ...decidedOffMap(scene, people)]
}

/** A buyer and a daily contact, both on the map, of whom one is marked to want something else than the other. */
function differing({ history }: Scene, present: readonly Person[]): Cause[] {
  const roles = new Map(present.map(({ key, role }) => [key, role]))
  return present.flatMap(({ key, role }): Cause[] => {
    const marked = lastWants(history, key)
    const from = marked?.data.wantsDifferFrom
    if (marked === undefined || from === undefined) return []
    const pair = [role, roles.get(from)]
    if (!pair.includes('economic_buyer') || !pair.includes('day_to_day')) return []
    return [{ why: message('risk.wants_differ', { person: key, from }), since: marked.day, facts: [marked] }]
  })
}

/** What was last told of a person's wants; told anew without a difference, there is none any more. */
function lastWants(history: History, key: string): Fact<'person.added' | 'person.changed' | 'person.left'> | undefined {
  const told = history.byRef.get(thingKey('person.added', key)) ?? []
  return told.findLast(
    (fact): fact is Fact<'person.added' | 'person.changed' | 'person.left'> =>
      (fact.kind === 'person.added' || fact.kind === 'person.changed' || fact.kind === 'person.left') &&
      (fact.data.wants !== undefined || fact.data.wantsDifferFrom !== undefined),
  )
}

function buyerUnheard({ history, moment, start }: Scene, present: readonly Person[]): Cause[] {
  const { mapDays, quarterDays } = history.policy
  if (start === null || !hasCome(moment, start + mapDays)) return []
  const from = start + mapDays
  const buyers = present.filter(({ role }) => role === 'economic_buyer')
  if (buyers.length === 0) {
    const gone = [...peopleOn(history, moment.day).values()].filter(
      (each) => each.hasLeft && each.role === 'economic_buyer',
    )
    const since = Math.max(from, ...gone.map(({ told }) => told.day))
    return [{ why: message('risk.no_buyer'), since, facts: gone.map(({ told }) => told) }]
  }
  const met = lastMet(history, buyers, moment.day)
  const lapses = met === undefined ? from : met.day + quarterDays
  if (!hasCome(moment, lapses)) return []
  const since = Math.max(from, lapses, Math.min(...buyers.map(({ told }) => told.day)))
  return [{ why: message('risk.buyer_not_met'), since, facts: met ? [met] : [] }]
}

/** The last meeting or call that one of some people took part in. */
export function lastMet(history: History, people: readonly Person[], day: number): Fact<'touch'> | undefined {
  return people
    .map(({ key }) => lastUntil(history.meetings.get(key), day))
    .filter((fact) => fact !== undefined)
    .sort(compareFacts)
    .at(-1)
}

function decidedOffMap({ history, moment }: Scene, people: ReadonlyMap<string, Person>): Cause[] {
  const { quarterDays } = history.policy
  const decided = [
    ...factsWithin(factsOfKind(history, 'decision.made'), moment.day, quarterDays),
    ...factsWithin(factsOfKind(history, 'change.decided'), moment.day, quarterDays),
  ].sort(compareFacts)
  const off = decided.filter(({ data }) => !isMember(data.by) && !people.has(data.by))
  for (const fact of off) changesOn(moment, fact.day + quarterDays)
  return off.map((fact) => ({
    why: message('risk.decided_off_map', { person: fact.data.by }),
    since: fact.day,
    facts: [fact],
  }))
}

/** F21: an economic buyer or relationship owner left, and nobody on the map has taken the place. */
export function keyPersonGone({ history, moment }: Scene): Cause[] {
  const people = [...peopleOn(history, moment.day).values()]
  const present = people.filter(({ hasLeft }) => !hasLeft)
  const hasBuyer = present.some(({ role }) => role === 'economic_buyer')
  const hasOwner = present.some(({ isOwner }) => isOwner)
  return people
    .filter(
      ({ hasLeft, role, isOwner }) => hasLeft && ((role === 'economic_buyer' && !hasBuyer) || (isOwner && !hasOwner)),
    )
    .map(({ key, told }) => ({ why: message('risk.key_person_left', { person: key }), since: told.day, facts: [told] }))
}
