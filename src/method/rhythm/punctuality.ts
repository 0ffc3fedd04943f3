import type { History } from '../history/history.ts'
import type { Moment } from '../moment.ts'
import type { DayNumber } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'
import { ritualsAt } from './cadence.ts'
import { rhythmOf } from './history-rhythm.ts'
import type { Slot } from './rhythm.ts'
import { slotsOf } from './slots.ts'

/** How many slots fell due in the last 13 weeks, all rituals pooled, and which entries held one of them on time (L2a). */
export interface Punctuality {
  due: number
  /** One for each slot held: an entry that holds slots of two rituals stands here twice. */
  held: { id: string; day: DayNumber }[]
}

export function punctuality(history: History, moment: Moment): Punctuality {
  const slots = ritualsAt(history, moment).flatMap(({ due }) => due)
  return punctualityOf(history, slots)
}

/** The same at the end of a day now past. */
export function punctualityOn(history: History, day: DayNumber): Punctuality {
  const from = day - history.policy.quarterDays + 1
  const end = history.zone.endOf(day)
  const slots = settledSlots(history, { from, to: day })
  const within: Slot[] = []
  for (let i = countBefore(slots, end) - 1; i >= 0 && slots[i]!.day >= from; i--) within.push(slots[i]!)
  return punctualityOf(history, within)
}

/** What happened on time or was excused beforehand is so at the due moment; nothing later changes it. */
function punctualityOf({ zone }: History, slots: readonly Slot[]): Punctuality {
  const found: Punctuality = { due: 0, held: [] }
  for (const { held, excused, entry } of slots) {
    if (held === null && excused !== null) continue
    found.due++
    if (held !== null && entry !== null) found.held.push({ id: entry, day: zone.dayOf(held) })
  }
  return found
}

/** Asked day by day back through the years, slots are laid out by the year and kept, as `past` is, until something before them changes. */
const STRETCH_DAYS = 364

export function settledSlots(history: History, { from, to }: { from: DayNumber; to: DayNumber }): readonly Slot[] {
  const { past } = history
  const rhythm = rhythmOf(history)
  const kept = past.slots ?? { from: to + 1, until: to, slots: [] }
  if (from < kept.from) {
    const earlier = { from: from - STRETCH_DAYS, to: kept.from - 1 }
    kept.slots = [...slotsOf(rhythm, earlier), ...kept.slots]
    kept.from = earlier.from
  }
  if (to > kept.until) {
    kept.slots = [...kept.slots, ...slotsOf(rhythm, { from: kept.until + 1, to })]
    kept.until = to
  }
  past.slots = kept
  return kept.slots
}

/** How many slots are due before a moment. */
function countBefore(slots: readonly Slot[], at: EpochMs): number {
  let low = 0
  let high = slots.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (slots[middle]!.due < at) low = middle + 1
    else high = middle
  }
  return low
}
