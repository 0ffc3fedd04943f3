import { resolveCommitment } from '../promises/resolution.ts'
import type { Commitment } from '../promises/resolution.ts'
import type { DayNumber } from '../time/day.ts'
import type { Fact } from './fact.ts'
import { factsAbout } from './thing.ts'
import type { Promises, Tally, Tracks } from './tracks.ts'

type PromiseFact = Fact<
  'commitment.made' | 'commitment.kept' | 'commitment.missed' | 'commitment.moved' | 'commitment.withdrawn'
>

export function isPromise(fact: Fact): fact is PromiseFact {
  return fact.kind.startsWith('commitment.')
}

/** Works a commitment out again from what is told of it, and puts it where it is asked for. */
export function settleCommitment(tracks: Tracks, ref: string): void {
  const before = tracks.commitments.get(ref)
  if (before) {
    arrange(tracks.promises[before.side], before, false)
    count(tracks.tallies[before.side], before, -1)
    tracks.commitments.delete(ref)
  }
  const facts = factsAbout(tracks, 'commitment.made', ref) as readonly PromiseFact[]
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
    const at = isIn
      ? insertSorted(promises.resolved, commitment, compareResolutions)
      : removeFrom(promises.resolved, commitment)
    countKept(promises, at)
  }
  const change = isIn ? insertDay : removeDay
  if (resolution?.outcome === 'erased') change(promises.erased, day)
  if (resolution !== null && day <= due + 1) return
  change(promises.lateFrom, due + 1)
  if (resolution !== null) change(promises.lateUntil, day)
}

function removeFrom(list: Commitment[], commitment: Commitment): number {
  const at = list.lastIndexOf(commitment)
  list.splice(at, 1)
  return at
}

/** Counts again from the place on where the list changed, which mostly is its end. */
function countKept({ resolved, keptBefore }: Promises, from: number): void {
  keptBefore.length = resolved.length + 1
  for (let i = from; i < resolved.length; i++) {
    keptBefore[i + 1] = keptBefore[i]! + (resolved[i]!.resolution?.outcome === 'kept' ? 1 : 0)
  }
}

function insertDay(days: DayNumber[], day: DayNumber): void {
  insertSorted(days, day, (a, b) => a - b)
}

function removeDay(days: DayNumber[], day: DayNumber): void {
  days.splice(days.lastIndexOf(day), 1)
}

/** Ledgers mostly grow at the end: the place is looked for from there. */
function insertSorted<T>(list: T[], item: T, compare: (a: T, b: T) => number): number {
  let at = list.length
  while (at > 0 && compare(list[at - 1]!, item) > 0) at--
  if (at === list.length) list.push(item)
  else list.splice(at, 0, item)
  return at
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
