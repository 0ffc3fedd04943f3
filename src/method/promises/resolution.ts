import type { Fact } from '../history/fact.ts'
import { parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

export type Outcome = 'kept' | 'missed' | 'withdrawn' | 'erased'

type PromiseFact = Fact<
  'commitment.made' | 'commitment.kept' | 'commitment.missed' | 'commitment.moved' | 'commitment.withdrawn'
>

/** A commitment with what became of it (K3). */
export interface Commitment {
  ref: string
  side: 'us' | 'client'
  made: Fact<'commitment.made'>
  firstDue: DayNumber
  /** The day that holds, after every valid move. */
  due: DayNumber
  /** How often it was moved with the other side's word. */
  moves: number
  /** E4: only a promise made at least a day before its first due day says something about reliability. */
  isEvidence: boolean
  resolution: { outcome: Outcome; fact: PromiseFact } | null
  /** The day of its resolution; its due day while it has none. */
  day: DayNumber
}

/** What the facts of one `ref`, in METHOD's order, amount to. Null where none of them makes the promise. */
export function resolveCommitment(facts: readonly PromiseFact[], movesMax: number): Commitment | null {
  const made = facts.find((fact) => fact.kind === 'commitment.made')
  if (made === undefined) return null
  const due = parseDay(made.data.due) ?? made.day
  const start: Commitment = {
    ref: made.data.ref,
    side: made.data.side,
    made,
    firstDue: due,
    due,
    moves: 0,
    isEvidence: made.day < due,
    resolution: null,
    day: due,
  }
  // Within a day no entry comes before the one that begins its ref; on an earlier day there was nothing to speak of.
  const later = facts.filter((fact) => fact !== made && fact.day >= made.day)
  return later.reduce((now, fact) => (now.resolution ? now : after(now, fact, movesMax)), start)
}

function after(commitment: Commitment, fact: PromiseFact, movesMax: number): Commitment {
  switch (fact.kind) {
    case 'commitment.kept': {
      const done = (fact.data.on && parseDay(fact.data.on)) || fact.day
      // Kept too late is a miss, which erasing its text does not undo.
      if (done > commitment.due) return resolve(commitment, 'missed', fact)
      return resolve(commitment, fact.redacted ? 'erased' : 'kept', fact)
    }
    case 'commitment.missed':
      return resolve(commitment, 'missed', fact)
    case 'commitment.moved':
      return isValidMove(commitment, fact) ? move(commitment, fact, movesMax) : commitment
    case 'commitment.withdrawn':
      if (fact.day >= commitment.due) return resolve(commitment, 'missed', fact)
      return isOtherSide(commitment.side, fact.data.agreedBy) ? resolve(commitment, 'withdrawn', fact) : commitment
    default:
      return commitment
  }
}

function resolve(commitment: Commitment, outcome: Outcome, fact: PromiseFact): Commitment {
  return { ...commitment, resolution: { outcome, fact }, day: fact.day }
}

function move(commitment: Commitment, fact: Fact<'commitment.moved'>, movesMax: number): Commitment {
  const due = parseDay(fact.data.due) ?? commitment.due
  // A day that has passed is none to hold a promise to.
  if (due < fact.day) return commitment
  const moved = { ...commitment, due, day: due, moves: commitment.moves + 1 }
  // A promise moved for the third time is a promise not kept, whatever day it bears now.
  return moved.moves > movesMax ? resolve(moved, 'missed', fact) : moved
}

/** A move is made on a day before the due day, with the other side's word. */
export function isValidMove(
  commitment: Commitment,
  fact: { day: DayNumber; data: { agreedBy?: string | undefined } },
): boolean {
  return fact.day < commitment.due && isOtherSide(commitment.side, fact.data.agreedBy)
}

/** Our members are named by e-mail or as agent and integration, the client's people by their key. */
export function isOtherSide(side: 'us' | 'client', agreedBy: string | undefined): boolean {
  if (agreedBy === undefined || agreedBy.trim() === '') return false
  return isMember(agreedBy) ? side === 'client' : side === 'us'
}

export function isMember(party: string): boolean {
  return party.includes('@') || party.startsWith('agent:') || party.startsWith('integration:')
}

/** Whether its due day has passed without its being done, withdrawn or written off. */
export function isOverdueOn(commitment: Commitment, day: DayNumber): boolean {
  return commitment.due < day && (commitment.resolution === null || commitment.day > day)
}
