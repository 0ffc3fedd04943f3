import { isOtherSide } from '../promises/resolution.ts'
import { formatDay } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'
import type { Laid } from './agreements.ts'
import { dueOf } from './ritual.ts'
import type { Rhythm, RhythmTouch, Slot } from './rhythm.ts'

/** K2: for so many days after its due moment a missed slot takes a touch that names none. */
const LATE_DAYS = 2

/** A missed slot that can still become late. */
interface Open {
  slot: Slot
  /** The last moment at which a touch that names no slot fills it. */
  until: EpochMs
  /** The first touch after the due moment that names it. */
  named: RhythmTouch | undefined
}

/**
 * K2, slot by slot and touch by touch in METHOD's order: each touch holds the slot it names, else fills a slot just
 * missed, else holds the open slot of its period. The slots of one ritual, oldest first, are filled from `begin` on; the
 * slot before that is taken as one that can't become late any more.
 */
export function fillSlots(rhythm: Rhythm, laid: readonly Laid[], begin: number): void {
  let missed: Open | null = null
  for (let i = begin; i < laid.length; i++) {
    const one = laid[i]!
    markSlot(rhythm, one.slot)
    missed = fillPeriod(rhythm, one, { missed, since: laid[i - 1]?.slot.due ?? one.opens })
  }
  if (missed) fillAfterwards(rhythm, missed)
}

/** Nothing falls due after a ritual's last slot, so that it stays open to whoever names it. */
function fillAfterwards({ touches }: Rhythm, open: Open): void {
  for (let i = countUntilMoment(touches, open.slot.due); i < touches.length && open.slot.late === null; i++) {
    const touch = touches[i]!
    if (touch.at > open.until) break
    if (touch.data.slot === undefined) fillLate(open, touch)
  }
  fillNamed(open, Infinity)
}

/** What is told about a slot by name: an excuse agreed beforehand, a touch on time. */
export function markSlot(rhythm: Rhythm, slot: Slot): void {
  if (rhythm.slotExcuses.size > 0) {
    const excuses = rhythm.slotExcuses.get(formatDay(slot.day)) ?? []
    const agreed = excuses.find((excuse) => excuse.data.ritual === slot.ritual && isAgreed(excuse, slot))
    if (agreed) {
      slot.excused = agreed.at
      slot.entry = agreed.id
    }
  }
  const named = namedTouches(rhythm, slot).find((touch) => touch.at <= slot.due)
  if (named) hold(slot, named)
}

/** Agreed beforehand, and by the client: nobody excuses their own silence. */
function isAgreed({ at, data }: { at: EpochMs; data: { agreedBy: string } }, slot: Slot): boolean {
  return at <= slot.due && isOtherSide('us', data.agreedBy)
}

function namedTouches({ slotTouches }: Rhythm, slot: Slot): readonly RhythmTouch[] {
  if (slotTouches.size === 0) return []
  return (slotTouches.get(formatDay(slot.day)) ?? []).filter((touch) => isOf(touch, slot))
}

/** Whether a touch is one of the slot's ritual: the one it names, else one of its purpose. */
function isOf({ data }: RhythmTouch, slot: Slot): boolean {
  return data.ritual === undefined ? data.purpose === slot.kind : data.ritual === slot.ritual
}

interface Before {
  missed: Open | null
  since: EpochMs
}

/** Goes through the touches up to a slot's due moment. Answers the slot that is then missed and may still become late. */
function fillPeriod(rhythm: Rhythm, one: Laid, { missed, since }: Before): Open | null {
  const { touches } = rhythm
  const { slot } = one
  let open = missed
  for (let i = countUntilMoment(touches, since); i < touches.length; i++) {
    const touch = touches[i]!
    if (touch.at > slot.due) break
    if (open === null && slot.held !== null && slot.held <= touch.at) break
    if (touch.data.slot !== undefined) continue
    if (open && touch.at < slot.due && !isOnItsDay(touch, slot)) {
      const isUsed = fillLate(open, touch)
      if (open.slot.late !== null) open = null
      if (isUsed) continue
    }
    if (touch.at <= one.opens || !isOf(touch, slot)) continue
    if (slot.held === null || touch.at < slot.held) hold(slot, touch)
  }
  if (open) fillNamed(open, slot.due - 1)
  // An excused slot does not fall due, so the one before it stays open.
  if (slot.excused !== null && slot.held === null) return open?.slot.late === null ? open : null
  return slot.held === null ? openAfter(rhythm, one) : null
}

/** K2: a touch dated by day only is on time on its slot's day, so it does not make up for the slot before. */
function isOnItsDay(touch: RhythmTouch, slot: Slot): boolean {
  return touch.dayOnly && touch.day === slot.day && isOf(touch, slot)
}

function openAfter(rhythm: Rhythm, { slot, course }: Laid): Open {
  const named = namedTouches(rhythm, slot).find((touch) => touch.at > slot.due)
  return { slot, until: dueOf(course, slot.day + LATE_DAYS, rhythm.zone), named }
}

/** Whether a touch that names no slot makes up for a missed one; the one that names it goes first if it came before. */
function fillLate(open: Open, touch: RhythmTouch): boolean {
  fillNamed(open, touch.at)
  if (open.slot.late !== null || touch.at > open.until || !isOf(touch, open.slot)) return false
  makeUp(open.slot, touch)
  return true
}

/** Fills a missed slot with the touch that names it, if that came by then. */
function fillNamed({ slot, named }: Open, by: EpochMs): void {
  if (slot.late === null && named && named.at <= by) makeUp(slot, named)
}

function makeUp(slot: Slot, touch: RhythmTouch): void {
  slot.late = touch.at
  slot.entry = touch.id
}

function hold(slot: Slot, touch: RhythmTouch): void {
  slot.held = touch.at
  slot.entry = touch.id
}

/**
 * Whether what becomes of a slot does not hang on what became of the one before: it does only where a single touch in its
 * period could also make up for that one.
 */
export function isSettled(rhythm: Rhythm, { slot }: Laid, before: Laid): boolean {
  const told = { ...slot }
  markSlot(rhythm, told)
  if (told.excused !== null) return false
  if (told.held !== null) return true
  const { touches } = rhythm
  const limit = dueOf(before.course, before.slot.day + LATE_DAYS, rhythm.zone)
  let taken = false
  for (let i = countUntilMoment(touches, before.slot.due); i < touches.length && touches[i]!.at <= slot.due; i++) {
    const touch = touches[i]!
    if (touch.data.slot !== undefined || !isOf(touch, slot)) continue
    if (taken || touch.at > limit || isOnItsDay(touch, slot)) return true
    taken = true
  }
  return !taken
}

/** How many touches lie at a moment or before it. */
export function countUntilMoment(touches: readonly RhythmTouch[], at: EpochMs): number {
  let low = 0
  let high = touches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (touches[middle]!.at <= at) low = middle + 1
    else high = middle
  }
  return low
}
