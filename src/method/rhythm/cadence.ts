import type { History } from '../history/history.ts'
import { changesAt, changesOn } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { round6 } from '../round.ts'
import type { Cadence } from '../standing-types.ts'
import type { Falling } from '../due-items.ts'
import { formatDay } from '../time/day.ts'
import { layNextSlot, spansFrom } from './agreements.ts'
import { markSlot } from './filling.ts'
import { rhythmOf } from './history-rhythm.ts'
import type { Rhythm, Slot } from './rhythm.ts'
import { slotStatus, stripOf } from './slots.ts'
import type { SlotStatus } from './slots.ts'

/** One ritual at a moment. */
export interface RitualAt {
  id: string
  /** Its slots of the last 13 weeks whose due moment has passed, oldest first. */
  due: Slot[]
  /** The next slot that is neither held nor excused yet. */
  next: Slot | null
  /** The slot last due, while it is missed and the ritual goes on. */
  silent: Slot | null
}

/** The standing's part on rhythm (K2): counts over the last 13 weeks, adherence with all rituals pooled. */
export function cadenceOf(history: History, moment: Moment): Cadence {
  const rituals = ritualsAt(history, moment)
  const slots = rituals.flatMap(({ due }) => due)
  const counted = rituals.map(({ id, due, next }) => ({
    id,
    held: countOf(due, 'held', moment),
    late: countOf(due, 'late', moment),
    missed: countOf(due, 'missed', moment),
    excused: countOf(due, 'excused', moment),
    next: next && moment.zone.format(next.due),
  }))
  const asked = slots.length - countOf(slots, 'excused', moment)
  return { adherence: asked === 0 ? null : round6(countOf(slots, 'held', moment) / asked), rituals: counted }
}

function countOf(slots: readonly Slot[], status: SlotStatus, { at }: Moment): number {
  return slots.reduce((count, slot) => (slotStatus(slot, at) === status ? count + 1 : count), 0)
}

/** K2: silence past a slot is due at once; beside it, the slot to hold next. One that nobody owns is the lead's. */
export function slotsDue(history: History, moment: Moment, lead: string | null): Falling[] {
  return ritualsAt(history, moment)
    .flatMap(({ silent, next }) => [silent, next])
    .filter((slot) => slot !== null)
    .map((slot) => ({ what: 'slot', ref: slot.ritual, on: formatDay(slot.day), owner: slot.owner ?? lead }))
}

const answers = new WeakMap<Moment, RitualAt[]>()

/** Worked out once for each moment, whoever asks. */
export function ritualsAt(history: History, moment: Moment): RitualAt[] {
  const known = answers.get(moment)
  if (known) return known
  const rituals = readRituals(rhythmOf(history), moment, history.policy.quarterDays)
  answers.set(moment, rituals)
  return rituals
}

/**
 * The rituals agreed on last, those with a slot to come and those with one in the last `days` days, by id. Tells the
 * moment when a slot falls due and when one leaves the window: no other thing changes the answer by itself.
 */
export function readRituals(rhythm: Rhythm, moment: Moment, days: number): RitualAt[] {
  const from = moment.day - days + 1
  const agreed = new Set(rhythm.cadences.at(-1)?.data.rituals.map(({ id }) => id))
  const spans = spansFrom(rhythm, from)
  const ids = new Set([...agreed, ...spans.flatMap(({ courses }) => courses.map(({ id }) => id))])
  const rituals = [...ids].sort().map((id): RitualAt => {
    const strip = stripOf(rhythm, id, { from, to: moment.day })
    const passed = strip.filter((slot) => slot.due < moment.at)
    const coming = strip.slice(passed.length)
    // From the instant after its due moment on, a slot counts.
    if (coming[0]) changesAt(moment, coming[0].due + 1)
    const due = passed.filter((slot) => slot.day >= from)
    for (const slot of due) changesOn(moment, slot.day + days)
    const last = passed.findLast((slot) => slotStatus(slot, moment.at) !== 'excused')
    const isSilent = last !== undefined && slotStatus(last, moment.at) === 'missed'
    return {
      id,
      due,
      next: nextOpen(rhythm, { id, coming, moment }),
      silent: isSilent && agreed.has(id) ? last : null,
    }
  })
  return rituals.filter(({ id, due, next }) => agreed.has(id) || due.length > 0 || next !== null)
}

interface Coming {
  id: string
  coming: readonly Slot[]
  moment: Moment
}

function nextOpen(rhythm: Rhythm, { id, coming, moment }: Coming): Slot | null {
  const open = coming.find((slot) => slotStatus(slot, moment.at) === 'upcoming')
  const last = coming.at(-1)
  if (open || !last) return open ?? null
  // Held or excused ahead of time: further slots can only be so by name.
  const spans = spansFrom(rhythm, moment.day)
  for (let after = last.day; ;) {
    const next = layNextSlot(rhythm, spans, id, after)
    if (next === null) return null
    markSlot(rhythm, next.slot)
    if (slotStatus(next.slot, moment.at) === 'upcoming') return next.slot
    after = next.slot.day
  }
}
