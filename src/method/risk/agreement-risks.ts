import { clarityOf } from '../agreement/clarity.ts'
import { peopleOn } from '../agreement/people.ts'
import type { Fact } from '../history/fact.ts'
import { factsWithin, lastUntil } from '../history/fact.ts'
import { factsOfKind } from '../history/history.ts'
import { firstLater, thingsBegun } from '../history/things.ts'
import { message } from '../message.ts'
import { changesOn, hasCome } from '../moment.ts'
import { isMember } from '../promises/resolution.ts'
import type { Cause, Scene } from './found.ts'

/** F1: the scope never really understood. */
export function scopeUnclear({ history, moment, start }: Scene): Cause[] {
  const causes: Cause[] = []
  const { scopeDays, quarterDays, disputesMin } = history.policy
  const scope = clarityOf(history, moment.day).elements.scope
  if (start !== null && scope.status !== 'explicit' && hasCome(moment, start + scopeDays)) {
    const stated = scope.entry === null ? undefined : history.facts.get(scope.entry)
    const since = Math.max(start + scopeDays, stated?.day ?? 0)
    causes.push({ why: message('risk.scope_not_explicit', { days: scopeDays }), since, facts: stated ? [stated] : [] })
  }
  const disputed = factsWithin(factsOfKind(history, 'change.decided'), moment.day, quarterDays).filter((fact) => fact.data.disputed)
  for (const fact of disputed) changesOn(moment, fact.day + quarterDays)
  if (disputed.length >= disputesMin) {
    const since = disputed[disputesMin - 1]!.day
    causes.push({ why: message('risk.changes_disputed', { count: disputed.length }), since, facts: disputed })
  }
  return causes
}

/** F2: the buyer and the daily contact want different things, or nobody hears the buyer. */
export function wantsDiffer(scene: Scene): Cause[] {
  return [...differing(scene), ...buyerUnheard(scene), ...decidedOffMap(scene)]
}

function differing({ history, moment }: Scene): Cause[] {
  const people = peopleOn(history, moment.day)
  const told = [...factsOfKind(history, 'person.added'), ...factsOfKind(history, 'person.changed')]
    .filter((fact) => fact.day <= moment.day && fact.data.wantsDifferFrom !== undefined)
    .sort((a, b) => a.day - b.day)
  const latest = new Map(told.map((fact) => [fact.data.person, fact]))
  return [...latest.values()]
    .filter(({ data }) => [data.person, data.wantsDifferFrom!].every((key) => people.has(key) && !people.get(key)!.hasLeft))
    .map((fact) => ({
      why: message('risk.wants_differ', { person: fact.data.person, from: fact.data.wantsDifferFrom! }),
      since: fact.day,
      facts: [fact],
    }))
}

function buyerUnheard({ history, moment, start }: Scene): Cause[] {
  const { mapDays, quarterDays } = history.policy
  if (start === null || !hasCome(moment, start + mapDays)) return []
  const buyers = [...peopleOn(history, moment.day).values()].filter(({ role, hasLeft }) => role === 'economic_buyer' && !hasLeft)
  if (buyers.length === 0) return [{ why: message('risk.no_buyer'), since: start + mapDays, facts: [] }]
  const keys = new Set(buyers.map(({ key }) => key))
  const met = lastMet(history, moment.day, keys)
  const lapses = met === undefined ? start + mapDays : met.day + quarterDays
  if (!hasCome(moment, lapses)) return []
  return [{ why: message('risk.buyer_not_met'), since: Math.max(lapses, start + mapDays), facts: met ? [met] : [] }]
}

/** The last meeting, call or observation that somebody of a group took part in. */
export function lastMet(history: Scene['history'], day: number, people: ReadonlySet<string>): Fact | undefined {
  const touch = lastMatching(factsOfKind(history, 'touch'), day, ({ data }) => MEETING.has(data.channel) && data.people.some((key) => people.has(key)))
  const signal = lastMatching(factsOfKind(history, 'signal'), day, ({ data }) => (data.people ?? []).some((key) => people.has(key)))
  const met: Fact[] = [touch, signal].filter((fact) => fact !== undefined)
  return met.sort((a, b) => b.day - a.day)[0]
}

const MEETING: ReadonlySet<string> = new Set(['meeting', 'call'])

function lastMatching<F extends Fact>(facts: readonly F[], day: number, matches: (fact: F) => boolean): F | undefined {
  for (let i = facts.length - 1; i >= 0; i--) if (facts[i]!.day <= day && matches(facts[i]!)) return facts[i]
  return undefined
}

function decidedOffMap({ history, moment }: Scene): Cause[] {
  const { quarterDays } = history.policy
  const people = peopleOn(history, moment.day)
  const decided = [...factsOfKind(history, 'decision.made'), ...factsOfKind(history, 'change.decided')]
  const off = factsWithin(decided.sort((a, b) => a.day - b.day), moment.day, quarterDays).filter(({ data }) => !isMember(data.by) && !people.has(data.by))
  for (const fact of off) changesOn(moment, fact.day + quarterDays)
  return off.map((fact) => ({ why: message('risk.decided_off_map', { person: fact.data.by }), since: fact.day, facts: [fact] }))
}

/** F16: what they think they bought is not what we deliver, or a promise made to sell hangs in the air. */
export function misunderstood({ history, moment, start }: Scene): Cause[] {
  const causes: Cause[] = []
  const { reconcileDays } = history.policy
  const answers = factsOfKind(history, 'question.answered').filter(({ data }) => data.question === 'what_they_bought' || data.question === 'what_we_deliver')
  const last = lastUntil(answers.filter(({ data }) => data.matches !== undefined), moment.day)
  if (last?.data.matches === false) causes.push({ why: message('risk.bought_differs'), since: last.day, facts: [last] })
  if (start === null) return causes
  for (const thing of thingsBegun(history, 'promise.sold', moment.day)) {
    if (firstLater(thing, 'promise.reconciled')) continue
    const since = Math.max(start + reconcileDays, thing.begun.day)
    if (!hasCome(moment, start + reconcileDays)) continue
    causes.push({ why: message('risk.promise_unreconciled', { ref: thing.ref }), since, facts: [thing.begun] })
  }
  return causes
}

/** F21: an economic buyer or relationship owner left, and nobody on the map has taken the place. */
export function keyPersonGone({ history, moment }: Scene): Cause[] {
  const people = [...peopleOn(history, moment.day).values()]
  return factsOfKind(history, 'person.left').flatMap((left): Cause[] => {
    const gone = people.find(({ key, hasLeft }) => key === left.data.person && hasLeft)
    if (left.day > moment.day || !gone || (gone.role !== 'economic_buyer' && !gone.isOwner)) return []
    const replaced = people.some(
      ({ role, isOwner, hasLeft }) => !hasLeft && ((gone.role === 'economic_buyer' && role === 'economic_buyer') || (gone.isOwner && isOwner)),
    )
    return replaced ? [] : [{ why: message('risk.key_person_left', { person: gone.key }), since: left.day, facts: [left] }]
  })
}
