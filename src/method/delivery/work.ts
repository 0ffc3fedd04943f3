import type { Fact } from '../history/fact.ts'
import { factsWithin } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { lastLater, thingsOf } from '../history/things.ts'
import type { Thing } from '../history/thing.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'

export type Update = Fact<'work.updated'>

/** Every work item, as last updated. */
export function workOf(history: History): { ref: string; last: Update; thing: Thing<'work.updated'> }[] {
  return thingsOf(history, 'work.updated').map((thing) => ({
    ref: thing.ref,
    last: lastLater(thing, 'work.updated') ?? thing.begun,
    thing,
  }))
}

/** The work items updated within a quarter window, each as last updated, in that order. Tells the moment when one leaves it. */
export function recentWork(history: History, moment: Moment): Update[] {
  const { quarterDays } = history.policy
  const updates = factsWithin(factsOfKind(history, 'work.updated'), moment.day, quarterDays)
  if (updates[0]) changesOn(moment, updates[0].day + quarterDays)
  const last = new Map(updates.map((fact) => [fact.data.ref, fact]))
  return updates.filter((fact) => last.get(fact.data.ref) === fact)
}

/** A4: work of the quarter window that went ahead outside the scope without a change request. */
export function informalWork(history: History, moment: Moment): Update[] {
  return recentWork(history, moment).filter(({ data }) => data.scope === 'informal')
}

/** The update with which a work item's present standstill began; null where it does not stand still. */
export function blockedSince({ begun, later }: Thing<'work.updated'>): Update | null {
  const updates = [begun, ...later.filter((fact): fact is Update => fact.kind === 'work.updated')]
  const moving = updates.findLastIndex(({ data }) => data.status !== 'blocked')
  return updates[moving + 1] ?? null
}

/** The update with which a work item shipped; null where it has not, or is worked on again. */
export function shippedIn({ begun, later }: Thing<'work.updated'>): Update | null {
  const updates = [begun, ...later.filter((fact): fact is Update => fact.kind === 'work.updated')]
  if (updates.at(-1)?.data.status !== 'shipped') return null
  const before = updates.findLastIndex(({ data }) => data.status !== 'shipped')
  return updates[before + 1] ?? null
}
