import { parseDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'
import { firstOccurrence, occurrences, withoutCount } from '../time/occurrences.ts'
import type { Days, Rule } from '../time/occurrences.ts'
import { parseRule } from '../time/recurrence.ts'
import type { Zone } from '../time/zone.ts'
import { milestoneDays } from './milestone-days.ts'
import type { AgreedRitual, Rhythm } from './rhythm.ts'

/** One ritual of an agreement as it runs: by a rule from a start, or so many days after each milestone (K1). */
export interface Course {
  id: string
  kind: string
  owner: string | null
  /** Minutes after midnight at which its slots are due; null for the end of the day. */
  dueMinutes: number | null
  recurs: { rule: Rule; start: DayNumber } | { follows: number } | null
}

/** K1: a weekly update is due by 16:00, every other ritual by the end of its day. */
const WEEKLY_UPDATE_DUE = 16 * 60

const courses = new WeakMap<AgreedRitual, Course>()

/** Rules are read, and their COUNT counted, once for each agreed ritual. */
export function courseOf(ritual: AgreedRitual): Course {
  const known = courses.get(ritual)
  if (known) return known
  const made: Course = {
    id: ritual.id,
    kind: ritual.ritual,
    owner: ritual.owner ?? null,
    dueMinutes: dueMinutes(ritual),
    recurs: recurrenceOf(ritual),
  }
  courses.set(ritual, made)
  return made
}

function dueMinutes({ ritual, dueTime }: AgreedRitual): number | null {
  if (dueTime === undefined) return ritual === 'weekly_update' ? WEEKLY_UPDATE_DUE : null
  return Number(dueTime.slice(0, 2)) * 60 + Number(dueTime.slice(3, 5))
}

function recurrenceOf(ritual: AgreedRitual): Course['recurs'] {
  if ('follows' in ritual) return { follows: ritual.follows.days }
  const rule = parseRule(ritual.rrule)
  const start = parseDay(ritual.start)
  return rule === null || start === null ? null : { rule: withoutCount(rule, start), start }
}

/** The moment by which a slot is to be held. */
export function dueOf({ dueMinutes: minutes }: Course, day: DayNumber, zone: Zone): EpochMs {
  return minutes === null ? zone.endOf(day) : zone.at(day, minutes)
}

/** The days of a course in a window. */
export function courseDays({ recurs }: Course, rhythm: Rhythm, window: Days): DayNumber[] {
  if (recurs === null || window.from > window.to) return []
  if ('follows' in recurs) return milestoneDays(rhythm.milestones, recurs.follows, window)
  return occurrences(ruleIn(recurs.rule, rhythm.zone), recurs.start, window)
}

/** The first day of a course on or after `from`. */
export function nextCourseDay({ recurs }: Course, rhythm: Rhythm, from: DayNumber): DayNumber | null {
  if (recurs === null) return null
  if ('follows' in recurs) return milestoneDays(rhythm.milestones, recurs.follows, { from, to: Infinity })[0] ?? null
  return firstOccurrence(ruleIn(recurs.rule, rhythm.zone), recurs.start, from)
}

/** An UNTIL written as a moment ends the rule with its day in the client's zone. */
function ruleIn(rule: Rule, zone: Zone): Rule {
  return rule.untilAt === null ? rule : { ...rule, until: zone.dayOf(rule.untilAt) }
}
