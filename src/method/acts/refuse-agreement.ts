import { handoffsOf } from '../agreement/handoff.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { factsAbout } from '../history/thing.ts'
import type { Entry } from '../ledger/entry.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { parseDay } from '../time/day.ts'
import type { ActCode } from './codes.ts'
import type { When } from './when.ts'

/** A4: nobody approves what nobody has said the cost of; at the latest the decision says it. */
export function refuseChangeDecision(history: History, { data }: Entry<'change.decided'>): Message<ActCode>[] {
  if (data.decision !== 'approved' || says(data.impact)) return []
  const group = factsAbout(history, 'change.requested', data.ref)
  const isStated = group.some((fact) => statesImpact(fact))
  return isStated ? [] : [message('change.no_impact', { ref: data.ref })]
}

function statesImpact(fact: Fact): boolean {
  if (fact.kind !== 'change.requested' && fact.kind !== 'change.decided') return false
  // An impact whose text was erased was stated all the same.
  return fact.redacted || says(fact.data.impact)
}

function says(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}

/** A4: work beyond the scope names the request it goes back to. */
export function refuseWork(_history: History, { data }: Entry<'work.updated'>): Message<ActCode>[] {
  return data.scope === 'change' && data.change === undefined ? [message('work.no_change', { ref: data.ref })] : []
}

/** A9: what is accepted was handed on. */
export function refuseHandoffAnswer(history: History, { data }: Entry<'handoff.accepted'>): Message<ActCode>[] {
  const handoff = handoffsOf(history).find(({ ref }) => ref === data.ref)
  if (!handoff) return []
  const { item } = data
  const isThere =
    typeof item === 'number' ? item < handoff.items.length : handoff.items.some((handed) => handed.item === item)
  return isThere ? [] : [message('handoff.unknown_item', { ref: data.ref, item: String(item) })]
}

/** A3: an output is done when something shows it. */
export function refuseOutput(_history: History, { data }: Entry<'onboarding.set'>): Message<ActCode>[] {
  return data.status === 'done' && !says(data.evidence)
    ? [message('onboarding.no_evidence', { output: data.output })]
    : []
}

/** K1: each ritual of an agreement has a name of its own, by which touches and excuses speak of it. */
export function refuseCadence(_history: History, { data }: Entry<'cadence.agreed'>): Message<ActCode>[] {
  const ids = data.rituals.map(({ id }) => id)
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
  return twice.map((id) => message('cadence.id_twice', { id }))
}

/** K2: a slot is excused beforehand, and of a ritual that was agreed. */
export function refuseExcuse(history: History, { data }: Entry<'slot.excused'>, { day }: When): Message<ActCode>[] {
  const { ritual, slot } = data
  const agreed = factsOfKind(history, 'cadence.agreed').filter((fact) => fact.day <= day)
  const isKnown = agreed.some((fact) => fact.data.rituals.some(({ id }) => id === ritual))
  if (!isKnown) return [message('slot.unknown_ritual', { ritual })]
  return isPast(slot, day) ? [message('act.excuse_late', { ritual, slot })] : []
}

function isPast(slot: string, day: number): boolean {
  const on = parseDay(slot)
  return on !== null && on < day
}

/** Q1: a value is measured of a dimension that was signed. */
export function refuseMeasurement(
  history: History,
  { data }: Entry<'sla.measured'>,
  { day }: When,
): Message<ActCode>[] {
  const { ref, dimension } = data
  const signed = factsOfKind(history, 'sla.signed').filter((fact) => fact.data.ref === ref && fact.day <= day)
  const isSigned = signed.some((fact) => fact.data.dimensions.some(({ id }) => id === dimension))
  return isSigned ? [] : [message('sla.unknown_dimension', { ref, dimension })]
}
