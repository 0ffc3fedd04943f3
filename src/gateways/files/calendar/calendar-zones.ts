import { DAY_MS, calendarDay, dayOf } from '#method/time/day.ts'
import type { DayNumber } from '#method/time/day.ts'
import { zoneOf } from '#method/time/zone.ts'
import type { WallClock } from './event-time.ts'
import { parseEventTime } from './event-time.ts'
import type { IcsBlock } from './ics-blocks.ts'
import { icsProperty } from './ics-property.ts'
import { occurrenceDays } from './occurrence-days.ts'
import type { Steps } from './occurrence-days.ts'
import { parseRule } from './recurrence-rule.ts'
import type { RecurrenceRule } from './recurrence-rule.ts'
import { zoneNames } from './zone-names.ts'

/** Finds the zones a calendar file names: null for one that neither the file nor the world knows. */
export type ZoneFinder = (tzid: string) => WallClock | null

/**
 * Zones are taken from the IANA database wherever a name leads there, because a file's own description is often stale;
 * the description serves for names of its own making.
 */
export function zoneFinder(blocks: readonly IcsBlock[], steps: Steps): ZoneFinder {
  const described = new Map<string, IcsBlock>()
  for (const block of blocks) {
    const tzid = textOf(block, 'TZID')
    if (tzid !== null && !described.has(tzid)) described.set(tzid, block)
  }
  const found = new Map<string, WallClock | null>()
  return (tzid) => {
    const known = found.get(tzid)
    if (known !== undefined) return known
    const block = described.get(tzid)
    const location = block ? textOf(block, 'X-LIC-LOCATION') : null
    const named = [...zoneNames(tzid), ...(location === null ? [] : [location])]
      .map(zoneOf)
      .find((zone) => zone !== null)
    const zone = named ?? (block ? describedZone(block, steps) : null)
    if (found.size < 1000) found.set(tzid, zone)
    return zone
  }
}

/** One of a zone's times: standard or summer. */
interface Observance {
  start: DayNumber
  seconds: number
  rules: RecurrenceRule[]
  extraDays: DayNumber[]
  offsetFrom: number
  offsetTo: number
}

interface Onset {
  /** Wall-clock milliseconds, before the change. */
  wall: number
  offset: number
}

function describedZone(block: IcsBlock, steps: Steps): WallClock | null {
  const observances = block.parts.flatMap(observanceOf)
  const [first] = observances
  if (!first) return null
  const years = new Map<number, Onset[]>()
  const earliest = observances.reduce((a, b) => (a.start <= b.start ? a : b))
  return {
    at: (day, minutes) => {
      const wall = day * DAY_MS + minutes * 60_000
      const { year } = calendarDay(day)
      const onsets = years.get(year) ?? onsetsUntil(observances, year, steps)
      if (years.size < 400) years.set(year, onsets)
      const last = onsets.findLast((onset) => onset.wall <= wall)
      return wall - (last?.offset ?? earliest.offsetFrom)
    },
  }
}

/** The changes of a year and the one before it, and the last one of each observance that ended earlier; in order. */
function onsetsUntil(observances: readonly Observance[], year: number, steps: Steps): Onset[] {
  const window = { from: dayOf(year - 1, 1, 1), to: dayOf(year, 12, 31) }
  const onsets = observances.flatMap((observance) => {
    const days = new Set([observance.start, ...observance.extraDays])
    for (const rule of observance.rules) {
      const to = Math.min(window.to, rule.until === null ? window.to : rule.until.day)
      const from = Math.min(window.from, to - 800)
      for (const { day } of occurrenceDays({ rule, start: observance.start, from, to }, steps)) days.add(day)
    }
    return [...days].map((day) => ({ wall: day * DAY_MS + observance.seconds * 1000, offset: observance.offsetTo }))
  })
  return onsets.sort((a, b) => a.wall - b.wall)
}

const OBSERVANCE_LINES_MAX = 200

function observanceOf(block: IcsBlock): Observance[] {
  const offsetFrom = offsetOf(textOf(block, 'TZOFFSETFROM'))
  const offsetTo = offsetOf(textOf(block, 'TZOFFSETTO'))
  const start = startOf(block)
  if (offsetTo === null || start === null) return []
  const texts = (name: string) =>
    block.lines
      .slice(0, OBSERVANCE_LINES_MAX)
      .filter((line) => line.name === name)
      .map(({ text }) => text)
  const rules = texts('RRULE').map((text) => parseRule(text.slice(text.indexOf(':') + 1)))
  const extra = texts('RDATE').flatMap((text) => (icsProperty(text)?.values ?? []).slice(0, OBSERVANCE_LINES_MAX))
  return [
    {
      ...start,
      rules: rules.filter((rule) => 'freq' in rule),
      extraDays: extra.map((value) => parseEventTime(value, null)?.day ?? null).filter((day) => day !== null),
      offsetFrom: offsetFrom ?? offsetTo,
      offsetTo,
    },
  ]
}

function startOf(block: IcsBlock): { start: DayNumber; seconds: number } | null {
  const line = block.lines.find(({ name }) => name === 'DTSTART')
  const value = line ? icsProperty(line.text)?.values[0] : undefined
  const time = value === undefined ? null : parseEventTime(value, null)
  return time === null ? null : { start: time.day, seconds: time.form === 'day' ? 0 : time.seconds }
}

function textOf(block: IcsBlock, name: string): string | null {
  const line = block.lines.find((one) => one.name === name)
  return line ? line.text.slice(line.text.indexOf(':') + 1).trim() : null
}

/** `+0200`, `-053000` in milliseconds. */
function offsetOf(text: string | null): number | null {
  if (text === null || !/^[+-][0-9]{4}([0-9]{2})?$/.test(text)) return null
  const seconds = Number(text.slice(1, 3)) * 3600 + Number(text.slice(3, 5)) * 60 + Number(text.slice(5) || '0')
  return (text.startsWith('-') ? -1 : 1) * seconds * 1000
}
