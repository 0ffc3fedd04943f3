import { parseEntry } from '../ledger/entry.ts'
import type { Entry, Source } from '../ledger/entry.ts'
import type { Kind, KindData } from '../ledger/kinds.ts'
import type { Signal } from '../ledger/signals.ts'
import { DAY_MS, formatDay } from '../time/day.ts'
import type { Day, DayNumber } from '../time/day.ts'
import { formatInstant } from '../time/instant.ts'
import { zoneOf } from '../time/zone.ts'
import { workday } from './calendar.ts'
import { randomOf } from './random.ts'
import type { Random } from './random.ts'

/**
 * Tells one client's story: what happened how many days before the last day, in any order. Ids are given when the whole
 * story is known, in order of time, so an entry that cites others names them by key and gets their ids then.
 */
export interface Teller {
  slug: string
  random: Random
  /** The last day of the story. */
  until: DayNumber
  /** The working day so many days before the last day; negative counts lie ahead. */
  day(back: number): Day
  /** The calendar day, weekends too: for contracts and periods. */
  date(back: number): Day
  /** Where something stands written: each call names another mail, meeting, document or case. */
  mail(): Source
  meeting(): Source
  document(title: string): Source
  on<K extends Kind>(back: number, kind: K, data: Telling<KindData[K]>, how?: How): void
  /** The same on a day already worked out. */
  at<K extends Kind>(day: DayNumber, kind: K, data: Telling<KindData[K]>, how?: How): void
  signal(back: number, signal: PlainSignal, what: string, people: string[], how?: How): void
}

/** Signals that need no field of their own. */
export type PlainSignal = Exclude<
  Signal,
  'specific_insight' | 'planning_attended' | 'joint_planning' | 'co_created' | 'asset_in_use'
>

/** The data, or how to make it once the ids of the entries it cites are known. */
export type Telling<Data> = Data | ((idOf: (key: string) => string) => Data)

export interface How {
  by?: string
  /** What a person outside the room could look up; none by default. */
  source?: Source
  /** The hour of the day, in the client's zone; without it the entry has a day only. */
  hour?: number
  /** A name by which other entries of the story cite this one. */
  key?: string
  status?: 'proposed'
  /** How many days later it was written down. */
  recordedAfter?: number
}

export interface Story {
  slug: string
  timezone: string
  /** Who records what nobody else does. */
  lead: string
  tell(teller: Teller): void
}

interface Told {
  day: DayNumber
  minute: number | null
  order: number
  kind: Kind
  make: (idOf: (key: string) => string) => unknown
  how: How
}

/** Stories are written over eighteen months; in a longer or shorter time what lies before the last two quarters moves. */
const STORY_DAYS = 548
const NEAR_DAYS = 182

/** Every entry of a story, in order of time. Each is read like any other entry, so a story can't tell what no ledger holds. */
export function tellStory(story: Story, options: { seed: number; until: DayNumber; months: number }): Entry[] {
  const told: Told[] = []
  story.tell(tellerOf(story, options, told))
  told.sort((a, b) => a.day - b.day || (a.minute ?? -1) - (b.minute ?? -1) || a.order - b.order)
  const ids = new Map<string, string>()
  told.forEach(({ how }, i) => {
    if (how.key !== undefined) ids.set(how.key, idAt(story, i))
  })
  return told.map((one, i) => entryOf(story, { one, i, ids, until: options.until }))
}

function tellerOf(
  { slug, lead }: Story,
  { seed, until, months }: { seed: number; until: DayNumber; months: number },
  told: Told[],
): Teller {
  const random = randomOf(seed, slug)
  const stretch = (months * 30.44 - NEAR_DAYS) / (STORY_DAYS - NEAR_DAYS)
  const dayBack = (back: number) =>
    until - Math.round(back <= NEAR_DAYS ? back : NEAR_DAYS + (back - NEAR_DAYS) * stretch)
  let written = 0
  const name = (type: string) => `${slug}-${type}-${++written}@harbourpine.example`
  const at: Teller['at'] = (day, kind, data, how = {}) => {
    // The last day is today for whoever opens the sample in the morning: nothing has happened on it yet, and of the day
    // before only the day is told, for in some zone it is still going on.
    const last = Math.min(day, until - 1)
    const minute = how.hour === undefined || last === until - 1 ? null : how.hour * 60 + random.below(50)
    const make = typeof data === 'function' ? data : () => data
    told.push({ day: last, minute, order: told.length, kind, make, how: { by: lead, ...how } })
  }
  const on: Teller['on'] = (back, kind, data, how) => at(workday(dayBack(back)), kind, data, how)
  return {
    slug,
    random,
    until,
    day: (back) => formatDay(workday(dayBack(back))),
    date: (back) => formatDay(dayBack(back)),
    mail: () => ({ type: 'email', ref: `<${name('mail')}>` }),
    meeting: () => ({ type: 'calendar', ref: name('meeting') }),
    document: (title) => ({ type: 'document', ref: `${slug}/${title}` }),
    on,
    at,
    signal: (back, signal, what, people, how) => on(back, 'signal', { signal, what, people }, how),
  }
}

function idAt({ slug }: Story, i: number): string {
  return `${slug}-${String(i + 1).padStart(4, '0')}`
}

function entryOf(
  story: Story,
  { one, i, ids, until }: { one: Told; i: number; ids: ReadonlyMap<string, string>; until: DayNumber },
): Entry {
  const idOf = (key: string) => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`the story of ${story.slug} cites ${key}, which it does not tell`)
    return id
  }
  const { kind, how } = one
  const read = parseEntry({
    v: 1,
    id: idAt(story, i),
    account: story.slug,
    kind,
    ...timesOf(story, one, { i, until }),
    by: how.by,
    ...(how.source ? { source: how.source } : {}),
    ...(how.status ? { status: how.status } : {}),
    data: one.make(idOf),
  })
  if (read.entry) return read.entry
  throw new Error(`the story of ${story.slug} tells an impossible ${kind}: ${JSON.stringify(read.refusals)}`)
}

/** When it happened, and when it was written down: soon after, unless the story says how much later. */
function timesOf({ timezone }: Story, { day, minute, how }: Told, { i, until }: { i: number; until: DayNumber }) {
  const zone = zoneOf(timezone)!
  const at = minute === null ? formatDay(day) : zone.format(zone.at(day, minute))
  const written = zone.at(day + (how.recordedAfter ?? 0), (minute ?? 17 * 60) + 25) + (i % 60) * 1000
  // Nowhere on earth has the last day begun before this moment, so nothing is recorded in anybody's future.
  const latest = (until - 1) * DAY_MS + 9 * 3_600_000 + i * 1000
  return { at, recordedAt: formatInstant(Math.min(written, latest)) }
}
