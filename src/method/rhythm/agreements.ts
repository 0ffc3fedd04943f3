import type { DayNumber } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'
import type { Days } from '../time/occurrences.ts'
import { courseDays, courseOf, dueOf, nextCourseDay } from './ritual.ts'
import type { Course } from './ritual.ts'
import type { AgreedCadence, Rhythm, Slot } from './rhythm.ts'

/** The stretch an agreement governs: from its first slot to the first slot of the next one (K2). */
export interface Span {
  agreement: AgreedCadence
  courses: readonly Course[]
  first: DayNumber
  /** The day on which the next agreement begins; Infinity while there is none. */
  end: DayNumber
  /** When the next agreement was made: of its first day, the slots already past by then stay with this one. */
  cut: EpochMs
}

/** A slot in its place, before any touch is looked at. */
export interface Laid {
  slot: Slot
  course: Course
  /** The place of its span among those it was laid out with. */
  span: number
  /** The period of the slot begins after this moment: the due moment of the ritual's slot before it. */
  opens: EpochMs
}

/**
 * The spans that hold slots on `from` or later, oldest first. An agreement whose first slot lies after that of a later
 * one governs nothing. One without rituals, or whose rules are all over, ends the rhythm from its own day; one that only
 * follows milestones begins with the first of them.
 */
export function spansFrom(rhythm: Rhythm, from: DayNumber): Span[] {
  const spans: Span[] = []
  let end: DayNumber = Infinity
  let cut: EpochMs = Infinity
  for (let i = rhythm.cadences.length - 1; i >= 0 && end >= from; i--) {
    const agreement = rhythm.cadences[i]!
    const first = firstDay(rhythm, agreement)
    if (first === null || first > end) continue
    spans.push({ agreement, courses: agreement.data.rituals.map(courseOf), first, end, cut })
    end = first
    cut = agreement.at
  }
  return spans.reverse()
}

const firstDays = new WeakMap<AgreedCadence, { zone: string; day: DayNumber }>()

/** The day of an agreement's first slot; null while it waits for a milestone. */
function firstDay(rhythm: Rhythm, agreement: AgreedCadence): DayNumber | null {
  const known = firstDays.get(agreement)
  if (known?.zone === rhythm.zone.id) return known.day
  const courses = agreement.data.rituals.map(courseOf)
  const days = courses.map((course) => nextSlotDay(rhythm, course, { from: agreement.day, since: agreement.at }))
  const first = days.reduce((least, day) => (day !== null && (least === null || day < least) ? day : least), null)
  const follows = courses.some(({ recurs }) => recurs !== null && 'follows' in recurs)
  if (follows) return first
  // What depends on the agreement and the zone alone is worked out once.
  firstDays.set(agreement, { zone: rhythm.zone.id, day: first ?? agreement.day })
  return first ?? agreement.day
}

/** The first slot of a course on `from` or later that is not due before `since`. */
function nextSlotDay(
  rhythm: Rhythm,
  course: Course,
  { from, since }: { from: DayNumber; since: EpochMs },
): DayNumber | null {
  for (let day = nextCourseDay(course, rhythm, from); day !== null; day = nextCourseDay(course, rhythm, day + 1)) {
    const due = dueOf(course, day, rhythm.zone)
    if (due >= since && rhythm.zone.dayOf(due) === day) return day
  }
  return null
}

export function hasRitual({ courses }: Span, id: string): boolean {
  return courses.some((course) => course.id === id)
}

/** The slots of one ritual in a window, oldest first: at most one a day. */
export function laySlots(rhythm: Rhythm, spans: readonly Span[], id: string, window: Days): Laid[] {
  const laid: Laid[] = []
  spans.forEach((span, index) => {
    const within = { from: Math.max(window.from, span.first), to: Math.min(window.to, span.end) }
    const days = span.courses
      .filter((course) => course.id === id)
      .flatMap((course) => courseDays(course, rhythm, within).map((day) => ({ day, course })))
    days.sort((a, b) => a.day - b.day)
    for (const { day, course } of days) {
      const one = placeSlot(rhythm, { span, index, course, day })
      // The day that has its slot has it from the older agreement, of several rules from the first.
      if (one && one.slot.day !== laid.at(-1)?.slot.day) laid.push(one)
    }
  })
  return laid
}

/** The first slot of one ritual after a day. */
export function layNextSlot(rhythm: Rhythm, spans: readonly Span[], id: string, after: DayNumber): Laid | null {
  for (const [index, span] of spans.entries()) {
    const from = Math.max(after + 1, span.first)
    let next: Laid | null = null
    for (const course of span.courses) {
      if (course.id !== id || from > span.end) continue
      const day = nextSlotDay(rhythm, course, { from, since: span.agreement.at })
      const one = day === null || day > span.end ? null : placeSlot(rhythm, { span, index, course, day })
      if (one && (next === null || one.slot.day < next.slot.day)) next = one
    }
    if (next) return next
  }
  return null
}

interface Place {
  span: Span
  index: number
  course: Course
  day: DayNumber
}

/** A slot on a day, if the agreement governs it there: not due before it was agreed, not after the next one took over. */
function placeSlot({ zone }: Rhythm, { span, index, course, day }: Place): Laid | null {
  const due = dueOf(course, day, zone)
  // Where a zone skipped a whole day, nothing could be due on it.
  if (due < span.agreement.at || zone.dayOf(due) !== day) return null
  if (day >= span.end && due >= span.cut) return null
  const slot: Slot = {
    ritual: course.id,
    kind: course.kind,
    owner: course.owner,
    day,
    due,
    held: null,
    late: null,
    excused: null,
    entry: null,
    agreement: span.agreement.id,
  }
  return { slot, course, span: index, opens: -Infinity }
}

/**
 * Tells each slot when its period begins: with the due moment of the slot before it, if the ritual ran on in between.
 * Where it did not, with the agreement, but no earlier than one turn of the rule before the slot: what happened long
 * before a rhythm began holds nothing of it.
 */
export function openSlots(rhythm: Rhythm, spans: readonly Span[], laid: readonly Laid[]): void {
  laid.forEach((one, i) => {
    const before = laid[i - 1]
    const begins = runStart(spans, one)
    const since = before?.slot.due ?? -Infinity
    if (before && before.span >= begins) one.opens = since
    else one.opens = Math.max(since, spans[begins]!.agreement.at - 1, turnBefore(rhythm, one))
  })
}

function runStart(spans: readonly Span[], { span, slot }: Laid): number {
  let begins = span
  while (begins > 0 && hasRitual(spans[begins - 1]!, slot.ritual)) begins--
  return begins
}

function turnBefore(rhythm: Rhythm, { course, slot }: Laid): EpochMs {
  if (course.recurs === null || 'follows' in course.recurs) return -Infinity
  const next = nextCourseDay(course, rhythm, slot.day + 1)
  return next === null ? -Infinity : dueOf(course, 2 * slot.day - next, rhythm.zone)
}
