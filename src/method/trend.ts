import type { History } from './history/history.ts'
import type { Rung } from './ledger/signals.ts'
import { assess } from './standing.ts'
import type { Standing, TrustDimension } from './standing-types.ts'
import { formatDay } from './time/day.ts'
import type { Day, DayNumber } from './time/day.ts'
import type { EpochMs } from './time/instant.ts'

/** How a relationship stood from a day on, until the day of the next point. */
export interface TrendPoint {
  on: Day
  /** Null: not enough evidence. */
  rung: Rung | null
  /** What it would be without the caps: where it lies above `rung`, the relationship was capped from then on (L7). */
  uncapped: Rung | null
  /** The cap that bound. */
  cap: string | null
  claimed: Rung | null
  /** Ratings in use; null where none is. */
  trust: Record<TrustDimension, number | null>
  primaryConstraint: TrustDimension | null
  /** Of our own commitments, over L2's window. */
  keptRate: number | null
  adherence: number | null
}

export interface Trend {
  /** How many days lie between two days that were asked about. What changed back in between is not told. */
  everyDays: number
  points: TrendPoint[]
}

export interface TrendOptions {
  to: DayNumber
  /** How many days, `to` included. */
  days: number
  now: EpochMs
  /** How many days may be asked about, beside those that find the day of a change. */
  daysMax: number
}

/**
 * How a relationship came to stand where it stands: the day each change began, so that a lapse reads as a lapse (L7).
 * The first point is the first day asked about; a day on which nothing differs from the one before has none. It stops
 * after each day that was asked about, so that a server can answer others in between.
 */
export function* trendOf(history: History, { to, days, now, daysMax }: TrendOptions): Generator<void, Trend> {
  const from = to - days + 1
  const everyDays = Math.ceil(days / daysMax)
  const pointAt = (day: DayNumber) => pointOf(assess(history, { asOf: formatDay(day), now }), day)
  const points = [pointAt(from)]
  for (let day = from; day < to;) {
    yield
    const next = Math.min(day + everyDays, to)
    const [before, after] = [points.at(-1)!, pointAt(next)]
    if (!isSame(before, after)) points.push(pointAt(firstDifferent(before, { after: day, until: next }, pointAt)))
    // What was found may differ once more from the day that was asked about.
    const found = points.at(-1)!
    if (found !== before && !isSame(found, after)) points.push(after)
    day = next
  }
  return { everyDays, points }
}

/** The first day on which things stand otherwise than before, halving the days between. */
function firstDifferent(
  before: TrendPoint,
  days: { after: DayNumber; until: DayNumber },
  pointAt: (day: DayNumber) => TrendPoint,
): DayNumber {
  let { after, until } = days
  while (until - after > 1) {
    const middle = Math.floor((after + until) / 2)
    if (isSame(before, pointAt(middle))) after = middle
    else until = middle
  }
  return until
}

function pointOf({ ladder, trust, commitments, cadence }: Standing, day: DayNumber): TrendPoint {
  const { rung, uncapped, claimed, caps } = ladder
  const isCapped = rung !== null && uncapped !== null && uncapped > rung
  return {
    on: formatDay(day),
    rung,
    uncapped,
    cap: isCapped ? (caps.find((cap) => cap.rung === rung)?.rule ?? null) : null,
    claimed,
    trust: {
      competence: ratingOf(trust, 'competence'),
      integrity: ratingOf(trust, 'integrity'),
      benevolence: ratingOf(trust, 'benevolence'),
    },
    primaryConstraint: trust.primaryConstraint,
    keptRate: commitments.us.keptRate,
    adherence: cadence.adherence,
  }
}

/** T1: a rating without evidence is opinion and not used; T3: a contradicted one counts as 1. */
function ratingOf(trust: Standing['trust'], dimension: TrustDimension): number | null {
  const { rating, status } = trust[dimension]
  if (status === 'opinion' || status === 'unaudited') return null
  return status === 'contradicted' ? 1 : rating
}

function isSame({ on: _one, ...one }: TrendPoint, { on: _other, ...other }: TrendPoint): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
