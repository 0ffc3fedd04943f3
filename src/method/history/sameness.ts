import type { DayNumber } from '../time/day.ts'
import type { Fact } from './fact.ts'
import { insertFact, placeOf, removeFact } from './fact.ts'
import { answersStopRule, countsForUs, isNegative } from './observation.ts'

/** Facts that may tell one thing, under what they share. Most share nothing: those stand alone, without a list. */
export type Alike = Map<string, Fact | Fact[]>

/**
 * E4: two observations of one fact count once: the same signal on the same day with the same people, or from the same
 * source; the same need addressed. Each counts until the day a later one of the same comes.
 */
export function addAlike(alike: Alike, fact: Fact): void {
  if (fact.kind !== 'signal' && fact.kind !== 'need.addressed') return
  const keys = keysOf(fact)
  let met = false
  for (const key of keys) {
    const known = alike.get(key)
    if (known === undefined) {
      alike.set(key, fact)
      continue
    }
    met = true
    if (Array.isArray(known)) insertFact(known, fact)
    else {
      const list = [known]
      insertFact(list, fact)
      alike.set(key, list)
    }
  }
  if (met) for (const key of keys) markAround(alike, key, fact)
}

export function removeAlike(alike: Alike, fact: Fact): void {
  for (const key of keysOf(fact)) {
    const known = alike.get(key)
    if (Array.isArray(known)) {
      removeFact(known, fact)
      markAround(alike, key, fact)
    } else alike.delete(key)
  }
}

/** What stands in a list at and before a fact's place counts until what now follows it there. */
function markAround(alike: Alike, key: string, fact: Fact): void {
  const list = alike.get(key)
  if (!Array.isArray(list)) return
  const at = placeOf(list, fact)
  for (const each of [list[at - 1], list[at]]) if (each) each.supersededOn = nextDay(alike, each)
}

function nextDay(alike: Alike, fact: Fact): DayNumber {
  const days = keysOf(fact).map((key) => {
    const list = alike.get(key)
    return Array.isArray(list) ? (list[placeOf(list, fact) + 1]?.day ?? Infinity) : Infinity
  })
  return Math.min(...days, Infinity)
}

function keysOf(fact: Fact): string[] {
  if (fact.kind === 'signal') {
    // What does not count must not stand in the place of what does.
    if (!countsForUs(fact) && !isNegative(fact)) return []
    const { signal, people } = fact.data
    const met = people === undefined || people.length < 2 ? (people?.[0] ?? '') : [...people].sort().join('\u0001')
    const keys = [`${signal} ${fact.day} ${met}`]
    if (fact.source) keys.push(`${signal} ${fact.source.type} ${fact.source.ref}`)
    return keys
  }
  if (fact.kind === 'need.addressed' && !fact.redacted) {
    // A need met on request must not hide the same need found unasked.
    return [`need ${answersStopRule(fact)} ${needKey(fact)}`]
  }
  return []
}

/** What makes two needs one: their words, whatever the case and spacing. */
export function needKey(fact: Fact<'need.addressed'>): string {
  return fact.data.need.trim().toLowerCase().split(/\s+/).join(' ')
}
