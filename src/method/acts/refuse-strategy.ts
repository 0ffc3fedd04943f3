import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { lastUntil } from '../history/fact.ts'
import type { Entry } from '../ledger/entry.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { RISK_IDS } from '../risk/codes.ts'
import { TRUST_DIMENSIONS } from '../trust/trust.ts'
import type { ActCode } from './codes.ts'
import type { When } from './when.ts'

/** S1: a person names the state, and names one that does not hold already. */
export function refuseState(history: History, entry: Entry<'state.named'>, { day }: When): Message<ActCode>[] {
  const { by, status, data } = entry
  // What an agent proposes, a person confirms; that is then the naming.
  if (by.startsWith('agent:') && status !== 'proposed') return [message('state.by_person', { by })]
  const holding = lastUntil(factsOfKind(history, 'state.named'), day)
  return holding?.data.state === data.state ? [message('state.holds', { state: data.state })] : []
}

/** T1: what a rating rests on is in the account's ledger. */
export function refuseAudit(history: History, { data }: Entry<'trust.audited'>): Message<ActCode>[] {
  const cited = TRUST_DIMENSIONS.flatMap((dimension) => data[dimension].evidence)
  const unknown = [...new Set(cited.filter((id) => !history.entries.has(id)))]
  return unknown.map((id) => message('act.unknown_entry', { id }))
}

/** P3: a brief is about people with names, and says what ends it (see also `tellWhatLacks`). */
export function refuseBrief(history: History, { data }: Entry<'initiative.opened'>): Message<ActCode>[] {
  const { population, killCriterion } = data.brief
  const named = new Set(population.map((name) => name.trim()).filter((name) => name !== '')).size
  const needed = history.policy.briefPeopleMin
  return [
    ...(killCriterion.text.trim() === '' ? [message('initiative.no_kill_criterion' as const, { ref: data.ref })] : []),
    ...(named < needed ? [message('initiative.few_named' as const, { ref: data.ref, named, needed })] : []),
  ]
}

/** F: what is answered is a pattern the method knows. */
export function refuseRiskAnswer(_history: History, { data }: Entry<'risk.answered'>): Message<ActCode>[] {
  return RISK_IDS.some((id) => id === data.risk) ? [] : [message('risk.unknown', { risk: data.risk })]
}

/** A contract does not end before it begins. */
export function refuseContract(_history: History, { data }: Entry<'contract.signed'>): Message<ActCode>[] {
  return data.end !== undefined && data.end < data.start ? [message('contract.ends_first', { ref: data.ref })] : []
}
