import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { firstLater, thingsBegun } from '../history/things.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { isOtherSide } from '../promises/resolution.ts'
import type { MilestoneStanding } from '../standing-types.ts'
import { formatDay, parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'

export interface Milestone {
  ref: string
  set: Fact<'milestone.set'>
  due: DayNumber
  moved: number
  reached: Fact<'milestone.reached'> | null
  missed: Fact<'milestone.missed'> | null
}

/** A6: the timeline as it stands on a day. A milestone moves with the other side's word, before it is due. */
export function milestonesOn(history: History, day: DayNumber): Milestone[] {
  return thingsBegun(history, 'milestone.set', day).map((thing) => {
    const { begun: set, ref } = thing
    const start = { due: parseDay(set.data.due) ?? set.day, moved: 0 }
    const { due, moved } = thing.later.reduce((now, fact) => {
      if (fact.kind !== 'milestone.moved' || fact.day >= now.due || !isOtherSide(set.data.side, fact.data.agreedBy)) return now
      return { due: parseDay(fact.data.due) ?? now.due, moved: now.moved + 1 }
    }, start)
    return {
      ref,
      set,
      due,
      moved,
      reached: firstLater(thing, 'milestone.reached') ?? null,
      missed: firstLater(thing, 'milestone.missed') ?? null,
    }
  })
}

export function milestonesOf(history: History, moment: Moment): MilestoneStanding[] {
  return milestonesOn(history, moment.day)
    .map(({ ref, set, due, moved, reached, missed }): MilestoneStanding => {
      const isOpen = reached === null && missed === null
      if (isOpen) changesOn(moment, due + 1)
      const onTime = reached !== null && reached.day <= due
      const status = reached ? (onTime ? 'reached' : 'late') : missed ? 'missed' : due < moment.day ? 'overdue' : 'open'
      return { ref, due: formatDay(due), status, moved, owner: set.data.owner, side: set.data.side, entry: set.id }
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.ref < b.ref ? -1 : 1))
}
