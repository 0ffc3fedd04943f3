import { countUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import type { Entry } from '../ledger/entry.ts'
import { isClosed } from '../ladder/plan.ts'
import { planRange } from '../ladder/plan-range.ts'
import { SIGNALS } from '../ledger/signals.ts'
import { message } from '../message.ts'
import type { Message } from '../message.ts'
import { assess } from '../standing.ts'
import { formatDay, parseDay } from '../time/day.ts'
import { isOnlyContact } from './only-contact.ts'
import type { ActCode } from './codes.ts'
import type { When } from './when.ts'

/** L11, L13: one rung at a time, one to four quarters out, shown by a behaviour somebody can observe. */
export function refusePlan(history: History, { data, at }: Entry<'plan.set'>, { day, now }: When): Message<ActCode>[] {
  const { ladder, coverage } = assess(history, { asOf: at, now })
  const refused: Message<ActCode>[] = []
  if (ladder.rung === null) {
    const { observationsMin } = history.policy
    refused.push(message('plan.not_evidenced', { observations: coverage.observations, needed: observationsMin }))
  } else if (data.targetRung > ladder.rung + 1) {
    refused.push(message('plan.two_rungs', { rung: ladder.rung, target: data.targetRung }))
  }
  const range = planRange(history.policy, day)
  const due = parseDay(data.due) ?? day
  if (due < range.from || due > range.to) {
    refused.push(message('plan.due_range', { from: formatDay(range.from), to: formatDay(range.to) }))
  }
  if (isOnlyContact(data.action)) refused.push(message('plan.only_contact', { action: data.action }))
  const success = SIGNALS[data.successSignal]
  if (success.supports === null || success.negative) {
    refused.push(message('plan.success_not_evidence', { signal: data.successSignal }))
  }
  return refused
}

/** L13: a plan closes when its signal was observed, or with the reason why not. */
export function refusePlanClosing(history: History, { data }: Entry<'plan.closed'>): Message<ActCode>[] {
  const set = factsOfKind(history, 'plan.set').find((fact) => fact.data.ref === data.ref)
  if (set && isClosed(history, set)) return [message('act.closed', { ref: data.ref, kind: 'plan.closed' })]
  if (data.outcome === 'dropped') {
    return (data.why ?? '').trim() === '' ? [message('plan.needs_reason', { ref: data.ref })] : []
  }
  if (!set) return []
  const signal = set.data.successSignal
  const seen = history.signals.get(signal) ?? []
  const isShown = seen.slice(countUntil(seen, set.day - 1)).some((fact) => fact.id === data.entry)
  return isShown ? [] : [message('plan.not_observed', { signal })]
}
