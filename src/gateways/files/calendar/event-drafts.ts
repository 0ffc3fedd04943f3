import type { Source } from '#method/ledger/entry.ts'
import { formatDay } from '#method/time/day.ts'
import type { RosterAccount } from '../accounts/roster.ts'
import { audienceOf, isOurs, peopleAt } from '../correspondence/desk.ts'
import type { Correspondent, Desk } from '../correspondence/desk.ts'
import { meetingPurpose } from '../correspondence/subject-purpose.ts'
import { entryId, hashOf } from '../ids.ts'
import type { ProblemCode, ProblemParams } from '../problem-codes.ts'
import { rowProblem } from '../reading.ts'
import type { DraftEntry } from '../reading.ts'
import { accountZone, isFuture, momentOfDay, momentOfInstant, todayIn } from '../time/moment.ts'
import type { Moment } from '../time/moment.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { momentOf, timeKey } from './event-time.ts'
import { OCCURRENCES_MAX, occurrencesOf } from './occurrences.ts'
import type { Occurrence } from './occurrences.ts'
import type { Steps } from './occurrence-days.ts'

/** Occurrences of a series are looked at this far back. */
const WINDOW_DAYS = 730
const MEETING_MINUTES_MAX = 24 * 60
export const MEETINGS_MAX = 20_000

/**
 * Turns a calendar event, with the events that replace some of its occurrences, into touches: meetings that are over
 * and had somebody of a client's in them. All others are skipped with their reason. Works the same on a file's events
 * and on those of a live calendar.
 */
export function draftEvent(
  desk: Desk,
  { master, replacements, steps }: { master: CalendarEvent; replacements: readonly CalendarEvent[]; steps: Steps },
): void {
  const { skipped } = desk.reading
  if (desk.reading.drafts.length >= MEETINGS_MAX) {
    tellTooMany(desk)
    return
  }
  const reason = reasonToSkip(master)
  if (reason !== null) {
    skipped.push(rowProblem(master.place, reason, {}))
    return
  }
  const accounts = accountsOf(desk, [master, ...replacements])
  if (!(accounts instanceof Set)) {
    skipped.push(rowProblem(master.place, accounts.code, accounts.params))
    return
  }
  for (const account of accounts) draftForAccount(desk, account, { master, replacements, steps })
}

function reasonToSkip(event: CalendarEvent): 'event.reply' | 'event.cancelled' | 'event.private' | null {
  if (event.method === 'REPLY' || event.method === 'COUNTER') return 'event.reply'
  if (event.isCancelled) return 'event.cancelled'
  return event.isPrivate ? 'event.private' : null
}

type Reason = { [C in ProblemCode]: { code: C; params: ProblemParams[C] } }[ProblemCode]

/** Who is named in an event, the organizer included, each once. */
function everyoneIn(event: CalendarEvent): Correspondent[] {
  const all = [...(event.organizer ? [event.organizer] : []), ...event.attendees]
  return [...new Map(all.map((who) => [who.address, who])).values()]
}

/** The accounts whose people an event or a replacement of it names; or why there are none. */
function accountsOf(desk: Desk, events: readonly CalendarEvent[]): Set<RosterAccount> | Reason {
  const everyone = events.flatMap(everyoneIn)
  if (everyone.length === 0) return { code: 'event.no-attendees', params: {} }
  const outsiders = everyone.filter((who) => !isOurs(desk, who))
  const [stranger] = outsiders
  if (stranger === undefined) return { code: 'event.internal', params: {} }
  const { accounts, ambiguous } = audienceOf(desk, outsiders)
  if (accounts.size > 0) return new Set(accounts.keys())
  if (ambiguous) return { code: 'event.account-ambiguous', params: ambiguous }
  return { code: 'event.no-account', params: { address: stranger.address } }
}

interface Series {
  master: CalendarEvent
  replacements: readonly CalendarEvent[]
  steps: Steps
}

function draftForAccount(desk: Desk, account: RosterAccount, { master, replacements, steps }: Series): void {
  const { problems, skipped } = desk.reading
  const zone = accountZone(account.timezone, desk.context)
  const to = todayIn(zone, desk.context)
  const window = { from: to - WINDOW_DAYS, to, zone }
  const found = occurrencesOf(master, replacements, { window, steps })
  if (found === 'too-many') {
    problems.push(rowProblem(master.place, 'event.too-many-occurrences', { limit: OCCURRENCES_MAX }))
  } else if (found === 'too-long') {
    problems.push(rowProblem(master.place, 'event.rule-too-long', {}))
  } else if (found.length === 0 && master.start.day > to) {
    skipped.push(rowProblem(master.place, 'event.future', { at: formatDay(master.start.day) }))
  } else if (found.length === 0) {
    const params = { from: formatDay(window.from), to: formatDay(to) }
    skipped.push(rowProblem(master.place, 'event.none-in-window', params))
  } else {
    const guests = new Map([master, ...replacements].map((event) => [event, guestsOf(desk, account, event)]))
    for (const occurrence of found) {
      const present = guests.get(occurrence.event)
      if (present) draftOccurrence(desk, account, { master, occurrence, guests: present })
    }
  }
}

