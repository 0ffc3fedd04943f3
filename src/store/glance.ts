import type { Day } from '#method/time/day.ts'
import type { Standing, TrustMark } from '#method/standing-types.ts'

type Mark = Pick<TrustMark, 'rating' | 'status'>
type Slots = Record<'held' | 'late' | 'missed' | 'excused', number>
type Promises = Record<'made' | 'kept' | 'missed' | 'overdue' | 'open', number>

/** What a row of the book draws of a standing, beside what the book is sorted by. */
export interface Glance {
  /** The rung the evidence would carry without caps, and the lowest rung a cap holds the client to. */
  uncapped: number | null
  cap: number | null
  trust: Record<'competence' | 'integrity' | 'benevolence', Mark>
  /** The slots of all rituals together; null where none is agreed. */
  rhythm: Slots | null
  promises: Promises
  /** The days on which something is due, the first ones. */
  due: Day[]
  /** The live contracts' annual value, in whole units. */
  annualValue: { amount: string; currency: string } | null
}

const DUE_MOST = 10

const NOT_SEEN: Mark = { rating: null, status: 'unaudited' }

/** Of a relationship whose standing was stored before there were glances, until it is worked out anew. */
const EMPTY_GLANCE: Glance = {
  uncapped: null,
  cap: null,
  trust: { competence: NOT_SEEN, integrity: NOT_SEEN, benevolence: NOT_SEEN },
  rhythm: null,
  promises: { made: 0, kept: 0, missed: 0, overdue: 0, open: 0 },
  due: [],
  annualValue: null,
}

export function glanceOf(standing: Standing, worth: { amount: number; currency: string } | null): Glance {
  const { ladder, trust, commitments, cadence, due } = standing
  const { made, kept, missed, overdue, open } = commitments.us
  return {
    uncapped: ladder.uncapped,
    cap: ladder.caps.length === 0 ? null : Math.min(...ladder.caps.map(({ rung }) => rung)),
    trust: {
      competence: markOf(trust.competence),
      integrity: markOf(trust.integrity),
      benevolence: markOf(trust.benevolence),
    },
    rhythm: cadence.rituals.length === 0 ? null : slotsOf(cadence.rituals),
    promises: { made, kept, missed, overdue, open },
    due: due.map(({ on }) => on).slice(0, DUE_MOST),
    annualValue: worth === null ? null : { amount: String(Math.round(worth.amount)), currency: worth.currency },
  }
}

// Only the engine's own glances are written there; a row that was never worked out anew is not shown before it is.
export function readGlance(body: string): Glance {
  return body === '' ? EMPTY_GLANCE : (JSON.parse(body) as Glance)
}

function markOf({ rating, status }: TrustMark): Mark {
  return { rating, status }
}

function slotsOf(rituals: Standing['cadence']['rituals']): Slots {
  const sum = (name: keyof Slots) => rituals.reduce((total, ritual) => total + ritual[name], 0)
  return { held: sum('held'), late: sum('late'), missed: sum('missed'), excused: sum('excused') }
}
