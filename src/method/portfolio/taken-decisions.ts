import type { Fact } from '../history/fact.ts'
import { compareFacts } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { namedState } from '../states/named.ts'
import { formatDay, quarterOf } from '../time/day.ts'
import type { Day, DayNumber } from '../time/day.ts'
import { contractsOn } from './contracts.ts'
import type { PastEngagement } from './engagement.ts'
import { initiativesIn } from './initiatives.ts'
import { decisionIn, internalSittings, quarterOfReview, stopsSomething } from './reviews.ts'

/** What one entry decided: of the relationship, where `ref` is null, or of an initiative. */
export interface TakenDecision {
  entry: string
  kind: 'review' | 'walk_away' | 'initiative'
  ref: string | null
  decision: 'continue' | 'change' | 'stop' | 'kept' | 'sharpened' | 'killed'
  /** The quarter whose review it belongs to. */
  quarter: string
  on: Day
  /** Whether it stopped or killed something. */
  stops: boolean
  /** What the corpus of decisions holds of it; null where it is not part of the corpus (P4). */
  record: DecisionRecord | null
}

/** P4: a walk-away or a killed initiative, with what it taught. Texts that were erased are missing. */
export interface DecisionRecord {
  title: string | null
  reasons: string[]
  toldClient: string | boolean | null
  shape: string | null
  earlySignals: string[]
  /** Of the three tests, which the client passed; null for an initiative. */
  tests: { discovery: boolean; prediction: boolean; assumptions: boolean } | null
  by: string
}

/** P1, P4: every decision the account's ledger holds, in the order of days. */
export function decisionsTaken(history: History): TakenDecision[] {
  const facts: { fact: Fact; taken: TakenDecision }[] = [
    ...internalSittings(history).flatMap((fact) => taken(fact, ofReview(fact))),
    ...factsOfKind(history, 'walkaway.decided').map((fact) => ({ fact, taken: ofWalkAway(fact) })),
    ...initiativesIn(history).flatMap(({ opened }) => initiativeDecisions(history, opened)),
  ]
  return facts.sort((a, b) => compareFacts(a.fact, b.fact)).map((each) => each.taken)
}

function taken(fact: Fact, decision: TakenDecision | null): { fact: Fact; taken: TakenDecision }[] {
  return decision === null ? [] : [{ fact, taken: decision }]
}

function ofReview(fact: Fact<'review.held'>): TakenDecision | null {
  const decision = decisionIn(fact)
  if (decision === null) return null
  return {
    entry: fact.id,
    kind: 'review',
    ref: null,
    decision,
    quarter: quarterOfReview(fact),
    on: formatDay(fact.day),
    stops: stopsSomething(fact),
    record: null,
  }
}

function ofWalkAway({ id, day, data, by }: Fact<'walkaway.decided'>): TakenDecision {
  const { tests, reasons, toldClient, shape, earlySignals } = data
  return {
    entry: id,
    kind: 'walk_away',
    ref: null,
    decision: 'stop',
    quarter: quarterOf(day),
    on: formatDay(day),
    stops: true,
    record: {
      title: null,
      reasons: listOf(reasons),
      toldClient: toldClient ?? null,
      shape: shapeText(shape),
      earlySignals: [...(earlySignals ?? [])],
      tests: { discovery: tests.discovery, prediction: tests.prediction, assumptions: tests.assumptions },
      by,
    },
  }
}

function listOf(texts: string | readonly string[] | undefined): string[] {
  if (texts === undefined) return []
  return typeof texts === 'string' ? [texts] : [...texts]
}

/** A shape may be told in words or as named values. */
function shapeText(shape: Fact<'walkaway.decided'>['data']['shape'] | undefined): string | null {
  if (shape === undefined || typeof shape === 'string') return shape ?? null
  return Object.entries(shape)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
}

function initiativeDecisions(
  history: History,
  opened: Fact<'initiative.opened'>,
): { fact: Fact; taken: TakenDecision }[] {
  const { ref } = opened.data
  return factsOfKind(history, 'initiative.decided')
    .filter((fact) => fact.data.ref === ref && fact.day >= opened.day)
    .map((fact) => ({ fact, taken: ofInitiative(opened, fact) }))
}

function ofInitiative(opened: Fact<'initiative.opened'>, fact: Fact<'initiative.decided'>): TakenDecision {
  const { ref, decision, why, quarter } = fact.data
  const isKilled = decision === 'killed'
  const record: DecisionRecord = {
    title: opened.data.title ?? null,
    reasons: listOf(why),
    toldClient: null,
    shape: opened.data.brief.bet ?? null,
    earlySignals: [],
    tests: null,
    by: fact.by,
  }
  return {
    entry: fact.id,
    kind: 'initiative',
    ref,
    decision,
    quarter: quarter ?? quarterOf(fact.day),
    on: formatDay(fact.day),
    stops: isKilled,
    record: isKilled ? record : null,
  }
}

/** What a quarterly review has to decide, and over which days: the relationship (`ref` null), each initiative. */
export interface Reviewable {
  ref: string | null
  from: Day
  /** The day it was over; null while it goes on. */
  until: Day | null
}

export function reviewablesOf(history: History, past: PastEngagement | null): Reviewable[] {
  const from = relationshipFrom(history)
  const relationship: Reviewable[] =
    from === null ? [] : [{ ref: null, from: formatDay(from), until: past?.endedOn ?? null }]
  const initiatives = initiativesIn(history).map(({ ref, opened, settled }) => ({
    ref,
    from: formatDay(opened.day),
    until: settled === null ? null : formatDay(settled.day),
  }))
  return [...relationship, ...initiatives]
}

/** A prospect is no relationship yet: it begins with the first contract, or when somebody names it one. */
function relationshipFrom(history: History): DayNumber | null {
  const named = factsOfKind(history, 'state.named')
  const first = named.find(({ data }) => data.state !== 'prospect' && data.state !== 'ended')
  const starts = contractsOn(history, Infinity).map(({ start }) => start)
  const days = first ? [first.day, ...starts] : starts
  if (days.length > 0) return Math.min(...days)
  const isUnnamed = namedState(history).name === null && factsOfKind(history, 'deal.lost').length === 0
  return isUnnamed && Number.isFinite(history.firstDay) ? history.firstDay : null
}
