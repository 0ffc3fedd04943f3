import type { History } from '../history/history.ts'
import type { Moment } from '../moment.ts'
import { ritualsAt } from './cadence.ts'
import { rhythmOf } from './history-rhythm.ts'
import type { Slot } from './rhythm.ts'
import { compareSlots, slotsOf, slotStatus } from './slots.ts'

/** The last `count` slots that fell due and were not excused, all rituals pooled, oldest first (F3). */
export function lastDueSlots(history: History, moment: Moment, count: number): Slot[] {
  const recent = asked(ritualsAt(history, moment).flatMap(({ due }) => due), moment)
  if (recent.length >= count || history.byKind.get('cadence.agreed') === undefined) return recent.slice(-count)
  const from = moment.day - history.policy.twoYearsDays
  return asked(slotsOf(rhythmOf(history), { from, to: moment.day }), moment).slice(-count)
}

function asked(slots: readonly Slot[], moment: Moment): Slot[] {
  return slots.filter((slot) => slot.due < moment.at && slotStatus(slot, moment.at) !== 'excused').sort(compareSlots)
}