/** Who of an account takes part in an event. */
interface Guests {
  /** Nobody of the account is named, though somebody is in another event of the series. */
  areNone: boolean
  /** Those who have not declined. */
  present: Correspondent[]
  isByClient: boolean
  weAllDeclined: boolean
}

function guestsOf(desk: Desk, account: RosterAccount, event: CalendarEvent): Guests {
  const declined = new Set(event.attendees.filter(({ hasDeclined }) => hasDeclined).map(({ address }) => address))
  const outsiders = everyoneIn(event).filter((who) => !isOurs(desk, who))
  const theirs = audienceOf(desk, outsiders).accounts.get(account) ?? []
  const ours = event.attendees.filter((who) => isOurs(desk, who))
  const { organizer } = event
  return {
    areNone: theirs.length === 0,
    present: theirs.filter(({ address }) => !declined.has(address)),
    isByClient: organizer !== null && theirs.some(({ address }) => address === organizer.address),
    weAllDeclined: ours.length > 0 && ours.every(({ hasDeclined }) => hasDeclined),
  }
}

function draftOccurrence(
  desk: Desk,
  account: RosterAccount,
  { master, occurrence, guests }: { master: CalendarEvent; occurrence: Occurrence; guests: Guests },
): void {
  const { event } = occurrence
  const { skipped, problems, drafts } = desk.reading
  const zone = accountZone(account.timezone, desk.context)
  const length = minutesOf(occurrence, zone)
  const place =
    occurrence.key === null ? event.place : { ...event.place, what: `${event.place.what} ${occurrence.key}` }
  if (length === 'wrong') {
    const [start, end] = [event.start, event.end ?? event.start].map((time) => timeKey(time, zone))
    problems.push(rowProblem(place, 'event.end-before-start', { start: start ?? '', end: end ?? '' }))
    return
  }
  const at = momentAt(occurrence, zone)
  const reason = event === master ? null : reasonToSkip(event)
  if (reason !== null) skipped.push(rowProblem(place, reason, {}))
  else if (!isOver(desk, at, { zone, minutes: length ?? 0 }))
    skipped.push(rowProblem(place, 'event.future', { at: at.at }))
  else if (drafts.length >= MEETINGS_MAX) tellTooMany(desk)
  else draftTouch(desk, account, { event, occurrence, guests, at, minutes: length, place })
}

function tellTooMany(desk: Desk): void {
  const { problems } = desk.reading
  if (problems.some(({ code }) => code === 'ics.too-many-meetings')) return
  problems.push(rowProblem({ line: null, what: 'file' }, 'ics.too-many-meetings', { limit: MEETINGS_MAX }))
}

function momentAt({ start }: Occurrence, zone: ReturnType<typeof accountZone>): Moment {
  return start.form === 'day' ? momentOfDay(start.day) : momentOfInstant(momentOf(start, zone), zone)
}

/** Length of an occurrence; null where none is given, or it fills days; `wrong` when it ends before it starts. */
function minutesOf({ event }: Occurrence, zone: ReturnType<typeof accountZone>): number | null | 'wrong' {
  if (event.start.form === 'day') return null
  const minutes =
    event.end === null ? event.minutes : (momentOf(event.end, zone) - momentOf(event.start, zone)) / 60_000
  if (minutes === null) return null
  if (minutes < 0) return 'wrong'
  return minutes > MEETING_MINUTES_MAX ? null : Math.round(minutes)
}

/** A meeting is over when its end has passed; where only the day is known, when that day has. */
function isOver(
  desk: Desk,
  at: Moment,
  { zone, minutes }: { zone: ReturnType<typeof accountZone>; minutes: number },
): boolean {
  const { context } = desk
  if (at.ms === null || context.now === undefined) return at.day < todayIn(zone, context)
  return !isFuture(momentOfInstant(at.ms + minutes * 60_000, zone), zone, context)
}

interface Meeting {
  event: CalendarEvent
  occurrence: Occurrence
  guests: Guests
  at: Moment
  minutes: number | null
  place: CalendarEvent['place']
}

function draftTouch(desk: Desk, account: RosterAccount, meeting: Meeting): void {
  const { event, occurrence, guests, at, minutes, place } = meeting
  const { skipped, drafts } = desk.reading
  if (guests.present.length === 0 || guests.weAllDeclined) {
    skipped.push(rowProblem(place, guests.areNone ? 'event.no-attendees' : 'event.declined', {}))
    return
  }
  const uid = event.uid ?? `none:${hashOf([at.at, event.summary].join('\n'), 32)}`
  const source: Source = { type: 'calendar', ref: uid }
  const people = peopleAt(desk, account, { correspondents: guests.present, occasion: { place, at: at.at, source } })
  const entry: DraftEntry<'touch'> = {
    id: entryId('ics', account.slug, uid, ...(occurrence.key === null ? [] : [occurrence.key])),
    account: account.slug,
    kind: 'touch',
    at: at.at,
    by: desk.context.by,
    source,
    data: {
      channel: 'meeting',
      initiatedBy: guests.isByClient ? 'client' : 'us',
      people,
      subject: event.summary,
      purpose: meetingPurpose(event.summary),
      ...(minutes === null ? {} : { minutes }),
    },
  }
  drafts.push({ ...place, entry })
}
