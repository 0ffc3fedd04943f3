import type { Entry } from '../ledger/entry.ts'
import type { DayNumber } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'
import { zoneOf } from '../time/zone.ts'
import type { Zone } from '../time/zone.ts'
import { readEntry, timeOf } from './acts.ts'
import type { Act } from './acts.ts'
import { compareRecorded } from './fact.ts'

/** What may tell an account's zone. */
export type Telling = Entry<'account.opened' | 'account.changed'>

export function isTelling(entry: Entry): entry is Telling {
  return entry.kind === 'account.opened' || entry.kind === 'account.changed'
}

/** The zone an account is in, from a moment on until the next stay begins. */
export interface Stay {
  zone: Zone
  from: EpochMs
}

interface Move extends ReturnType<typeof timeOf> {
  entry: Telling
  zone: Zone
}

interface Told {
  tellings: readonly Telling[]
  acts: ReadonlyMap<string, readonly Act[]>
}

const UTC = zoneOf('UTC')!

/** Where an account has been, in order; never empty. A move told by its day alone counts once that day has begun in both zones. */
export function staysOf(told: Told): [Stay, ...Stay[]] {
  const start = movesIn(told, UTC)[0]?.zone ?? UTC
  const moves = told.tellings.length > 1 ? movesIn(told, start) : []
  const stays: [Stay, ...Stay[]] = [{ zone: moves[0]?.zone ?? start, from: -Infinity }]
  for (const { zone, day, at, dayOnly } of moves.slice(1)) {
    const before = stays.at(-1)!.zone
    const from = dayOnly ? Math.max(before.startOf(day), zone.startOf(day)) : at
    if (zone.id !== before.id) stays.push({ zone, from })
  }
  return stays
}

/** The zones told, in METHOD's order as `clock` reads their days. */
function movesIn({ tellings, acts }: Told, clock: Zone): Move[] {
  const moves = tellings.flatMap((entry) => {
    const { status, at, data } = readEntry(entry, { acts, zone: clock })
    const zone = status === 'confirmed' ? zoneOf((data as Telling['data']).timezone ?? '') : null
    return zone ? [{ entry, zone, ...timeOf(at, clock) }] : []
  })
  return moves.sort((a, b) => a.day - b.day || a.at - b.at || compareRecorded(a.entry, b.entry))
}

/** The zone in force at a moment. */
export function zoneAt(stays: readonly [Stay, ...Stay[]], at: EpochMs): Zone {
  return (stays.findLast(({ from }) => from <= at) ?? stays[0]).zone
}

/** The last moment of a day where the account was then. A day cut short by a move ends with it. */
export function endOfDay(stays: readonly [Stay, ...Stay[]], day: DayNumber): EpochMs {
  const place = stays.findLastIndex(({ zone, from }) => from <= zone.endOf(day))
  const stay = stays[place] ?? stays[0]
  return Math.min(stay.zone.endOf(day), (stays[place + 1]?.from ?? Infinity) - 1)
}
