import type { EpochMs } from '../time/instant.ts'
import type { Days } from '../time/occurrences.ts'
import { laySlots, layNextSlot, openSlots, spansFrom } from './agreements.ts'
import type { Laid } from './agreements.ts'
import { fillSlots, isSettled } from './filling.ts'
import type { Rhythm, Slot } from './rhythm.ts'

/** How far before a window slots are laid out at first, to find one that is settled by itself. */
const REACH_DAYS = 35

/**
 * Every slot of every ritual on the days of a window, by due moment, then ritual (K2). Each tells what the entries make of
 * it; what it is at a moment `slotStatus` tells.
 */
export function slotsOf(rhythm: Rhythm, window: Days): Slot[] {
  const spans = spansFrom(rhythm, window.from).filter(({ first }) => first <= window.to)
  const ids = new Set(spans.flatMap(({ courses }) => courses.map(({ id }) => id)))
  const slots = [...ids].flatMap((id) => stripOf(rhythm, id, window))
  return slots.filter(({ day }) => day >= window.from && day <= window.to).sort(compareSlots)
}

export function compareSlots(a: Slot, b: Slot): number {
  return a.due - b.due || (a.ritual < b.ritual ? -1 : a.ritual > b.ritual ? 1 : 0)
}

/**
 * One ritual's slots, filled: those of the window, the first one after it, and so many before it as it takes to find one
 * that does not depend on its predecessor. That is seldom more than two, so that a window in the tenth year costs what it
 * costs in the first.
 */
export function stripOf(rhythm: Rhythm, id: string, window: Days): Slot[] {
  const earliest = rhythm.cadences[0]?.day ?? Infinity
  for (let reach = REACH_DAYS; ; reach *= 4) {
    const from = window.from - reach
    const spans = spansFrom(rhythm, from)
    const laid = laySlots(rhythm, spans, id, { from, to: window.to })
    const next = layNextSlot(rhythm, spans, id, window.to)
    if (next) laid.push(next)
    const begin = from <= earliest ? 0 : lastSettled(rhythm, laid, window.from)
    if (begin === null) continue
    openSlots(rhythm, spans, laid)
    fillSlots(rhythm, laid, begin)
    return laid.slice(begin).map(({ slot }) => slot)
  }
}

function lastSettled(rhythm: Rhythm, laid: readonly Laid[], from: number): number | null {
  for (let i = laid.length - 1; i > 0; i--) {
    if (laid[i]!.slot.day < from && isSettled(rhythm, laid[i]!, laid[i - 1]!)) return i
  }
  return null
}

export type SlotStatus = 'upcoming' | 'held' | 'late' | 'missed' | 'excused'

/** What a slot is at a moment (K2). Until its due moment has passed it is not due: held and excused it can be before. */
export function slotStatus(slot: Slot, at: EpochMs): SlotStatus {
  if (slot.held !== null && slot.held <= at) return 'held'
  if (slot.excused !== null && slot.excused <= at) return 'excused'
  if (at <= slot.due) return 'upcoming'
  return slot.late !== null && slot.late <= at ? 'late' : 'missed'
}
