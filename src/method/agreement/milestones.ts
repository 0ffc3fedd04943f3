import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { once } from '../history/once.ts'
import { thingsOf } from '../history/things.ts'
import type { Thing } from '../history/thing.ts'
import { hasCome, isWithin } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { isOtherSide } from '../promises/resolution.ts'
import type { MilestoneStanding } from '../standing-chapters.ts'
import { formatDay, parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

export interface Milestone {
  ref: string
  set: Fact<'milestone.set'>
  due: DayNumber
  /** How often it was moved with the other side's word. */
  moved: number
  closed: Fact<'milestone.reached' | 'milestone.missed'> | null
}

/** A6: the timeline. A milestone is moved with the other side's word, until it is reached or missed. */
export function timelineOf(history: History): readonly Milestone[] {
  return readTimeline(thingsOf(history, 'milestone.set'))
}

const readTimeline = once((things: readonly Thing<'milestone.set'>[]) => things.map(milestoneOf))

function milestoneOf({ ref, begun, later }: Thing<'milestone.set'>): Milestone {
  const start: Milestone = { ref, set: begun, due: parseDay(begun.data.due) ?? begun.day, moved: 0, closed: null }
  return later.reduce((now, fact) => {
    if (now.closed) return now
    if (fact.kind === 'milestone.reached' || fact.kind === 'milestone.missed') return { ...now, closed: fact }
    if (fact.kind !== 'milestone.moved' || !isOtherSide(begun.data.side, fact.data.agreedBy)) return now
    return { ...now, due: parseDay(fact.data.due) ?? now.due, moved: now.moved + 1 }
  }, start)
}

export function milestonesOf(history: History, moment: Moment): MilestoneStanding[] {
  return timelineOf(history)
    .filter(({ closed }) => closed === null || isWithin(moment, closed.day, history.policy.yearDays))
    .map(({ ref, set, due, moved, closed }): MilestoneStanding => {
      const { owner, side, decisionNeeded } = set.data
      return {
        ref,
        due: formatDay(due),
        status: closed ? statusOf(closed) : hasCome(moment, due + 1) ? 'overdue' : 'open',
        moved,
        owner,
        side,
        decisionNeeded: decisionNeeded !== undefined && decisionNeeded !== false,
        entry: (closed ?? set).id,
      }
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.ref < b.ref ? -1 : 1))
}

function statusOf({ kind }: NonNullable<Milestone['closed']>): 'reached' | 'missed' {
  return kind === 'milestone.reached' ? 'reached' : 'missed'
}
