import { leadOf } from '../agreement/lead.ts'
import { historyUntil } from '../history/history.ts'
import type { History } from '../history/history.ts'
import { endOfDay, staysOf } from '../history/stays.ts'
import { rungOn } from '../ladder/rung.ts'
import { momentOf } from '../moment.ts'
import type { FitStanding } from '../standing-chapters.ts'
import type { InitiativeStanding, ReviewStanding } from '../standing-portfolio.ts'
import type { StateName, TrustDimension, TrustMark } from '../standing-types.ts'
import { assetOf } from '../states/asset.ts'
import { namedState } from '../states/named.ts'
import { formatDay, parseDay, quarterOf, quarterStart } from '../time/day.ts'
import type { Day, DayNumber } from '../time/day.ts'
import type { EpochMs } from '../time/instant.ts'
import { trustOf, usableRating } from '../trust/trust.ts'
import { engagementOf } from './engagement.ts'
import { fitOf } from './fit.ts'
import { initiativesOf } from './initiatives.ts'
import { precedentQuestions } from './precedent-questions.ts'
import { clientSittings, internalSittings, quarterOfReview, sittingOf } from './reviews.ts'
import { decisionsTaken } from './taken-decisions.ts'
import type { TakenDecision } from './taken-decisions.ts'

/** A calendar quarter by its first and last day. */
export interface Quarter {
  name: string
  from: DayNumber
  to: DayNumber
}

/** Reads `2026-Q2`; null where that is none. */
export function quarterNamed(name: string): Quarter | null {
  const [, year = '', number = ''] = /^(\d{4})-Q([1-4])$/.exec(name) ?? []
  const from = parseDay(`${year}-${String(Number(number) * 3 - 2).padStart(2, '0')}-01`)
  return from === null ? null : quarterAt(from)
}

/** The calendar quarter of a day. */
export function quarterAt(day: DayNumber): Quarter {
  return { name: quarterOf(day), from: quarterStart(day), to: quarterStart(day, -1) - 1 }
}

/** A value at the quarter's start and now, or at its end; null where it is not known. */
export interface Change {
  from: number | null
  to: number | null
  movement: 'up' | 'down' | 'same' | 'unknown'
}

/** How a relationship stood at a moment: its rung and the trust ratings that count; null where one is not known. */
export type Stood = Record<'rung' | TrustDimension, number | null>

/** P1: what moved of a relationship between two moments. */
export interface Changes {
  rung: Change
  trust: Record<TrustDimension, Change>
}

export type ReviewDecision = Pick<TakenDecision, 'decision' | 'on' | 'entry'>

/** P1: what the internal sitting has before it of one relationship, and what was decided of it. */
export interface RelationshipReview {
  account: string
  /** The day it is told of: the quarter's last, today while the quarter runs. */
  asOf: Day
  /** The day it was over; null while it goes on. What was over by `asOf` need not be decided. */
  endedOn: Day | null
  state: { named: StateName | null; since: Day | null }
  invested: { inQuarter: boolean; lastOn: Day | null }
  rung: Changes['rung']
  trust: Changes['trust']
  /** P4's tests as last answered, and whether that was in this quarter. */
  fit: FitStanding | null
  fitInQuarter: boolean
  /** P5: what precedents ask and nobody has answered. */
  questionsOpen: number
  decision: ReviewDecision | null
  initiatives: (InitiativeStanding & { decision: ReviewDecision | null })[]
  internal: ReviewStanding | null
  /** The sitting with the client: only it satisfies S3. */
  withClient: ReviewStanding | null
}

/**
 * P1: one relationship before its quarterly review, against how it stood before the quarter began. Only what the sitting
 * looks at is worked out: a page of accounts is read on two days each.
 */
export function reviewOf(history: History, { quarter, now }: { quarter: Quarter; now: EpochMs }): RelationshipReview {
  const stays = staysOf(history)
  const today = history.zone.dayOf(now)
  const before = lookAt(history, endOfDay(stays, quarter.from - 1))
  const then = lookAt(history, quarter.to < today ? endOfDay(stays, quarter.to) : now)
  const { view, moment } = then
  const decisions = decisionsTaken(history).filter((taken) => taken.quarter === quarter.name)
  const lastOf = (ref: string | null) => decided(decisions.findLast((taken) => taken.ref === ref))
  const isSince = (on: Day | null) => on !== null && (parseDay(on) ?? 0) >= quarter.from
  const named = namedState(view)
  const { lastInvestedOn } = assetOf(view, moment)
  const fit = fitOf(view, moment)
  return {
    account: history.account,
    asOf: formatDay(moment.day),
    endedOn: engagementOf(history, today).past?.endedOn ?? null,
    state: { named: named.name, since: named.since === null ? null : formatDay(named.since) },
    invested: { inQuarter: isSince(lastInvestedOn), lastOn: lastInvestedOn },
    ...changesOf(before.stood, then.stood),
    fit,
    fitInQuarter: isSince(fit?.assessedOn ?? null),
    questionsOpen: precedentQuestions(view, named.name).filter(({ status }) => status === 'open').length,
    decision: lastOf(null),
    initiatives: initiativesOf(view, moment, leadOf(view))
      .filter((initiative) => isOpenIn(initiative, quarter))
      .map((initiative) => ({ ...initiative, decision: lastOf(initiative.ref) })),
    internal: lastSitting(internalSittings(history), quarter),
    withClient: lastSitting(clientSittings(history), quarter),
  }
}

/** How a relationship stood at the end of a day that is past. */
export function stoodAtEndOf(history: History, day: DayNumber): Stood {
  return lookAt(history, endOfDay(staysOf(history), day)).stood
}

/** The account at a moment, with what is held against another one. */
function lookAt(history: History, at: EpochMs) {
  const view = historyUntil(history, at)
  const moment = momentOf(at, view.zone)
  return { view, moment, stood: stoodBy(rungOn(view, moment.day) || null, trustOf(view, moment)) }
}

/** What counts of a rung and of three marks of trust. */
export function stoodBy(
  rung: number | null,
  marks: Record<TrustDimension, Pick<TrustMark, 'rating' | 'status'>>,
): Stood {
  return {
    rung,
    competence: usableRating(marks.competence),
    integrity: usableRating(marks.integrity),
    benevolence: usableRating(marks.benevolence),
  }
}

export function changesOf(before: Stood, then: Stood): Changes {
  const of = (what: keyof Stood) => changeOf(before[what], then[what])
  return {
    rung: of('rung'),
    trust: { competence: of('competence'), integrity: of('integrity'), benevolence: of('benevolence') },
  }
}

function decided(taken: TakenDecision | undefined): ReviewDecision | null {
  return taken ? { decision: taken.decision, on: taken.on, entry: taken.entry } : null
}

/** What was settled before the quarter is no longer looked at. */
function isOpenIn({ status, decidedOn }: InitiativeStanding, { from }: Quarter): boolean {
  return status === 'open' || status === 'overdue' || decidedOn === null || (parseDay(decidedOn) ?? 0) >= from
}

function lastSitting(sittings: ReturnType<typeof internalSittings>, { name }: Quarter): ReviewStanding | null {
  const last = sittings.findLast((sitting) => quarterOfReview(sitting) === name)
  return last ? sittingOf(last) : null
}

function changeOf(from: number | null, to: number | null): Change {
  if (from === null || to === null) return { from, to, movement: 'unknown' }
  return { from, to, movement: to > from ? 'up' : to < from ? 'down' : 'same' }
}
