import type { Signal } from '../ledger/signals.ts'
import type { DayNumber } from '../time/day.ts'
import type { Fact } from './fact.ts'
import { insertFact, placeOf, removeFact } from './fact.ts'
import { answersStopRule, countsForUs, isNegative, supportOf } from './observation.ts'

/**
 * Facts that may tell one thing, under what they share: signals of one day, signals of one source, needs in the same words.
 * Most share nothing with any other: those stand alone, without a list.
 */
export interface Alike {
  days: Map<Signal, Map<DayNumber, Group>>
  sources: Map<Signal, Map<string, Group>>
  needs: Map<string, Group>
}

type Group = Fact | Fact[]

export function makeAlike(): Alike {
  return { days: new Map(), sources: new Map(), needs: new Map() }
}

/**
 * E4: two observations of one fact count once: the same signal on the same day with the same people, or from the same
 * source; the same need addressed. Each counts until the day a later one of the same comes.
 */
export function addAlike(alike: Alike, fact: Fact): void {
  if (eachGroup(alike, fact, joinGroup)) eachGroup(alike, fact, markIn)
}

/** Whether others were there already. */
function joinGroup<Key>(groups: Map<Key, Group>, key: Key, { fact }: Told): boolean {
  const known = groups.get(key)
  if (known === undefined) {
    groups.set(key, fact)
    return false
  }
  const list = Array.isArray(known) ? known : [known]
  insertFact(list, fact)
  groups.set(key, list)
  return true
}

function markIn<Key>(groups: Map<Key, Group>, key: Key, { alike, fact }: Told): boolean {
  markGroup(alike, groups.get(key), fact)
  return false
}

export function removeAlike(alike: Alike, fact: Fact): void {
  eachGroup(alike, fact, leaveGroup)
}

function leaveGroup<Key>(groups: Map<Key, Group>, key: Key, { alike, fact }: Told): boolean {
  const known = groups.get(key)
  if (Array.isArray(known)) {
    removeFact(known, fact)
    markGroup(alike, known, fact)
  } else groups.delete(key)
  return false
}

/** The fact itself, and those around it that tell the same. */
function markGroup(alike: Alike, group: Group | undefined, fact: Fact): void {
  if (!Array.isArray(group)) return
  const at = placeOf(group, fact)
  if (group[at] === fact) fact.supersededOn = supersededOn(alike, fact)
  const differ = mayDiffer(fact)
  for (let i = differ ? group.length - 1 : at - 1; i >= 0; i--) {
    const other = group[i]!
    if (!isSame(other, fact)) continue
    other.supersededOn = supersededOn(alike, other)
    // Where all tellings weigh the same, no other than the nearest before has a new successor.
    if (!differ) return
  }
}

/** Only tellings of joint planning weigh differently: with both sides' resources, and without. */
function mayDiffer(fact: Fact): boolean {
  return fact.kind === 'signal' && fact.data.signal === 'joint_planning'
}

/** The day of the next fact that tells the same and weighs as much; its own day where an earlier one weighs more. */
function supersededOn(alike: Alike, fact: Fact): DayNumber {
  let on = Infinity
  const weight = supportOf(fact) ?? 0
  eachGroup(alike, fact, (groups, key) => {
    const group = groups.get(key)
    if (!Array.isArray(group)) return false
    const at = placeOf(group, fact)
    for (let i = at + 1; i < group.length && group[i]!.day < on; i++) {
      if (isSame(group[i]!, fact) && (supportOf(group[i]!) ?? 0) >= weight) on = group[i]!.day
    }
    if (!mayDiffer(fact)) return false
    if (group.slice(0, at).some((other) => isSame(other, fact) && (supportOf(other) ?? 0) > weight)) on = fact.day
    return false
  })
  return on
}

interface Told {
  alike: Alike
  fact: Fact
}

type Visit = <Key>(groups: Map<Key, Group>, key: Key, told: Told) => boolean

/** Visits the groups a fact belongs to; whether any visit said so. */
function eachGroup(alike: Alike, fact: Fact, visit: Visit): boolean {
  if (fact.kind === 'need.addressed') {
    // A need met on request must not hide the same need found unasked.
    return !fact.redacted && visit(alike.needs, `${answersStopRule(fact)} ${needKey(fact)}`, { alike, fact })
  }
  // What does not count must not stand in the place of what does.
  if (fact.kind !== 'signal' || (!countsForUs(fact) && !isNegative(fact))) return false
  const told = { alike, fact }
  const onItsDay = visit(under(alike.days, fact.data.signal), fact.day, told)
  return (fact.source !== undefined && visit(under(alike.sources, fact.data.signal), fact.source.ref, told)) || onItsDay
}

function under<Key>(groups: Map<Signal, Map<Key, Group>>, signal: Signal): Map<Key, Group> {
  const known = groups.get(signal)
  if (known) return known
  const made = new Map<Key, Group>()
  groups.set(signal, made)
  return made
}

function isSame(a: Fact, b: Fact): boolean {
  if (a.kind !== 'signal' || b.kind !== 'signal') return true
  if (a.source && b.source && a.source.ref === b.source.ref && a.source.type === b.source.type) return true
  return a.day === b.day && samePeople(a.data.people ?? [], b.data.people ?? [])
}

function samePeople(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)]
  return left.size === right.size && a.every((person) => right.has(person))
}

/** What makes two needs one: their words, whatever the case and spacing. */
export function needKey(fact: Fact<'need.addressed'>): string {
  return fact.data.need.trim().toLowerCase().split(/\s+/).join(' ')
}
