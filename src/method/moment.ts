import type { DayNumber } from './time/day.ts'
import type { EpochMs } from './time/instant.ts'
import type { Zone } from './time/zone.ts'

/**
 * The moment a ledger is asked about, and the one door through which rules compare days with it. Each comparison leaves
 * behind the first later day or instant at which its answer could differ, so that `validUntil` follows from the rules
 * themselves and can't be forgotten beside them.
 */
export interface Moment {
  at: EpochMs
  day: DayNumber
  zone: Zone
  /** The first later day, and the first later instant, at which some answer given so far could change. */
  nextDay: DayNumber
  nextAt: EpochMs
}

export function momentOf(at: EpochMs, zone: Zone): Moment {
  return { at, day: zone.dayOf(at), zone, nextDay: Infinity, nextAt: Infinity }
}

/** Whether `day` lies in the window of `days` days up to and including today. */
export function isWithin(moment: Moment, day: DayNumber, days: number): boolean {
  if (day > moment.day) {
    changesOn(moment, day)
    return false
  }
  if (moment.day - day >= days) return false
  changesOn(moment, day + days)
  return true
}

/** Whether `day` has come. */
export function hasCome(moment: Moment, day: DayNumber): boolean {
  if (day <= moment.day) return true
  changesOn(moment, day)
  return false
}

/** Says that something changes when `day` begins. */
export function changesOn(moment: Moment, day: DayNumber): void {
  if (day > moment.day && day < moment.nextDay) moment.nextDay = day
}

/** Says that something changes at an instant. */
export function changesAt(moment: Moment, at: EpochMs): void {
  if (at > moment.at && at < moment.nextAt) moment.nextAt = at
}

/** Days are written with four digits for the year: what lies beyond can't be told, nor reached. */
const LAST_MOMENT = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** The first later instant at which anything answered so far could change; null when nothing will. */
export function firstChange(moment: Moment): EpochMs | null {
  const day = moment.nextDay === Infinity ? Infinity : moment.zone.startOf(moment.nextDay)
  const first = Math.min(day, moment.nextAt)
  return first > LAST_MOMENT ? null : first
}
