import { personOn } from '../agreement/people.ts'
import { isAct, readEntry, timeOf } from '../history/acts.ts'
import type { History } from '../history/history.ts'
import { zoneInForce } from '../history/history.ts'
import { thingKey } from '../history/thing.ts'
import type { Entry } from '../ledger/entry.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { isOtherSide } from '../promises/resolution.ts'
import { formatDay, parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'
import { beginningOf, isBeginning, mayBeginAgain } from './beginnings.ts'
import type { ActCode } from './codes.ts'
import { refuseAnswer } from './refuse-answer.ts'
import { refuseDiagnosis } from './refuse-diagnosis.ts'
import { refusePlan, refusePlanClosing } from './refuse-plan.ts'

/**
 * What METHOD refuses of a new act on this account: an unknown or taken ref, a move that comes too late or from one
 * side (K3), an excuse after the fact (K2), a plan two rungs up or made of meetings (L11, L13), and the like. Empty
 * where nothing is wrong. History that is imported is taken as it was written; there the engine itself gives such acts
 * no effect.
 */
export function refuseAct(history: History, entry: Entry, options: { now: EpochMs }): Message<ActCode>[] {
  if (isAct(entry)) return refuseActOnEntry(history, entry)
  const day = timeOf(entry.at, zoneInForce(history)).day
  const unknown = refuseRef(history, entry, day)
  if (unknown) return [unknown]
  switch (entry.kind) {
    case 'commitment.kept':
    case 'commitment.missed':
    case 'commitment.moved':
    case 'commitment.withdrawn':
      return refuseCommitment(history, entry, day)
    case 'slot.excused': {
      const slot = parseDay(entry.data.slot) ?? Infinity
      return day > slot ? [message('act.excuse_late', { ritual: entry.data.ritual, slot: entry.data.slot })] : []
    }
    case 'integrity.repaired': {
      const accepted = personOn(history, entry.data.acceptedBy, day)
      return accepted && !accepted.hasLeft ? [] : [message('act.not_on_map', { person: entry.data.acceptedBy })]
    }
    case 'diagnosis.made':
      return refuseDiagnosis(history, entry, options)
    case 'coach.answered':
      return refuseAnswer(history, entry, day)
    case 'plan.set':
      return refusePlan(history, entry, { day, now: options.now })
    case 'plan.closed':
      return refusePlanClosing(history, entry)
    default:
      return []
  }
}

function refuseActOnEntry(history: History, act: Entry): Message<ActCode>[] {
  // LEDGER §1: what a machine found, and what an agent proposed, waits for a person.
  if (act.kind === 'entry.confirmed' && act.by.startsWith('agent:'))
    return [message('act.not_a_person', { by: act.by })]
  if (!isAct(act) || act.kind !== 'entry.corrected') return []
  const { target } = act.data
  const entry = history.entries.get(target)
  if (!entry) return []
  if (isAct(entry)) return [message('act.acts_are_not_corrected', { target })]
  return readEntry(entry, history).redacted ? [message('act.erased', { target })] : []
}

/** A thing is begun once, before anything else is said of it. */
function refuseRef(history: History, entry: Entry, day: DayNumber): Message<ActCode> | null {
  const begins = beginningOf(entry.kind)
  if (!begins && !isBeginning(entry.kind)) return null
  const { ref } = entry.data as { ref: string }
  const group = history.byRef.get(thingKey(entry.kind, ref)) ?? []
  if (!begins) {
    const isTaken = !mayBeginAgain(entry.kind) && group.some((fact) => fact.kind === entry.kind)
    return isTaken ? message('act.ref_taken', { ref, kind: entry.kind }) : null
  }
  const begun = group.some((fact) => fact.kind === begins && fact.day <= day)
  return begun ? null : message('act.unknown_ref', { ref, begins })
}

type CommitmentEntry = Entry<'commitment.kept' | 'commitment.missed' | 'commitment.moved' | 'commitment.withdrawn'>

function refuseCommitment(history: History, entry: CommitmentEntry, day: DayNumber): Message<ActCode>[] {
  const { ref } = entry.data
  const commitment = history.commitments.get(ref)
  if (!commitment) return []
  if (commitment.resolution !== null && commitment.day <= day) return [message('act.resolved', { ref })]
  const { side, due } = commitment
  if (entry.kind === 'commitment.moved') {
    if (day >= due) return [message('act.move_late', { ref, due: formatDay(due) })]
    if ((parseDay(entry.data.due) ?? day) < day) return [message('act.move_back', { ref, due: entry.data.due })]
    return isOtherSide(side, entry.data.agreedBy) ? [] : [message('act.move_one_sided', { ref, side })]
  }
  if (entry.kind === 'commitment.withdrawn' && day < due && !isOtherSide(side, entry.data.agreedBy)) {
    return [message('act.withdrawal_one_sided', { ref, side })]
  }
  return []
}
