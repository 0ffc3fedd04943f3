import { timelineOf } from '../agreement/milestones.ts'
import type { History } from '../history/history.ts'
import { factsAbout } from '../history/thing.ts'
import type { Entry } from '../ledger/entry.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { isOtherSide } from '../promises/resolution.ts'
import { formatDay, parseDay } from '../time/day.ts'
import type { ActCode } from './codes.ts'
import type { When } from './when.ts'

type CommitmentEntry = Entry<'commitment.kept' | 'commitment.missed' | 'commitment.moved' | 'commitment.withdrawn'>

/** K3: what is resolved is resolved once; a move comes in time and, like a withdrawal, with the other side's word. */
export function refuseCommitment(history: History, entry: CommitmentEntry, { day }: When): Message<ActCode>[] {
  const { ref } = entry.data
  const commitment = history.commitments.get(ref)
  if (!commitment) return []
  if (commitment.resolution !== null && commitment.day <= day) return [message('act.resolved', { ref })]
  const { side, due } = commitment
  if (entry.kind === 'commitment.kept') {
    const { on } = entry.data
    return on !== undefined && (parseDay(on) ?? day) > day ? [message('act.done_ahead', { ref, on })] : []
  }
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

type MilestoneEntry = Entry<'milestone.reached' | 'milestone.moved' | 'milestone.missed'>

/** A6: reached or missed once; moved with the other side's word, to a day that is still to come. */
export function refuseMilestone(history: History, entry: MilestoneEntry, { day }: When): Message<ActCode>[] {
  const { ref } = entry.data
  const milestone = timelineOf(history).find((each) => each.ref === ref)
  if (!milestone) return []
  const { closed, set } = milestone
  if (closed && closed.day <= day) return [message('act.closed', { ref, kind: closed.kind })]
  if (entry.kind !== 'milestone.moved') return []
  const { due, agreedBy } = entry.data
  if ((parseDay(due) ?? day) < day) return [message('milestone.move_back', { ref, due })]
  const { side } = set.data
  return isOtherSide(side, agreedBy) ? [] : [message('milestone.move_one_sided', { ref, side })]
}

/** K4: a prediction is checked once, or set aside. */
export function refusePredictionClosing(
  history: History,
  { kind, data: { ref } }: Entry<'prediction.checked' | 'prediction.voided'>,
  { day }: When,
): Message<ActCode>[] {
  const group = factsAbout(history, kind, ref)
  const closed = group.find((fact) => fact.kind !== 'prediction.made' && fact.day <= day)
  return closed ? [message('act.closed', { ref, kind: closed.kind })] : []
}

/** K4: a field that is blank is lacking, as one that is not there (see `tellWhatLacks`). */
export function refusePrediction(_history: History, { data }: Entry<'prediction.made'>): Message<ActCode>[] {
  const texts = { 'baseline.unit': data.baseline.unit, method: data.method, owner: data.owner }
  const missing = Object.entries(texts).flatMap(([name, text]) => (text.trim() === '' ? [name] : []))
  return missing.length === 0 ? [] : [message('prediction.lacks', { ref: data.ref, missing })]
}
