import type { History } from '../history/history.ts'
import { firstLater, thingsBegun } from '../history/things.ts'
import { changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { DecisionStanding } from '../standing-types.ts'
import { formatDay, parseDay } from '../time/day.ts'

/** A7: what the client decides, who of them, and by when. Past its day it is due. */
export function decisionsOf(history: History, moment: Moment): DecisionStanding[] {
  return thingsBegun(history, 'decision.needed', moment.day)
    .map((thing): DecisionStanding => {
      const { begun, ref } = thing
      const due = parseDay(begun.data.due) ?? begun.day
      const made = firstLater(thing, 'decision.made')
      if (!made) changesOn(moment, due + 1)
      const status = made ? 'made' : due < moment.day ? 'overdue' : 'open'
      return { ref, by: begun.data.by, due: formatDay(due), status, entry: made?.id ?? begun.id }
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.ref < b.ref ? -1 : 1))
}
