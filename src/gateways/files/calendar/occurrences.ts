import type { DayNumber } from '#method/time/day.ts'
import type { EpochMs } from '#method/time/instant.ts'
import type { Zone } from '#method/time/zone.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { momentOf, onDay, timeKey } from './event-time.ts'
import type { EventTime } from './event-time.ts'
import { occurrenceDays } from './occurrence-days.ts'
import type { Steps } from './occurrence-days.ts'
import type { RecurrenceRule } from './recurrence-rule.ts'

/** One meeting: an event that happens once, or one time of a series. */
export interface Occurrence {
  /** Names it within its event; null for an event that happens once. */
  key: string | null
  start: EventTime
  /** The event that describes it: the series, or the one that replaces this occurrence. */
  event: CalendarEvent
}

export const OCCURRENCES_MAX = 2_000

/** What is looked at of a series: its days within the window, in the account's zone. */
export interface Window {
  from: DayNumber
  to: DayNumber
  zone: Zone
}

export type Expansion = Occurrence[] | 'too-many' | 'too-long'

/**
 * The occurrences of an event within a window (RFC 5545 §3.8.5): what its rules give and its extra dates add, less the
 * excluded ones, some replaced by events of their own. Events that happen once come as they are, whenever they were.
 */
export function occurrencesOf(
  master: CalendarEvent,
  replacements: readonly CalendarEvent[],
  { window, steps }: { window: Window; steps: Steps },
): Expansion {
  const { zone } = window
  if (master.rules.length === 0 && master.extra.length === 0) {
    // An event that replaces an occurrence of a series keeps that name where the series itself is not at hand.
    const key = master.replaces === null ? null : timeKey(master.replaces, zone)
    return [{ key, start: master.start, event: master }]
  }
  const starts = new Map<string, EventTime>()
  for (const start of startsOf(master, { window, steps })) {
    if (starts.size > OCCURRENCES_MAX) return 'too-many'
    starts.set(timeKey(start, zone), start)
  }
  if (master.rules.length > 0 && steps.left < 0) return 'too-long'
  for (const excluded of master.excluded) removeStart(starts, excluded, zone)
  const replaced = new Map(replacements.map((event) => [timeKey(event.replaces ?? event.start, zone), event]))
  for (const [key, event] of replaced) starts.set(key, event.start)
  if (starts.size > OCCURRENCES_MAX) return 'too-many'
  return [...starts].map(([key, start]) => ({ key, start, event: replaced.get(key) ?? master }))
}

/** An excluded bare day takes every occurrence of that day, as several calendar programs write it. */
function removeStart(starts: Map<string, EventTime>, excluded: EventTime, zone: Zone): void {
  const key = timeKey(excluded, zone)
  if (starts.delete(key) || excluded.form !== 'day') return
  for (const [other, start] of starts) if (start.day === excluded.day) starts.delete(other)
}

function* startsOf(master: CalendarEvent, { window, steps }: { window: Window; steps: Steps }): Generator<EventTime> {
  for (const rule of master.rules) yield* startsByRule(master, rule, { window, steps })
  const isInWindow = ({ day }: EventTime) => day >= window.from && day <= window.to
  // Without a rule the start itself is the first of the dates.
  if (master.rules.length === 0 && isInWindow(master.start)) yield master.start
  for (const extra of master.extra) if (isInWindow(extra)) yield extra
}

function* startsByRule(
  master: CalendarEvent,
  rule: RecurrenceRule,
  { window, steps }: { window: Window; steps: Steps },
): Generator<EventTime> {
  const { start } = master
  const times = rule.times.length > 0 && start.form !== 'day' ? rule.times : [null]
  const firstMs = momentOf(start, window.zone)
  for (const { day, number } of occurrenceDays({ rule, start: start.day, from: window.from, to: window.to }, steps)) {
    for (const [index, seconds] of times.entries()) {
      const time = onDay(start, day, seconds)
      const ms = momentOf(time, window.zone)
      if (isBeyond(rule, { time, ms, zone: window.zone })) return
      if (rule.count !== null && (number - 1) * times.length + index >= rule.count) return
      if (ms >= firstMs) yield time
    }
  }
}

function isBeyond(rule: RecurrenceRule, { time, ms, zone }: { time: EventTime; ms: EpochMs; zone: Zone }): boolean {
  if (rule.until === null) return false
  // A bare day as the end takes that whole day in.
  if (rule.until.form === 'day' || time.form === 'day') return time.day > rule.until.day
  return ms > momentOf(rule.until.form === 'local' ? { ...rule.until, zone: zoneIn(time) } : rule.until, zone)
}

function zoneIn(time: EventTime) {
  return time.form === 'local' ? time.zone : null
}
