import { clarityOf } from '../agreement/clarity.ts'
import { lastComparison } from '../agreement/questions.ts'
import { factsWithin } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { stoodSince, turnsWithin } from '../history/stretch.ts'
import { firstLater, thingsOf } from '../history/things.ts'
import { message } from '../message.ts'
import { changesOn, hasCome } from '../moment.ts'
import { isUnderWay, lateOutputs, onboardingTurns, outputsOn } from '../onboarding/onboarding.ts'
import { isAfterStart, startTurns } from '../portfolio/contracts.ts'
import { overdueToday } from '../promises/reliability.ts'
import type { DayNumber } from '../time/day.ts'
import type { Cause, Scene } from './found.ts'

/** F1: the scope never really understood. */
export function scopeUnclear(scene: Scene): Cause[] {
  return [...scopeNotExplicit(scene), ...changesDisputed(scene)]
}

function scopeNotExplicit({ history, moment, start }: Scene): Cause[] {
  const { scopeDays } = history.policy
  const isExplicit = (day: DayNumber) => clarityOf(history, day).elements.scope.status === 'explicit'
  if (start === null || isExplicit(moment.day) || !hasCome(moment, start + scopeDays)) return []
  const stated = factsOfKind(history, 'element.stated').filter(({ data }) => data.element === 'scope')
  const turns = [...startTurns(history, scopeDays), ...stated.map(({ day }) => day)]
  const since = stoodSince(moment.day, turns, (day) => isAfterStart(history, day, scopeDays) && !isExplicit(day))
  return [{ why: message('risk.scope_not_explicit', { days: scopeDays }), since, facts: stated.slice(-1) }]
}

function changesDisputed({ history, moment }: Scene): Cause[] {
  const { quarterDays, disputesMin } = history.policy
  const disputed = factsOfKind(history, 'change.decided').filter(({ data }) => data.disputed === true)
  const within = (day: DayNumber) => eachOnce(factsWithin(disputed, day, quarterDays))
  const recent = within(moment.day)
  for (const fact of recent) changesOn(moment, fact.day + quarterDays)
  if (recent.length < disputesMin) return []
  const turns = turnsWithin(disputed, quarterDays)
  const since = stoodSince(moment.day, turns, (day) => within(day).length >= disputesMin)
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
  const overdue = overdueToday(history, 'client', moment.day).filter(({ due }) => moment.day - due > days)
  if (overdue.length < clientOverdueMin) return []
  const late = [...history.commitments.values()]
    .filter(({ side, due, day, resolution }) => side === 'client' && (resolution === null || day > due + days))
    .map(({ due, day, resolution }) => ({ from: due + days + 1, to: resolution === null ? Infinity : day }))
  const turns = late.flatMap(({ from, to }) => [from, to])
  const isOften = (day: DayNumber) => late.filter(({ from, to }) => from <= day && day < to).length >= clientOverdueMin
  const why = message('risk.client_overdue', { count: overdue.length, days })
  return [{ why, since: stoodSince(moment.day, turns, isOften), facts: overdue.map(({ made }) => made) }]
}

function clientPartUnnamed({ history, moment, start, named }: Scene): Cause[] {
  const { mapDays } = history.policy
  if (start === null || !isUnderWay(history, moment.day) || !hasCome(moment, start + mapDays)) return []
  if (factsOfKind(history, 'commitment.made').some(({ data }) => data.side === 'client')) return []
  const facts = [named.began, ...outputsOn(history, moment.day).map(({ set }) => set)].filter((fact) => fact !== null)
  const turns = [...startTurns(history, mapDays), ...onboardingTurns(history)]
  const since = stoodSince(moment.day, turns, (day) => isAfterStart(history, day, mapDays) && isUnderWay(history, day))
  return [{ why: message('risk.client_part_unnamed'), since, facts }]
}

/** F14: an onboarding that stalls. */
export function onboardingWeak(scene: Scene): Cause[] {
  return isUnderWay(scene.history, scene.moment.day) ? [...outputsLate(scene), ...noFirstValue(scene)] : []
}

function outputsLate({ history, moment }: Scene): Cause[] {
  const { outputsLateMin } = history.policy
  const late = lateOutputs(history, moment.day)
  if (late.length < outputsLateMin) return []
  const isWeak = (day: DayNumber) => isUnderWay(history, day) && lateOutputs(history, day).length >= outputsLateMin
  const since = stoodSince(moment.day, onboardingTurns(history), isWeak)
  return [{ why: message('risk.outputs_late', { count: late.length }), since, facts: late.map(({ set }) => set) }]
}

function noFirstValue({ history, moment, start }: Scene): Cause[] {
  const { firstValueDays } = history.policy
  // A first value once seen stays seen, whatever its output is set to later.
  const first = factsOfKind(history, 'onboarding.set').filter(({ data }) => data.step === 'first_value')
  if (start === null || first.some(({ data }) => data.status === 'done')) return []
  if (!hasCome(moment, start + firstValueDays)) return []
  const turns = [...startTurns(history, firstValueDays), ...onboardingTurns(history)]
  const since = stoodSince(
    moment.day,
    turns,
    (day) => isAfterStart(history, day, firstValueDays) && isUnderWay(history, day),
  )
  return [{ why: message('risk.no_first_value', { days: firstValueDays }), since, facts: first }]
}

/** F16: what they think they bought is not what we deliver, or a promise made to sell hangs in the air. */
export function misunderstood({ history, moment, start }: Scene): Cause[] {
  const compared = lastComparison(history)
  const differs = compared?.data.matches === false
  const causes: Cause[] = differs
    ? [{ why: message('risk.bought_differs'), since: differsSince(history), facts: [compared] }]
    : []
  if (start === null) return causes
  const { reconcileDays } = history.policy
  const open = thingsOf(history, 'promise.sold').filter(
    (thing) => firstLater(thing, 'promise.reconciled') === undefined,
  )
  if (open.length === 0 || !hasCome(moment, start + reconcileDays)) return causes
  const due = stoodSince(moment.day, startTurns(history, reconcileDays), (day) =>
    isAfterStart(history, day, reconcileDays),
  )
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
