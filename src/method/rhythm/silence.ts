import type { DayNumber } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'
import type { Rhythm, Slot } from './rhythm.ts'
import { slotsOf, slotStatus } from './slots.ts'

/** How far back slots are looked for at first; four times as far each time that is not enough. */
const REACH_DAYS = 91

/** F3: the last `count` slots due at a moment, all rituals pooled, oldest first; excused ones were not due. Fewer where there are no more. */
export function lastDueSlots(rhythm: Rhythm, at: EpochMs, count: number): Slot[] {
  return lookBack(rhythm, at, (slots, isAll) => (slots.length >= count || isAll ? slots.slice(-count) : null))
}

/** F9: the slots of one ritual missed in a row up to a moment, oldest first; none where the one last due was not missed. */
export function missedInARow(rhythm: Rhythm, at: EpochMs, ritual: string): Slot[] {
  return lookBack(rhythm, at, (slots, isAll) => {
    const own = slots.filter((slot) => slot.ritual === ritual)
    const answered = own.findLastIndex((slot) => slotStatus(slot, at) !== 'missed')
    return answered >= 0 || isAll ? own.slice(answered + 1) : null
  })
}

type Read = (slots: Slot[], isAll: boolean) => Slot[] | null

function lookBack(rhythm: Rhythm, at: EpochMs, read: Read): Slot[] {
  const to = rhythm.zone.dayOf(at)
  const earliest: DayNumber = rhythm.cadences[0]?.day ?? Infinity
  for (let reach = REACH_DAYS; ; reach *= 4) {
    const from = to - reach
    const due = slotsOf(rhythm, { from, to }).filter((slot) => slot.due < at && slotStatus(slot, at) !== 'excused')
    const found = read(due, from <= earliest)
    if (found) return found
  }
}
