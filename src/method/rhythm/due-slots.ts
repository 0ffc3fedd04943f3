import type { History } from '../history/history.ts'
import type { Moment } from '../moment.ts'
import type { Day } from '../time/day.ts'
import { formatDay } from '../time/day.ts'
import { ritualsAt } from './cadence.ts'
import { slotStatus } from './slots.ts'
import type { SlotStatus } from './slots.ts'

/** A slot whose due moment has passed, with what became of it. */
export interface DueSlot {
  on: Day
  status: Exclude<SlotStatus, 'upcoming'>
  /** The entry that held, filled or excused it; null where nothing did. */
  entry: string | null
}

export interface SlotsOfRitual {
  ritual: string
  slots: DueSlot[]
}

/** K2: the slots a standing counts, those of the last 13 weeks, ritual by ritual in the order of time. */
export function dueSlots(history: History, moment: Moment): SlotsOfRitual[] {
  return ritualsAt(history, moment).map(({ id, due }) => ({
    ritual: id,
    slots: due.flatMap((slot) => {
      const status = slotStatus(slot, moment.at)
      if (status === 'upcoming') return []
      return [{ on: formatDay(slot.day), status, entry: status === 'missed' ? null : slot.entry }]
    }),
  }))
}
