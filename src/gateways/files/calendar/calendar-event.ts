import { parseEmail } from '../accounts/email-address.ts'
import type { Correspondent } from '../correspondence/desk.ts'
import type { ProblemCode, ProblemParams } from '../problem-codes.ts'
import type { Place } from '../reading.ts'
import { cleanLine, quoted } from '#method/text/clean-text.ts'
import type { ZoneFinder } from './calendar-zones.ts'
import { parseEventTime } from './event-time.ts'
import type { EventTime } from './event-time.ts'
import { BLOCK_MAX } from './ics-blocks.ts'
import type { IcsBlock, IcsLine } from './ics-blocks.ts'
import { durationMinutes, icsProperty, paramOf } from './ics-property.ts'
import type { IcsProperty } from './ics-property.ts'
import { parseRule } from './recurrence-rule.ts'
import type { RecurrenceRule } from './recurrence-rule.ts'

/** An event of a calendar, however it came: from a file, a mail or a calendar server. */
export interface CalendarEvent {
  place: Place
  uid: string | null
  sequence: number
  summary: string
  isCancelled: boolean
  isPrivate: boolean
  /** METHOD of the calendar it came in: `REQUEST`, `REPLY`, … */
  method: string | null
  start: EventTime
  end: EventTime | null
  /** Where the event gives its length instead of its end. */
  minutes: number | null
  rules: RecurrenceRule[]
  extra: EventTime[]
  excluded: EventTime[]
  /** Which occurrence of a series this event replaces. */
  replaces: EventTime | null
  organizer: Correspondent | null
  attendees: Attendee[]
}

export interface Attendee extends Correspondent {
  hasDeclined: boolean
}

export type EventRefusal = { [C in ProblemCode]: { code: C; params: ProblemParams[C] } }[ProblemCode]

export const ATTENDEES_MAX = 500
const DATES_MAX = 10_000
const RULES_MAX = 10
const SUMMARY_MAX = 500
const UID_MAX = 1_000

export interface EventReading {
  place: Place
  event: CalendarEvent | EventRefusal
  /** Guests that could not be read, of an event that could. */
  flaws: EventRefusal[]
}

/** Reads an event, or says why it can't be trusted. */
export function readEvent(block: IcsBlock, zones: ZoneFinder): EventReading {
  const reader = new EventLines(block, zones)
  const uid = quoted(reader.text('UID') ?? '', UID_MAX)
  const summary = quoted(reader.text('SUMMARY') ?? '', SUMMARY_MAX)
  const place = { line: block.line, what: ['event', uid || summary].filter((part) => part !== '').join(' ') }
  try {
    const event = { place, uid: uid || null, summary, ...assemble(block, reader) }
    return { place, event, flaws: reader.flaws }
  } catch (error) {
    if (error instanceof RefusedEvent) return { place, event: error.refusal, flaws: [] }
    throw error
  }
}

function assemble(block: IcsBlock, reader: EventLines): Omit<CalendarEvent, 'place' | 'uid' | 'summary'> {
  if (!block.isClosed) throw new RefusedEvent({ code: 'event.not-closed', params: {} })
  if (block.size > BLOCK_MAX)
    throw new RefusedEvent({ code: 'event.too-large', params: { limitCharacters: BLOCK_MAX } })
  if (reader.has('EXRULE')) throw new RefusedEvent({ code: 'event.rule-unsupported', params: { part: 'EXRULE' } })
  const start = reader.time('DTSTART')
  if (start === null) throw new RefusedEvent({ code: 'event.no-start', params: {} })
  return {
    sequence: Number(reader.text('SEQUENCE') ?? '0') || 0,
    isCancelled: reader.text('STATUS')?.toUpperCase() === 'CANCELLED' || block.method === 'CANCEL',
    isPrivate: ['PRIVATE', 'CONFIDENTIAL'].includes(reader.text('CLASS')?.toUpperCase() ?? ''),
    method: block.method,
    start,
    end: reader.time('DTEND'),
    minutes: reader.minutes(),
    rules: reader.rules(),
    extra: reader.times('RDATE'),
    excluded: reader.times('EXDATE'),
    replaces: reader.time('RECURRENCE-ID'),
    organizer: reader.correspondents('ORGANIZER')[0] ?? null,
    attendees: reader.attendees(),
  }
}

