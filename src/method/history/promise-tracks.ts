import { resolveCommitment } from '../promises/resolution.ts'
import type { Commitment } from '../promises/resolution.ts'
import type { DayNumber } from '../time/day.ts'
import type { Fact } from './fact.ts'
import { thingKey } from './thing.ts'

/** One side's commitments, arranged for asking about any day. */
export interface Promises {
  /** Unresolved, whether due or not. */
  open: Set<Commitment>
  /** Kept or missed, and evidence of reliability (E4), by the day of that. */
  resolved: Commitment[]
  /** E4's only: the days from which one was overdue, and the days on which that ended; both sorted. */
  lateFrom: DayNumber[]
  lateUntil: DayNumber[]
  /** The days on which the keeping of one was erased (K3). */
  erased: DayNumber[]
}

/** Commitments counted over all time (K3); those withdrawn in agreement, or whose keeping was erased, are counted nowhere. */
export interface Tally {
  made: number
  kept: number
  missed: number
  moved: number
  open: number
}

export interface PromiseTracks {
  commitments: Map<string, Commitment>
  promises: Record<'us' | 'client', Promises>
  tallies: Record<'us' | 'client', Tally>
  /** K3: how often a promise may be moved. */
  movesMax: number
}

export function makePromiseTracks(movesMax: number): PromiseTracks {
  return {
    movesMax,
    commitments: new Map(),
    promises: { us: noPromises(), client: noPromises() },
    tallies: { us: noTally(), client: noTally() },
  }
}

function noPromises(): Promises {
  return { open: new Set(), resolved: [], lateFrom: [], lateUntil: [], erased: [] }
}

function noTally(): Tally {
  return { made: 0, kept: 0, missed: 0, moved: 0, open: 0 }
}

type PromiseFact = Fact<
  'commitment.made' | 'commitment.kept' | 'commitment.missed' | 'commitment.moved' | 'commitment.withdrawn'
>

export function isPromise(fact: Fact): fact is PromiseFact {
  return fact.kind.startsWith('commitment.')
}

/** Reads one commitment again, after something about it changed. */
export function settleCommitment(tracks: PromiseTracks & { byRef: Map<string, Fact[]> }, ref: string): void {
  const before = tracks.commitments.get(ref)
  if (before) {
    arrange(tracks.promises[before.side], before, false)
    count(tracks.tallies[before.side], before, -1)
    tracks.commitments.delete(ref)
  }
  const facts = (tracks.byRef.get(thingKey('commitment.made', ref)) ?? []) as PromiseFact[]
  const after = resolveCommitment(facts, tracks.movesMax)
  if (after === null) return
  tracks.commitments.set(ref, after)
  arrange(tracks.promises[after.side], after, true)
  count(tracks.tallies[after.side], after, 1)
}

/** Puts a commitment where it is asked for, or takes it out again. */
function arrange(promises: Promises, commitment: Commitment, isIn: boolean): void {
  const { resolution, isEvidence, due, day } = commitment
  if (resolution === null) {
    if (isIn) promises.open.add(commitment)
    else promises.open.delete(commitment)
  }
  if (!isEvidence) return
  if (resolution?.outcome === 'kept' || resolution?.outcome === 'missed') {
    if (isIn) insertSorted(promises.resolved, commitment, compareResolutions)
    else promises.resolved.splice(promises.resolved.lastIndexOf(commitment), 1)
  }
  const change = isIn ? insertDay : removeDay
  if (resolution?.outcome === 'erased') change(promises.erased, day)
  if (resolution !== null && day <= due + 1) return
  change(promises.lateFrom, due + 1)
  if (resolution !== null) change(promises.lateUntil, day)
}

function insertDay(days: DayNumber[], day: DayNumber): void {
  insertSorted(days, day, (a, b) => a - b)
}

function removeDay(days: DayNumber[], day: DayNumber): void {
  days.splice(days.lastIndexOf(day), 1)
}

/** Ledgers mostly grow at the end: the place is looked for from there. */
function insertSorted<T>(list: T[], item: T, compare: (a: T, b: T) => number): void {
  let at = list.length
  while (at > 0 && compare(list[at - 1]!, item) > 0) at--
  if (at === list.length) list.push(item)
  else list.splice(at, 0, item)
}

function count(tally: Tally, { resolution, moves }: Commitment, step: 1 | -1): void {
  const outcome = resolution?.outcome
  if (outcome === 'withdrawn' || outcome === 'erased') return
  tally.made += step
  tally.moved += step * moves
  if (outcome === undefined) tally.open += step
  else tally[outcome] += step
}

function compareResolutions(a: Commitment, b: Commitment): number {
  return a.day - b.day || a.resolution!.fact.at - b.resolution!.fact.at || (a.ref < b.ref ? -1 : 1)
}
