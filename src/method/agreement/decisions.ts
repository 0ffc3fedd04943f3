import type { History } from '../history/history.ts'
import { firstLater, thingsOf } from '../history/things.ts'
import { hasCome, isWithin } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { DecisionStanding } from '../standing-chapters.ts'
import { formatDay, parseDay } from '../time/day.ts'

/** A7: what the client decides, who of them, and by when: open ones, and those made within a year. Past its day it is due. */
export function decisionsOf(history: History, moment: Moment): DecisionStanding[] {
  return thingsOf(history, 'decision.needed')
    .flatMap((thing): DecisionStanding[] => {
      const { begun, ref } = thing
      const due = parseDay(begun.data.due) ?? begun.day
      const made = firstLater(thing, 'decision.made')
      if (made && !isWithin(moment, made.day, history.policy.yearDays)) return []
      const status = made ? 'made' : hasCome(moment, due + 1) ? 'overdue' : 'open'
      return [{ ref, by: begun.data.by, due: formatDay(due), status, entry: (made ?? begun).id }]
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.ref < b.ref ? -1 : 1))
}
