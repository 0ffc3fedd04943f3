import { isAct, readEntry, timeOf } from '../history/acts.ts'
import type { History } from '../history/history.ts'
import { zoneInForce } from '../history/history.ts'
import { factsAbout } from '../history/thing.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Kind } from '../ledger/kinds.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import type { DayNumber } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'
import { beginningOf, isBeginning, mayBeginAgain } from './beginnings.ts'
import type { ActCode } from './codes.ts'
import { refuseAnswer } from './refuse-answer.ts'
import { refuseDiagnosis } from './refuse-diagnosis.ts'
import { MENTIONS } from './mentions.ts'
import {
  refuseCadence,
  refuseChangeDecision,
  refuseExcuse,
  refuseHandoffAnswer,
  refuseMeasurement,
  refuseOutput,
  refuseWork,
} from './refuse-agreement.ts'
import { refuseBlankReason } from './refuse-blank.ts'
import { refuseNewcomer, refuseOurs, refuseStranger } from './refuse-people.ts'
import { refusePlan, refusePlanClosing } from './refuse-plan.ts'
import { refuseCommitment, refuseMilestone, refusePrediction, refusePredictionClosing } from './refuse-promises.ts'
import { refuseAudit, refuseBrief, refuseContract, refuseRiskAnswer, refuseState } from './refuse-strategy.ts'
import type { When } from './when.ts'

type Refuser<K extends Kind> = (history: History, entry: Entry<K>, when: When) => Message<ActCode>[]

/** What is asked of the acts of one kind, beside what is asked of all. */
const REFUSERS: { readonly [K in Kind]?: Refuser<K> } = {
  'cadence.agreed': refuseCadence,
  'change.decided': refuseChangeDecision,
  'commitment.kept': refuseCommitment,
  'commitment.missed': refuseCommitment,
  'commitment.moved': refuseCommitment,
  'commitment.withdrawn': refuseCommitment,
  'coach.answered': (history, entry, { day }) => refuseAnswer(history, entry, day),
  'contract.signed': refuseContract,
  'diagnosis.made': refuseDiagnosis,
  'handoff.accepted': refuseHandoffAnswer,
  'initiative.opened': refuseBrief,
  'integrity.repaired': (history, { data }, when) => refuseStranger(history, data.acceptedBy, when),
  'milestone.missed': refuseMilestone,
  'milestone.moved': refuseMilestone,
  'milestone.reached': refuseMilestone,
  'onboarding.set': refuseOutput,
  'person.added': refuseNewcomer,
  'person.changed': (history, { data }, when) => refuseStranger(history, data.person, when),
  'person.left': (history, { data }, when) => refuseStranger(history, data.person, when),
  'plan.closed': refusePlanClosing,
  'plan.set': refusePlan,
  'prediction.checked': refusePredictionClosing,
  'prediction.made': refusePrediction,
  'prediction.voided': refusePredictionClosing,
  'risk.answered': refuseRiskAnswer,
  'sla.measured': refuseMeasurement,
  'slot.excused': refuseExcuse,
  'state.named': refuseState,
  'trust.audited': refuseAudit,
  'work.updated': refuseWork,
}

/**
 * What METHOD refuses of a new act on this account: an unknown or taken ref, a move that comes too late or from one
 * side (K3), an excuse after the fact (K2), a plan two rungs up or made of meetings (L11, L13), and the like. Empty
 * where nothing is wrong. History that is imported is taken as it was written; there the engine itself gives such acts
 * no effect.
 */
export function refuseAct(history: History, entry: Entry, options: { now: EpochMs }): Message<ActCode>[] {
  if (isAct(entry)) return refuseActOnEntry(history, entry)
  const { day } = timeOf(entry.at, zoneInForce(history))
  const unknown = refuseRef(history, entry, day)
  if (unknown) return [unknown]
  const when = { day, now: options.now }
  // The table gives each kind the refuser of that kind, which TypeScript does not follow through the look-up.
  const refuser = REFUSERS[entry.kind] as Refuser<Kind> | undefined
  return [
    ...refuseMentions(history, entry, day),
    ...refuseBlankReason(entry),
    ...refuseOurs(history, entry, when),
    ...(refuser?.(history, entry, when) ?? []),
  ]
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
  const group = factsAbout(history, entry.kind, ref)
  if (!begins) {
    const isTaken = !mayBeginAgain(entry.kind) && group.some((fact) => fact.kind === entry.kind)
    return isTaken ? message('act.ref_taken', { ref, kind: entry.kind }) : null
  }
  const begun = group.some((fact) => fact.kind === begins && fact.day <= day)
  return begun ? null : message('act.unknown_ref', { ref, begins })
}

/** What is named was begun by then. */
function refuseMentions(history: History, { kind, data }: Entry, day: DayNumber): Message<ActCode>[] {
  const fields = new Map<string, unknown>(Object.entries(data))
  return Object.entries(MENTIONS[kind] ?? {}).flatMap(([field, begins]) => {
    const ref = fields.get(field)
    if (typeof ref !== 'string') return []
    const group = factsAbout(history, begins, ref)
    const isBegun = group.some((fact) => fact.kind === begins && fact.day <= day)
    return isBegun ? [] : [message('act.unknown_ref', { ref, begins })]
  })
}
