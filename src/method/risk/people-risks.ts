import { peopleOn, personOn } from '../agreement/people.ts'
import type { Person } from '../agreement/people.ts'
import type { Fact } from '../history/fact.ts'
import { compareFacts, factsWithin, hasWithin, lastUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { stoodSince, turnsWithin } from '../history/stretch.ts'
import { factsAbout } from '../history/thing.ts'
import { message } from '../message.ts'
import { changesOn, hasCome } from '../moment.ts'
import { isAfterStart, startTurns } from '../portfolio/contracts.ts'
import { isMember } from '../promises/resolution.ts'
import type { DayNumber } from '../time/day.ts'
import type { Cause, Scene } from './found.ts'

/** F2: the buyer and the daily contact want different things, nobody hears the buyer, or somebody unknown decides. */
export function wantsDiffer(scene: Scene): Cause[] {
  return [...differing(scene), ...buyerUnheard(scene), ...decidedOffMap(scene)]
}

/** A buyer and a daily contact, both on the map, of whom one is marked to want something else than the other. */
function differing({ history, moment }: Scene): Cause[] {
  return [...peopleOn(history, moment.day).keys()].flatMap((key): Cause[] => {
    const marked = markedOn(history, key, moment.day)
    if (marked === null) return []
    const { from } = marked
    const turns = tellingsOf(history, [key, from])
    const since = stoodSince(moment.day, turns, (day) => markedOn(history, key, day)?.from === from)
    return [{ why: message('risk.wants_differ', { person: key, from }), since, facts: [marked.fact] }]
  })
}

/** The entry by which somebody is marked to want something else than another, where the two are buyer and daily contact. */
function markedOn(history: History, key: string, day: DayNumber): { from: string; fact: PersonFact } | null {
  const fact = lastWants(history, key, day)
  const from = fact?.data.wantsDifferFrom
  if (fact === undefined || from === undefined) return null
  const pair = [key, from].map((each) => personOn(history, each, day))
  const roles = pair.map((each) => (each === null || each.hasLeft ? null : each.role))
  return roles.includes('economic_buyer') && roles.includes('day_to_day') ? { from, fact } : null
}

type PersonFact = Fact<'person.added' | 'person.changed' | 'person.left'>

/** What was last told of a person's wants; told anew without a difference, there is none any more. */
function lastWants(history: History, key: string, day: DayNumber): PersonFact | undefined {
  return tellingOf(history, key).findLast(
    (fact) => fact.day <= day && (fact.data.wants !== undefined || fact.data.wantsDifferFrom !== undefined),
  )
}

function tellingOf(history: History, key: string): readonly PersonFact[] {
  return factsAbout(history, 'person.added', key) as readonly Fact[] as readonly PersonFact[]
}

/** The days on which something was told of some people. */
function tellingsOf(history: History, keys: readonly string[]): DayNumber[] {
  return keys.flatMap((key) => tellingOf(history, key).map(({ day }) => day))
}

function buyerUnheard({ history, moment, start }: Scene): Cause[] {
  const { mapDays, quarterDays } = history.policy
  if (start === null || !hasCome(moment, start + mapDays)) return []
  const { present, gone } = buyersOn(history, moment.day)
  const ever = [...peopleOn(history, moment.day).keys()].filter((key) => wasBuyer(history, key))
  const turns = [...startTurns(history, mapDays), ...tellingsOf(history, ever)]
  if (present.length === 0) {
    const lacks = (day: DayNumber) => isAfterStart(history, day, mapDays) && buyersOn(history, day).present.length === 0
    const since = stoodSince(moment.day, turns, lacks)
    return [{ why: message('risk.no_buyer'), since, facts: gone.map(({ told }) => told) }]
  }
  const met = lastMet(history, present, moment.day)
  if (met !== undefined && !hasCome(moment, met.day + quarterDays)) return []
  const meetings = ever.flatMap((key) => history.meetings.get(key) ?? [])
  const since = stoodSince(moment.day, [...turns, ...turnsWithin(meetings, quarterDays)], (day) => {
    const buyers = buyersOn(history, day).present
    const last = lastMet(history, buyers, day)
    if (buyers.length === 0 || !isAfterStart(history, day, mapDays)) return false
    return last === undefined || day >= last.day + quarterDays
  })
  return [{ why: message('risk.buyer_not_met'), since, facts: met ? [met] : [] }]
}

function wasBuyer(history: History, key: string): boolean {
  return tellingOf(history, key).some(({ data }) => data.role === 'economic_buyer')
}

function buyersOn(history: History, day: DayNumber): { present: Person[]; gone: Person[] } {
  const buyers = [...peopleOn(history, day).values()].filter(({ role }) => role === 'economic_buyer')
  return { present: buyers.filter(({ hasLeft }) => !hasLeft), gone: buyers.filter(({ hasLeft }) => hasLeft) }
}

/** The last meeting or call that one of some people took part in. */
export function lastMet(history: History, people: readonly Person[], day: number): Fact<'touch'> | undefined {
  return people
    .map(({ key }) => lastUntil(history.meetings.get(key), day))
    .filter((fact) => fact !== undefined)
    .sort(compareFacts)
    .at(-1)
}

/** A decision of the quarter window, taken or reversed by somebody who is not on the map: one cause for each of them. */
function decidedOffMap({ history, moment }: Scene): Cause[] {
  const { quarterDays } = history.policy
  const decided = [...factsOfKind(history, 'decision.made'), ...factsOfKind(history, 'change.decided')]
  const strangers = Map.groupBy(
    decided.filter(({ data }) => !isMember(data.by) && personOn(history, data.by, moment.day) === null),
    ({ data }) => data.by,
  )
  return [...strangers].flatMap(([person, all]): Cause[] => {
    const facts = all.sort(compareFacts)
    const recent = factsWithin(facts, moment.day, quarterDays)
    for (const fact of recent) changesOn(moment, fact.day + quarterDays)
    if (recent.length === 0) return []
    const since = stoodSince(moment.day, turnsWithin(facts, quarterDays), (day) => hasWithin(facts, day, quarterDays))
    return [{ why: message('risk.decided_off_map', { person }), since, facts: recent }]
  })
}

/** F21: an economic buyer or relationship owner left, and nobody on the map has taken the place. */
export function keyPersonGone({ history, moment }: Scene): Cause[] {
  const people = [...peopleOn(history, moment.day).values()]
  const turns = tellingsOf(
    history,
    people.map(({ key }) => key),
  )
  return unfilledOn(people).map(({ key, told }) => {
    const since = stoodSince(moment.day, turns, (day) =>
      unfilledOn([...peopleOn(history, day).values()]).some((each) => each.key === key),
    )
    return { why: message('risk.key_person_left', { person: key }), since, facts: [told] }
  })
}

/** Who left a place in which nobody sits. */
function unfilledOn(people: readonly Person[]): Person[] {
  const present = people.filter(({ hasLeft }) => !hasLeft)
  const hasBuyer = present.some(({ role }) => role === 'economic_buyer')
  const hasOwner = present.some(({ isOwner }) => isOwner)
  return people.filter(
    ({ hasLeft, role, isOwner }) => hasLeft && ((role === 'economic_buyer' && !hasBuyer) || (isOwner && !hasOwner)),
  )
}
