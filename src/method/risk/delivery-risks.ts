import { isBreached, periodsOf, signedOn } from '../delivery/sla.ts'
import { endedPeriods } from '../delivery/sla-standing.ts'
import { lateProblems } from '../delivery/problems.ts'
import { blockedSince, informalOn, recentWork, workOf } from '../delivery/work.ts'
import type { Fact } from '../history/fact.ts'
import { factsWithin } from '../history/fact.ts'
import { factsOfKind } from '../history/history.ts'
import type { History } from '../history/history.ts'
import { stoodSince, turnsWithin } from '../history/stretch.ts'
import { firstLater, thingsOf } from '../history/things.ts'
import { message } from '../message.ts'
import { changesOn, hasCome, isWithin } from '../moment.ts'
import { parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { Cause, Scene } from './found.ts'

/** F5: problems the client heard of late, or that are open without an owner or a next step. */
export function problemsLate({ history, moment }: Scene): Cause[] {
  const problems = thingsOf(history, 'problem.noticed')
  if (problems.length === 0) return []
  const resolved = new Map(problems.map((thing) => [thing.ref, firstLater(thing, 'problem.resolved')?.day]))
  const isOpen = (ref: string): boolean => {
    const day = resolved.get(ref)
    return day === undefined || isWithin(moment, day, history.policy.quarterDays)
  }
  const late = lateProblems(history, moment.day)
    .filter(({ noticed, lateOn }) => hasCome(moment, lateOn) && isOpen(noticed.data.ref))
    .map(({ noticed, lateOn }): Cause => {
      return { why: message('risk.disclosed_late', { ref: noticed.data.ref }), since: lateOn, facts: [noticed] }
    })
  return [...late, ...problemsUnowned(history)]
}

/** Open problems that nobody owns, or that have no next step; noticing one again may add what was lacking. */
export function problemsUnowned(history: Scene['history']): Cause[] {
  return thingsOf(history, 'problem.noticed').flatMap(({ ref, begun, later }): Cause[] => {
    if (later.some(({ kind }) => kind === 'problem.resolved')) return []
    const told = [begun, ...later.filter((fact): fact is Fact<'problem.noticed'> => fact.kind === 'problem.noticed')]
    const has = (field: 'owner' | 'nextStep') => told.some(({ data }) => (data[field] ?? '').trim() !== '')
    if (has('owner') && has('nextStep')) return []
    return [{ why: message('risk.problem_unowned', { ref }), since: begun.day, facts: [begun] }]
  })
}

/** F6: work done outside the agreed scope without a change request. */
export function informal(scene: Scene): Cause[] {
  const { history, moment } = scene
  const { quarterDays, informalMin } = history.policy
  for (const fact of recentWork(history, moment.day)) changesOn(moment, fact.day + quarterDays)
  const off = informalOn(history, moment.day)
  const shared = informalShared(scene)
  if (off.length < informalMin) return shared
  const since = stoodSince(moment.day, workTurns(history), (day) => informalOn(history, day).length >= informalMin)
  return [{ why: message('risk.informal_work', { count: off.length }), since, facts: off }, ...shared]
}

/** The part of what shipped in a quarter window that nobody had agreed to. */
function informalShared({ history, moment }: Scene): Cause[] {
  const { informalShare, shippedMin } = history.policy
  const isTooMuch = ({ shipped, off }: { shipped: number; off: readonly Fact[] }) =>
    shipped >= shippedMin && off.length / shipped > informalShare
  const today = shippedOn(history, moment.day)
  if (!isTooMuch(today)) return []
  const since = stoodSince(moment.day, workTurns(history), (day) => isTooMuch(shippedOn(history, day)))
  const why = message('risk.informal_share', { informal: today.off.length, of: today.shipped })
  return [{ why, since, facts: today.off }]
}

function shippedOn(history: History, day: DayNumber): { shipped: number; off: readonly Fact[] } {
  const shipped = recentWork(history, day).filter(({ data }) => data.status === 'shipped')
  return { shipped: shipped.length, off: shipped.filter(({ data }) => data.scope === 'informal') }
}

function workTurns(history: History): DayNumber[] {
  return turnsWithin(factsOfKind(history, 'work.updated'), history.policy.quarterDays)
}

/** F8: updates tell what was done, and nothing tells what it was worth. */
export function outputOnly({ history, moment }: Scene): Cause[] {
  const { quarterDays, updatesMin } = history.policy
  const updates = (history.touchesFor.get('weekly_update') ?? []).filter(({ data }) => data.initiatedBy === 'us')
  const sent = factsWithin(updates, moment.day, quarterDays)
  for (const fact of sent) changesOn(moment, fact.day + quarterDays)
  const kinds = ['prediction.made', 'prediction.checked', 'measure.read'] as const
  const worth = kinds.map((kind) => factsOfKind(history, kind).at(-1)).filter((fact) => fact !== undefined)
  if (worth.some((fact) => isWithin(moment, fact.day, quarterDays)) || sent.length < updatesMin) return []
  const lapsed = Math.max(-Infinity, ...worth.map(({ day }) => day + quarterDays))
  const isOften = (day: DayNumber) => day >= lapsed && factsWithin(updates, day, quarterDays).length >= updatesMin
  const since = stoodSince(moment.day, [...turnsWithin(updates, quarterDays), lapsed], isOften)
  return [{ why: message('risk.output_only', { updates: sent.length }), since, facts: [...sent, ...worth] }]
}

/** F10: work that stands still for more than a week while no escalation names it. */
export function drifting({ history, moment }: Scene): Cause[] {
  const { blockedDays } = history.policy
  return workOf(history).flatMap((item): Cause[] => {
    const { ref, last } = item
    if (last.data.status !== 'blocked') return []
    const since = blockedSince(item) ?? last
    const isEscalated = factsOfKind(history, 'problem.escalated').some(
      ({ data, day }) => data.work === ref && day >= since.day,
    )
    if (isEscalated || !hasCome(moment, since.day + blockedDays + 1)) return []
    const why = message('risk.blocked', { ref, days: blockedDays })
    return [{ why, since: since.day + blockedDays + 1, facts: [since] }]
  })
}

/** F20: the latest period of a dimension is breached, since the first of the breached ones in a row. */
export function slaBreached({ history, moment }: Scene): Cause[] {
  return signedOn(history, moment.day).flatMap(({ ref, dimension }): Cause[] => {
    const periods = endedPeriods(history, moment, ref, dimension.id)
    const kept = periods.findLastIndex((fact) => !isBreached(history, dimension, fact))
    const breached = periods.slice(kept + 1)
    if (breached.length === 0) return []
    const told = factsOfKind(history, 'sla.measured').filter((fact) => fact.data.ref === ref)
    const turns = [...factsOfKind(history, 'sla.signed'), ...told].map(({ day }) => day)
    const ends = told.map(({ data, day }) => parseDay(data.to) ?? day)
    const since = stoodSince(moment.day, [...turns, ...ends], (day) => isBreachedOn(history, { ref, dimension }, day))
    return [{ why: message('risk.sla_breached', { dimension: dimension.id }), since, facts: breached }]
  })
}

/** Whether the latest period that had ended by a day, as told by then, was under the target signed by then. */
function isBreachedOn(
  history: History,
  { ref, dimension }: { ref: string; dimension: { id: string } },
  day: DayNumber,
): boolean {
  const signed = signedOn(history, day).find((each) => each.ref === ref && each.dimension.id === dimension.id)
  if (signed === undefined) return false
  const ended = periodsOf(history, ref, dimension.id, day).filter(({ data }) => (parseDay(data.to) ?? Infinity) <= day)
  const last = ended.at(-1)
  return last !== undefined && isBreached(history, signed.dimension, last)
}
