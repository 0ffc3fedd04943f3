import type { Kind } from '../ledger/kinds.ts'
import type { Fact } from './fact.ts'
import {
  answersStopRule,
  attendedByUs,
  bothCommitted,
  countsForUs,
  isCheckable,
  isNegative,
  supportOf,
} from './observation.ts'
import { familyOf } from './thing.ts'
import type { Tracks } from './tracks.ts'

/** Puts a fact into a list, or takes it out. */
type Visit = (list: Fact[], fact: Fact) => void

/** Every list a fact stands in. A fold asks for each of very many facts, so none is gathered first. */
export function eachList(tracks: Tracks, fact: Fact, visit: Visit): void {
  visit(listUnder(tracks.byKind, fact.kind), fact)
  // Putting something off brings nothing in from anywhere.
  if (fact.kind !== 'due.snoozed') visit(listUnder(tracks.bySource, fact.source?.type ?? 'manual'), fact)
  const ref = refOf(fact)
  if (ref !== undefined) visit(listUnder(refsOf(tracks, fact.kind), ref), fact)
  if (fact.kind === 'signal') eachSignalList(tracks, fact, visit)
  else if (fact.kind === 'need.addressed') eachNeedList(tracks, fact, visit)
  else if (fact.kind === 'touch') eachTouchList(tracks, fact, visit)
  else if (fact.kind === 'slot.excused') visit(listUnder(tracks.slotExcuses, fact.data.slot), fact)
  else if (OBSERVED_KINDS.has(fact.kind)) visit(tracks.observations, fact)
}

/** E5: beside signals, needs and commitments. */
const OBSERVED_KINDS: ReadonlySet<Kind> = new Set<Kind>(['sla.measured', 'integrity.breached', 'integrity.repaired'])

const RUNGS = [2, 3, 4, 5] as const

function eachSignalList(tracks: Tracks, fact: Fact<'signal'>, visit: Visit): void {
  const counts = countsForUs(fact)
  const negative = isNegative(fact)
  if (counts || negative) visit(listUnder(tracks.signals, fact.data.signal) as Fact[], fact)
  // Dinners and gifts are kept and worth nothing (LEDGER §4): they are no observation of the relationship either.
  if ((counts || (negative && isCheckable(fact))) && fact.data.signal !== 'social') visit(tracks.observations, fact)
  if (counts && attendedByUs(fact)) visit(tracks.planningAttended as Fact[], fact)
  if (counts && bothCommitted(fact)) visit(tracks.jointPlanning as Fact[], fact)
  const supports = counts ? supportOf(fact) : null
  if (supports !== null) for (const rung of RUNGS) if (supports >= rung) visit(tracks.supporting[rung], fact)
}

function eachNeedList(tracks: Tracks, fact: Fact<'need.addressed'>, visit: Visit): void {
  if (fact.redacted) return
  visit(tracks.observations, fact)
  if (!answersStopRule(fact)) return
  visit(tracks.unstatedNeeds as Fact[], fact)
  visit(tracks.supporting[2], fact)
  visit(tracks.supporting[3], fact)
}

function eachTouchList(tracks: Tracks, fact: Fact<'touch'>, visit: Visit): void {
  const { initiatedBy, purpose, slot, channel, people, tells } = fact.data
  visit(listUnder(tracks.touchesFor, purpose), fact)
  if (channel === 'meeting' || channel === 'call') {
    for (const person of new Set(people)) visit(listUnder(tracks.meetings, person), fact)
  }
  if (tells !== undefined) for (const told of new Set(tells)) visit(listUnder(tracks.tells, told), fact)
  if (slot !== undefined) visit(listUnder(tracks.slotTouches, slot), fact)
  if (initiatedBy !== 'client' || purpose === 'social') return
  visit(tracks.clientContacts as Fact[], fact)
  if (purpose === 'support' || purpose === 'billing') visit(tracks.clientSupport as Fact[], fact)
}

function listUnder<Key, F extends Fact>(map: Map<Key, F[]>, key: Key): Fact[] {
  const known = map.get(key)
  if (known) return known as Fact[]
  const made: F[] = []
  map.set(key, made)
  return made as Fact[]
}

function refsOf({ byRef }: Tracks, kind: Kind): Map<string, Fact[]> {
  const family = familyOf(kind)
  const known = byRef.get(family)
  if (known) return known
  const made = new Map<string, Fact[]>()
  byRef.set(family, made)
  return made
}

/** The thing a fact is about, among those of its family. */
function refOf(fact: Fact): string | undefined {
  const data = fact.data as { ref?: unknown; person?: unknown }
  if (typeof data.ref === 'string') return data.ref
  return fact.kind.startsWith('person.') ? (data.person as string) : undefined
}
