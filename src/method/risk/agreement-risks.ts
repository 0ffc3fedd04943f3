import { clarityOf } from '../agreement/clarity.ts'
import { lastComparison } from '../agreement/questions.ts'
import { lateOutputs, outputsOf, underWaySince } from '../onboarding/onboarding.ts'
import { factsWithin } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { crowdedSince } from '../history/stretch.ts'
import { firstLater, thingsOf } from '../history/things.ts'
import { message } from '../message.ts'
import { changesOn, hasCome } from '../moment.ts'
import { isMember } from '../promises/resolution.ts'
import { overdueToday } from '../promises/reliability.ts'
import type { DayNumber } from '../time/day.ts'
import type { Cause, Scene } from './found.ts'

/** F1: the scope never really understood. */
export function scopeUnclear(scene: Scene): Cause[] {
  return [...scopeNotExplicit(scene), ...changesDisputed(scene)]
}

function scopeNotExplicit({ history, moment, start }: Scene): Cause[] {
  const { scopeDays } = history.policy
  if (start === null || clarityOf(history, moment.day).elements.scope.status === 'explicit') return []
  if (!hasCome(moment, start + scopeDays)) return []
  const stated = factsOfKind(history, 'element.stated').filter(({ data }) => data.element === 'scope')
  // Agreed once and stated anew by us alone: not explicit since the first statement after the agreement.
  const agreed = stated.findLastIndex(
    ({ data, redacted }) => !redacted && data.agreedBy !== undefined && !isMember(data.agreedBy),
  )
  const since = Math.max(start + scopeDays, agreed < 0 ? -Infinity : (stated[agreed + 1]?.day ?? -Infinity))
  return [{ why: message('risk.scope_not_explicit', { days: scopeDays }), since, facts: stated.slice(-1) }]
}

function changesDisputed({ history, moment }: Scene): Cause[] {
  const { quarterDays, disputesMin } = history.policy
  const disputed = eachOnce(factsOfKind(history, 'change.decided').filter(({ data }) => data.disputed === true))
  const recent = factsWithin(disputed, moment.day, quarterDays)
  for (const fact of recent) changesOn(moment, fact.day + quarterDays)
  if (recent.length < disputesMin) return []
  const since = crowdedSince(
    disputed.map(({ day }) => day),
    { least: disputesMin, within: quarterDays },
  )
  return [{ why: message('risk.changes_disputed', { count: recent.length }), since, facts: recent }]
}

/** One request disputed twice is one dispute, counted from its latest day. */
function eachOnce(decided: readonly Fact<'change.decided'>[]): Fact<'change.decided'>[] {
  const last = new Map(decided.map((fact) => [fact.data.ref, fact]))
  return decided.filter((fact) => last.get(fact.data.ref) === fact)
}

/** F4: the client does not know its own part. */
export function clientUnaware(scene: Scene): Cause[] {
  return [...clientOverdue(scene), ...clientPartUnnamed(scene)]
}

function clientOverdue({ history, moment }: Scene): Cause[] {
  const { clientOverdueDays: days, clientOverdueMin } = history.policy
  for (const { due } of history.promises.client.open) changesOn(moment, due + days + 1)
  const overdue = overdueToday(history, 'client', moment.day)
    .filter(({ due }) => moment.day - due > days)
    .sort((a, b) => a.due - b.due)
  const last = overdue[clientOverdueMin - 1]
  if (!last) return []
  const why = message('risk.client_overdue', { count: overdue.length, days })
  return [{ why, since: last.due + days + 1, facts: overdue.map(({ made }) => made) }]
}

function clientPartUnnamed({ history, moment, start, named }: Scene): Cause[] {
  const { mapDays } = history.policy
  const began = underWaySince(history, named)
  if (start === null || began === null) return []
  if (factsOfKind(history, 'commitment.made').some(({ data }) => data.side === 'client')) return []
  if (!hasCome(moment, start + mapDays)) return []
  const facts = [named.began, ...outputsOf(history).map(({ set }) => set)].filter((fact) => fact !== null)
  return [{ why: message('risk.client_part_unnamed'), since: Math.max(start + mapDays, began), facts }]
}

/** F14: an onboarding that stalls. */
export function onboardingWeak({ history, moment, start, named }: Scene): Cause[] {
  const { outputsLateMin, firstValueDays } = history.policy
  const began = underWaySince(history, named)
  if (began === null) return []
  const outputs = outputsOf(history)
  const causes: Cause[] = []
  const late = lateOutputs(outputs, moment)
  const last = late[outputsLateMin - 1]
  if (last) {
    const why = message('risk.outputs_late', { count: late.length })
    causes.push({ why, since: Math.max(last.due + 1, last.set.day, began), facts: late.map(({ set }) => set) })
  }
  // A first value once seen stays seen, whatever its output is set to later.
  const first = factsOfKind(history, 'onboarding.set').filter(({ data }) => data.step === 'first_value')
  if (start === null || first.some(({ data }) => data.status === 'done')) return causes
  if (hasCome(moment, start + firstValueDays)) {
    const why = message('risk.no_first_value', { days: firstValueDays })
    causes.push({ why, since: Math.max(start + firstValueDays, began), facts: first })
  }
  return causes
}

/** F16: what they think they bought is not what we deliver, or a promise made to sell hangs in the air. */
export function misunderstood({ history, moment, start }: Scene): Cause[] {
  const compared = lastComparison(history)
  const differs = compared?.data.matches === false
  const causes: Cause[] = differs
    ? [{ why: message('risk.bought_differs'), since: differsSince(history), facts: [compared] }]
    : []
  if (start === null) return causes
  const due = start + history.policy.reconcileDays
  const open = thingsOf(history, 'promise.sold').filter(
    (thing) => firstLater(thing, 'promise.reconciled') === undefined,
  )
  if (open.length === 0 || !hasCome(moment, due)) return causes
  const hanging = open.map(({ ref, begun }): Cause => {
    return { why: message('risk.promise_unreconciled', { ref }), since: Math.max(due, begun.day), facts: [begun] }
  })
  return [...causes, ...hanging]
}

/** The first of the comparisons that have said "differs" without a break. */
function differsSince(history: History): DayNumber {
  const compared = factsOfKind(history, 'question.answered').filter(
    ({ data: { question, matches } }) =>
      (question === 'what_they_bought' || question === 'what_we_deliver') && matches !== undefined,
  )
  const matched = compared.findLastIndex(({ data }) => data.matches === true)
  return compared[matched + 1]!.day
}