/** Ends the reading of one event. Never leaves this file. */
class RefusedEvent extends Error {
  readonly refusal: EventRefusal
  constructor(refusal: EventRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

class EventLines {
  readonly flaws: EventRefusal[] = []
  readonly #byName = new Map<string, IcsLine[]>()
  readonly #zones: ZoneFinder

  constructor(block: IcsBlock, zones: ZoneFinder) {
    this.#zones = zones
    for (const line of block.lines) {
      const lines = this.#byName.get(line.name)
      if (lines) lines.push(line)
      else this.#byName.set(line.name, [line])
    }
  }

  has(name: string): boolean {
    return this.#byName.has(name)
  }

  /** A text property; null when absent. One that breaks the grammar reads as its raw value. */
  text(name: string): string | null {
    const line = this.#byName.get(name)?.[0]
    if (!line) return null
    const value = icsProperty(line.text)?.values[0] ?? line.text.slice(line.text.indexOf(':') + 1)
    return cleanLine(value.slice(0, 4 * UID_MAX))
  }

  time(name: string): EventTime | null {
    const line = this.#byName.get(name)?.[0]
    if (!line || isBlank(line)) return null
    return this.#timesOf(line)[0] ?? null
  }

  times(name: string): EventTime[] {
    const found: EventTime[] = []
    for (const line of this.#byName.get(name) ?? []) {
      if (isBlank(line)) continue
      for (const time of this.#timesOf(line)) found.push(time)
      if (found.length > DATES_MAX)
        throw new RefusedEvent({ code: 'event.too-many-dates', params: { limit: DATES_MAX } })
    }
    return found
  }

  #timesOf(line: IcsLine): EventTime[] {
    const property = this.#property(line)
    if (property.values.length > DATES_MAX) {
      throw new RefusedEvent({ code: 'event.too-many-dates', params: { limit: DATES_MAX } })
    }
    const tzid = paramOf(property, 'tzid')
    const zone = tzid === null ? null : this.#zones(tzid)
    return property.values
      .filter((value) => value !== '')
      .map((value) => {
        const time = parseEventTime(value, zone)
        if (time === null)
          throw new RefusedEvent({ code: 'event.date-impossible', params: { property: line.name, value } })
        if (time.form === 'local' && tzid !== null && zone === null) {
          throw new RefusedEvent({ code: 'event.zone-unknown', params: { zone: tzid } })
        }
        return time
      })
  }

  minutes(): number | null {
    const value = this.text('DURATION')
    if (value === null || value === '') return null
    const minutes = durationMinutes(value)
    if (minutes === null) {
      throw new RefusedEvent({ code: 'event.property-unreadable', params: { property: 'DURATION', value } })
    }
    return minutes
  }

  rules(): RecurrenceRule[] {
    return (this.#byName.get('RRULE') ?? []).slice(0, RULES_MAX).map((line) => {
      const rule = parseRule(line.text.slice(line.text.indexOf(':') + 1))
      if ('code' in rule) throw new RefusedEvent(rule)
      return rule
    })
  }

  /** Mailboxes named by a property; what is no mail address (rooms by number, `urn:`) is left out. */
  correspondents(name: string): (Correspondent & { property: IcsProperty })[] {
    const lines = this.#byName.get(name) ?? []
    if (lines.length > ATTENDEES_MAX) {
      throw new RefusedEvent({
        code: 'event.too-many-attendees',
        params: { count: lines.length, limit: ATTENDEES_MAX },
      })
    }
    return lines.flatMap((line) => {
      const property = icsProperty(line.text)
      if (property === null) {
        this.flaws.push({ code: 'event.property-unreadable', params: { property: line.name, value: line.text } })
        return []
      }
      const value = property.values[0] ?? ''
      const email = parseEmail(value) ?? parseEmail(paramOf(property, 'email') ?? '')
      const name = cleanLine((paramOf(property, 'cn') ?? '').slice(0, SUMMARY_MAX))
      return email === null ? [] : [{ ...email, name: name.toLowerCase() === email.address ? '' : name, property }]
    })
  }

  attendees(): Attendee[] {
    return this.correspondents('ATTENDEE')
      .filter(({ property }) => !['ROOM', 'RESOURCE'].includes(paramOf(property, 'cutype')?.toUpperCase() ?? ''))
      .map(({ property, ...who }) => ({
        ...who,
        hasDeclined: paramOf(property, 'partstat')?.toUpperCase() === 'DECLINED',
      }))
  }

  #property(line: IcsLine): IcsProperty {
    const property = icsProperty(line.text)
    if (property) return property
    const value = line.text
    throw new RefusedEvent({ code: 'event.property-unreadable', params: { property: line.name, value } })
  }
}

function isBlank(line: IcsLine): boolean {
  return line.text.slice(line.text.indexOf(':') + 1).trim() === ''
}
