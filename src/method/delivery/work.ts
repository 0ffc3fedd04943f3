import type { Fact } from '../history/fact.ts'
import { factsWithin } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { once } from '../history/once.ts'
import { thingsOf } from '../history/things.ts'
import type { Thing } from '../history/thing.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { DayNumber } from '../time/day.ts'

export type Update = Fact<'work.updated'>

export interface WorkItem {
  ref: string
  /** As last updated. */
  last: Update
  /** The update with which it shipped; null where it has not, or is worked on again. */
  shipped: Update | null
  /** The cases it answers. */
  cases: readonly string[]
  /** Whether it was ever done over again. */
  redone: boolean
  thing: Thing<'work.updated'>
}

/** Every work item, in the order of beginning; the same list while none of them changes. */
export function workOf(history: History): readonly WorkItem[] {
  return readWork(thingsOf(history, 'work.updated'))
}

const readWork = once((things: readonly Thing<'work.updated'>[]) => things.map(workItem))

function workItem(thing: Thing<'work.updated'>): WorkItem {
  const updates = updatesOf(thing)
  const last = updates.at(-1) ?? thing.begun
  const moving = updates.findLastIndex(({ data }) => data.status !== 'shipped')
  return {
    ref: thing.ref,
    last,
    shipped: updates[moving + 1] ?? null,
    cases: [...new Set(updates.flatMap(({ data }) => data.case ?? []))],
    redone: updates.some(({ data }) => data.redo === true),
    thing,
  }
}

function updatesOf({ begun, later }: Thing<'work.updated'>): Update[] {
  return [begun, ...later.filter((fact): fact is Update => fact.kind === 'work.updated')]
}

/** The work items updated within a quarter window, each as last updated, in that order. */
export function recentWork(history: History, day: DayNumber): Update[] {
  const updates = factsWithin(factsOfKind(history, 'work.updated'), day, history.policy.quarterDays)
  const last = new Map(updates.map((fact) => [fact.data.ref, fact]))
  return updates.filter((fact) => last.get(fact.data.ref) === fact)
}

/** A4: work of the quarter window that went ahead outside the scope without a change request. */
export function informalOn(history: History, day: DayNumber): Update[] {
  return recentWork(history, day).filter(({ data }) => data.scope === 'informal')
}

/** The same for today. Tells the moment when some of it leaves the window. */
export function informalWork(history: History, moment: Moment): Update[] {
  const informal = informalOn(history, moment.day)
  for (const { day } of informal) changesOn(moment, day + history.policy.quarterDays)
  return informal
}

/** The update with which a work item's present standstill began; null where it does not stand still. */
export function blockedSince({ thing }: WorkItem): Update | null {
  const updates = updatesOf(thing)
  const moving = updates.findLastIndex(({ data }) => data.status !== 'blocked')
  return updates[moving + 1] ?? null
}
