import type { Fact } from '../history/fact.ts'
import { compareFacts } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import type { KindData } from '../ledger/kinds.ts'
import { round6 } from '../round.ts'
import type { StateName } from '../standing-types.ts'
import { namedState } from '../states/named.ts'
import { formatDay } from '../time/day.ts'
import type { Day, DayNumber } from '../time/day.ts'
import { contractsOn, inBase } from './contracts.ts'
import type { Contract } from './contracts.ts'
import { earlySignals } from './early-signals.ts'
import type { EarlySignal } from './early-signals.ts'
import { lastWalkAway } from './reviews.ts'

type Opened = KindData['account.opened']

/** P5: the shape of an engagement, by which it is compared with others; null where the ledger does not tell. */
export interface Engagement {
  sector: Opened['sector'] | null
  relationshipType: Opened['relationshipType'] | null
  industry: string | null
  size: string | number | null
  engagement: string | null
  region: string | null
  tags: string[]
  /** Annual value of its contracts in the policy's base currency. */
  annualValue: number | null
  /** Days from the first start to the last agreed end. */
  lengthDays: number | null
  /** The state it is in, or was in before it ended. */
  state: StateName | null
  past: PastEngagement | null
}

export type Outcome = 'client' | 'us' | 'completed' | 'walked_away' | 'lost' | 'untold'

/** How an engagement ended, and what could have been seen early. */
export interface PastEngagement {
  outcome: Outcome
  endedOn: Day
  entry: string
  signals: EarlySignal[]
}

/** The shape of an account as the ledger tells it on a day. What has ended is read as it was before. */
export function engagementOf(history: History, day: DayNumber): Engagement {
  const end = endOf(history, day)
  const { sector, relationshipType, shape } = described(history)
  const contracts = contractsOf(history, end?.on ?? null, day)
  return {
    sector: sector ?? null,
    relationshipType: relationshipType ?? null,
    industry: shape?.industry ?? null,
    size: shape?.size ?? null,
    engagement: shape?.engagement ?? null,
    region: shape?.region ?? null,
    tags: [...(shape?.tags ?? [])],
    annualValue: contracts.length === 0 ? null : rounded(inBase(history, contracts, day)),
    lengthDays: lengthOf(contracts),
    state: stateBefore(history, end),
    past: end && {
      outcome: end.outcome,
      endedOn: formatDay(end.on),
      entry: end.fact.id,
      signals: earlySignals(history, end.on),
    },
  }
}

function rounded(amount: number | null): number | null {
  return amount === null ? null : round6(amount)
}

type Described = Partial<Pick<Opened, 'sector' | 'relationshipType' | 'shape'>>

/** What the account is, each part as told last. */
function described(history: History): Described {
  const told = [...factsOfKind(history, 'account.opened'), ...factsOfKind(history, 'account.changed')].sort(
    compareFacts,
  )
  return told.reduce<Described>((known, { data: { sector, relationshipType, shape } }) => {
    return {
      ...known,
      ...(sector === undefined ? {} : { sector }),
      ...(relationshipType === undefined ? {} : { relationshipType }),
      ...(shape === undefined ? {} : { shape }),
    }
  }, {})
}

interface End {
  on: DayNumber
  outcome: Outcome
  fact: Fact
}

/**
 * How it ended: by walking away, by the end of its last contract, by a deal that was lost where there was no contract, or
 * by somebody's word alone. Null while it goes on.
 */
function endOf(history: History, day: DayNumber): End | null {
  const walked = lastWalkAway(history)
  if (walked) return { on: walked.day, outcome: 'walked_away', fact: walked }
  const contracts = contractsOn(history, day)
  const ends = contracts.map(({ ended }) => ended).filter((fact) => fact !== null)
  if (contracts.length > 0 && ends.length === contracts.length) {
    const last = ends.toSorted(compareFacts).at(-1)
    if (last) return { on: last.day, outcome: last.data.byWhom, fact: last }
  }
  const lost = factsOfKind(history, 'deal.lost').at(-1)
  if (lost && contracts.length === 0) return { on: lost.day, outcome: 'lost', fact: lost }
  const named = namedState(history)
  if (named.name !== 'ended' || named.began === null) return null
  return { on: named.began.day, outcome: 'untold', fact: named.began }
}

/** The contracts it is measured by: those not ended, of a past engagement those that ran until its end. */
function contractsOf(history: History, endedOn: DayNumber | null, day: DayNumber): Contract[] {
  const all = contractsOn(history, day)
  return all.filter(({ ended }) => ended === null || (endedOn !== null && ended.day >= endedOn))
}

/** Null where a contract is open-ended: then its length is not agreed. */
function lengthOf(contracts: readonly Contract[]): number | null {
  if (contracts.length === 0) return null
  const ends = contracts.map(({ end }) => end)
  if (ends.includes(null)) return null
  return Math.max(...ends.map((end) => end ?? 0)) - Math.min(...contracts.map(({ start }) => start)) + 1
}

/** Before it ended: a deal that was lost was a prospect, whatever nobody named. */
function stateBefore(history: History, end: End | null): StateName | null {
  const named = factsOfKind(history, 'state.named').filter(
    ({ data, day }) => end === null || (data.state !== 'ended' && day <= end.on),
  )
  return named.at(-1)?.data.state ?? (end?.outcome === 'lost' ? 'prospect' : null)
}
