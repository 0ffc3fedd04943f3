import { openDesk } from '../correspondence/desk.ts'
import type { Desk } from '../correspondence/desk.ts'
import { emptyReading, rowProblem } from '../reading.ts'
import type { FileReading, ReadContext } from '../reading.ts'
import { readEvent } from './calendar-event.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { zoneFinder } from './calendar-zones.ts'
import { draftEvent } from './event-drafts.ts'
import { icsBlocks } from './ics-blocks.ts'
import type { IcsBlocks } from './ics-blocks.ts'
import type { Steps } from './occurrence-days.ts'

const EVENTS_MAX = 50_000
/** Days one file may make the reader look at, over all its rules and zones. */
export const STEPS_MAX = 2_000_000

/** Reads a calendar file (RFC 5545): meetings with clients that are over become touches. */
export function readIcs(text: string, context: ReadContext): FileReading {
  const desk = openDesk(emptyReading('ics'), context)
  readCalendar(desk, text, { left: STEPS_MAX })
  return desk.reading
}

/** Reads a calendar onto a desk: a file's, or the calendar part of a mail. */
export function readCalendar(desk: Desk, text: string, steps: Steps): void {
  const blocks = icsBlocks(text)
  tellFlaws(desk.reading, blocks)
  const zones = zoneFinder(blocks.zones, steps)
  const events: CalendarEvent[] = []
  for (const block of blocks.events.slice(0, EVENTS_MAX)) {
    const { place, event, flaws } = readEvent(block, zones)
    for (const { code, params } of flaws) desk.reading.problems.push(rowProblem(place, code, params))
    if ('code' in event) desk.reading.problems.push(rowProblem(place, event.code, event.params))
    else events.push(event)
  }
  for (const { master, replacements } of seriesOf(desk.reading, events))
    draftEvent(desk, { master, replacements, steps })
}

function tellFlaws(reading: FileReading, blocks: IcsBlocks): void {
  const file = { line: null, what: 'file' }
  for (const { line, text } of blocks.unreadable) {
    reading.problems.push(rowProblem({ line, what: `line ${line}` }, 'ics.line-unreadable', { text }))
  }
  for (const [component, count] of blocks.others) {
    reading.skipped.push(rowProblem(file, 'ics.other-component', { component, count }))
  }
  if (blocks.events.length === 0) reading.problems.push(rowProblem(file, 'ics.no-events', {}))
  if (blocks.events.length > EVENTS_MAX)
    reading.problems.push(rowProblem(file, 'ics.too-many-events', { limit: EVENTS_MAX }))
}

interface EventSeries {
  master: CalendarEvent
  replacements: CalendarEvent[]
}

interface UidGroup {
  masters: CalendarEvent[]
  /** By the occurrence they replace. */
  replacements: Map<string, CalendarEvent>
}

/**
 * Events of one UID belong together: one describes the series, others replace single occurrences. Of two that describe
 * the same, the later revision holds. A replacement whose series is not in the file stands for itself.
 */
function seriesOf(reading: FileReading, events: readonly CalendarEvent[]): EventSeries[] {
  const byUid = new Map<string, UidGroup>()
  const alone: EventSeries[] = []
  for (const event of events) {
    if (event.uid === null) {
      alone.push({ master: event, replacements: [] })
      continue
    }
    const group: UidGroup = byUid.get(event.uid) ?? { masters: [], replacements: new Map() }
    byUid.set(event.uid, group)
    if (event.replaces === null) group.masters.push(event)
    else addRevision(reading, group.replacements, event)
  }
  const grouped = [...byUid.values()].flatMap(({ masters, replacements }) => {
    const [latest, ...older] = masters.toReversed().toSorted((a, b) => b.sequence - a.sequence)
    for (const event of older) reading.skipped.push(rowProblem(event.place, 'event.superseded', {}))
    if (latest) return [{ master: latest, replacements: [...replacements.values()] }]
    return [...replacements.values()].map((master) => ({ master, replacements: [] }))
  })
  return [...grouped, ...alone]
}

function addRevision(reading: FileReading, replacements: Map<string, CalendarEvent>, event: CalendarEvent): void {
  const key = JSON.stringify(event.replaces)
  const other = replacements.get(key)
  if (other === undefined || event.sequence >= other.sequence) replacements.set(key, event)
  if (other !== undefined) {
    const older = event.sequence >= other.sequence ? other : event
    reading.skipped.push(rowProblem(older.place, 'event.superseded', {}))
  }
}
