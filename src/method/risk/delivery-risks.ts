import { isBreached, periodsOf, signedOn } from '../delivery/sla.ts'
import { lateProblems } from '../delivery/problems.ts'
import type { Fact } from '../history/fact.ts'
import { countUntil, factsWithin } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { firstLater, thingsBegun } from '../history/things.ts'
import { message } from '../message.ts'
import { changesOn, hasCome } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { Cause, Scene } from './found.ts'

/** F5: problems the client heard of late, or that are open without an owner or a next step. */
export function problemsLate({ history, moment }: Scene): Cause[] {
  const { quarterDays } = history.policy
  const resolved = new Map(
    thingsBegun(history, 'problem.noticed', moment.day).map((thing) => [thing.ref, firstLater(thing, 'problem.resolved')?.day]),
  )
  const isPast = (ref: string): boolean => {
    const day = resolved.get(ref)
    if (day === undefined) return false
    changesOn(moment, day + quarterDays)
    return day <= moment.day - quarterDays
  }
  const late = lateProblems(history, moment.day)
    .filter(({ noticed, lateOn }) => hasCome(moment, lateOn) && !isPast(noticed.data.ref))
    .map(({ noticed, lateOn }): Cause => ({ why: message('risk.disclosed_late', { ref: noticed.data.ref }), since: lateOn, facts: [noticed] }))
  return [...late, ...unowned(history, moment)]
}

function unowned(history: History, moment: Moment): Cause[] {
  return thingsBegun(history, 'problem.noticed', moment.day).flatMap(({ ref, begun, later }): Cause[] => {
    if (later.some((fact) => fact.kind === 'problem.resolved')) return []
    const told = factsOfKind(history, 'problem.noticed').filter((fact) => fact.data.ref === ref && fact.day <= moment.day)
    const has = (field: 'owner' | 'nextStep') => told.some((fact) => (fact.data[field] ?? '').trim() !== '')
    return has('owner') && has('nextStep') ? [] : [{ why: message('risk.problem_unowned', { ref }), since: begun.day, facts: [begun] }]
  })
}

/** The work items as last updated within a quarter window. */
function workWithin(history: History, day: DayNumber): Fact<'work.updated'>[] {
  const updates = factsWithin(factsOfKind(history, 'work.updated'), day, history.policy.quarterDays)
  return [...new Map(updates.map((fact) => [fact.data.ref, fact])).values()]
}

/** F6: work done outside the agreed scope without a change request. */
export function informalWork({ history, moment }: Scene): Cause[] {
  const { quarterDays, informalMin, informalShare, shippedMin } = history.policy
  const work = workWithin(history, moment.day)
  for (const fact of work) changesOn(moment, fact.day + quarterDays)
  const informal = work.filter(({ data }) => data.scope === 'informal').sort((a, b) => a.day - b.day)
  const causes: Cause[] = []
  if (informal.length >= informalMin) {
    causes.push({ why: message('risk.informal_work', { count: informal.length }), since: informal[informalMin - 1]!.day, facts: informal })
  }
  const shipped = work.filter(({ data }) => data.status === 'shipped')
  const off = shipped.filter(({ data }) => data.scope === 'informal')
  if (shipped.length >= shippedMin && off.length > informalShare * shipped.length) {
    causes.push({ why: message('risk.informal_share', { informal: off.length, of: shipped.length }), since: off.at(-1)!.day, facts: off })
  }
  return causes
}

/** F8: updates tell what was done, and nothing tells what it was worth. */
export function outputOnly({ history, moment }: Scene): Cause[] {
  const { quarterDays, updatesMin } = history.policy
  const sent = factsWithin(factsOfKind(history, 'touch'), moment.day, quarterDays).filter(
    ({ data }) => data.purpose === 'weekly_update' && data.initiatedBy === 'us',
  )
  for (const fact of sent) changesOn(moment, fact.day + quarterDays)
  const kinds = ['prediction.made', 'prediction.checked', 'measure.read'] as const
  const worth = kinds.flatMap((kind) => factsWithin<Fact>(factsOfKind(history, kind), moment.day, quarterDays))
  for (const fact of worth) changesOn(moment, fact.day + quarterDays)
  if (sent.length < updatesMin || worth.length > 0) return []
  return [{ why: message('risk.output_only', { updates: sent.length }), since: sent[updatesMin - 1]!.day, facts: sent }]
}

/** F10: work that stands still for more than a week while nobody escalated it. */
export function drifting({ history, moment }: Scene): Cause[] {
  const { blockedDays } = history.policy
  const updates = factsOfKind(history, 'work.updated')
  const last = new Map(updates.slice(0, countUntil(updates, moment.day)).map((fact) => [fact.data.ref, fact]))
  const escalated = factsOfKind(history, 'problem.escalated')
  return [...last.values()].flatMap((fact): Cause[] => {
    if (fact.data.status !== 'blocked') return []
    const since = blockedSince(updates, fact)
    if (escalated.some(({ data, day }) => data.work === fact.data.ref && day >= since.day && day <= moment.day)) return []
    if (!hasCome(moment, since.day + blockedDays + 1)) return []
    return [{ why: message('risk.blocked', { ref: fact.data.ref }), since: since.day + blockedDays + 1, facts: [since] }]
  })
}

/** The update with which the present standstill began. */
function blockedSince(updates: readonly Fact<'work.updated'>[], last: Fact<'work.updated'>): Fact<'work.updated'> {
  const same = updates.filter(({ data, day }) => data.ref === last.data.ref && day <= last.day)
  const moving = same.findLastIndex(({ data }) => data.status !== 'blocked')
  return same[moving + 1] ?? last
}

/** F20: the latest period of a dimension is breached. */
export function slaBreached({ history, moment }: Scene): Cause[] {
  return signedOn(history, moment.day).flatMap(({ ref, dimension }): Cause[] => {
    const periods = periodsOf(history, ref, dimension.id, moment.day)
    const last = periods.filter((fact) => hasCome(moment, parseDay(fact.data.to) ?? fact.day)).at(-1)
    if (!last || !isBreached(history, dimension, last)) return []
    return [{ why: message('risk.sla_breached', { dimension: dimension.id }), since: last.day, facts: [last] }]
  })
}
