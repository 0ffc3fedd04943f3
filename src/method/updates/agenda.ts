import { supportOf } from '../delivery/cases.ts'
import { patternsOf } from '../delivery/patterns.ts'
import { signedOn, slaStatus } from '../delivery/sla.ts'
import { slaStanding } from '../delivery/sla-standing.ts'
import { evidenceOf } from '../history/fact.ts'
import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { lastLater, thingsOf } from '../history/things.ts'
import type { Moment } from '../moment.ts'
import { predictionsStanding } from '../predictions/realization.ts'
import type { SlaStanding, Support } from '../standing-chapters.ts'
import { formatDay } from '../time/day.ts'
import type { Day } from '../time/day.ts'
import { formatInstant } from '../time/instant.ts'
import type { Instant } from '../time/instant.ts'
import { decisionFacts } from './decision-facts.ts'
import type { Stretch, UpdateFact } from './facts.ts'
import { predictionFacts } from './promise-facts.ts'
import { stretchOf } from './stretch.ts'
import type { StretchView } from './stretch.ts'
import { compareUpdateFacts } from './update-facts.ts'

/** K1: the fixed agenda of a sync as data, and the decisions that are needed, those past their day first (A7). */
export interface SyncAgenda extends Stretch {
  /** What measures, SLA periods and predictions said since the last sync: readings of what both sides watch. */
  readings: Reading[]
  checks: UpdateFact[]
  scope: ScopeFact[]
  patterns: PatternFact[]
  decisions: UpdateFact[]
}

export interface Reading {
  what: 'measure' | 'sla'
  name: string | null
  value: number
  unit: string | null
  target: number | null
  status: SlaStanding['status']
  on: Day
  entries: string[]
}

export interface ScopeFact {
  what: 'change_open' | 'change_decided' | 'scope_set'
  ref: string
  text: string | null
  /** The decision, or the boundary the item has now. */
  decision: string | null
  impact: string | null
  side: 'us' | 'client' | null
  owner: string | null
  on: Day
  entries: string[]
}

export interface PatternFact {
  theme: string
  cases: number
  weeks: number
  since: Day
  lastAt: Day
  entries: string[]
}

/** K1: what the sync is about. */
export function syncAgenda(history: History, moment: Moment): SyncAgenda {
  const view = stretchOf(history, moment, 'sync')
  const asked = { history, moment, ...view }
  return {
    ...view.stretch,
    readings: readingsOf(history, moment, view),
    checks: predictionFacts(asked)
      .filter(({ what }) => what !== 'prediction_made')
      .sort(compareUpdateFacts),
    scope: scopeFacts(history, view),
    patterns: patternFacts(history, moment),
    decisions: decisionFacts(asked).sort(compareUpdateFacts),
  }
}

/** K1: the three artifacts of a quarterly review, to be read 48 hours ahead, and the decisions it has to take. */
export interface QuarterlyFacts {
  slot: Stretch['slot']
  readBy: Instant | null
  sla: Omit<SlaStanding, 'review'>[]
  value: { quarter: string; value: number; n: number; entries: string[] }[]
  rootCauses: Pick<Support, 'cases' | 'rootCauses' | 'concentration'> & { entries: string[] }
  patterns: PatternFact[]
  decisions: UpdateFact[]
}

const HOUR_MS = 3_600_000

export function quarterlyFacts(history: History, moment: Moment): QuarterlyFacts {
  const view = stretchOf(history, moment, 'quarterly_review')
  const { slot } = view
  const { cases, rootCauses, concentration, evidence } = supportOf(history, moment)
  const readBy = slot && formatInstant(slot.due - history.policy.preReadHours * HOUR_MS)
  return {
    slot: view.stretch.slot,
    readBy,
    sla: slaStanding(history, moment).map(({ review: _review, ...dimension }) => dimension),
    value: predictionsStanding(history, moment).vri.map(({ evidence: entries, ...value }) => ({ ...value, entries })),
    rootCauses: { cases, rootCauses, concentration, entries: evidence },
    patterns: patternFacts(history, moment),
    decisions: decisionFacts({ history, moment, ...view }).sort(compareUpdateFacts),
  }
}

function readingsOf(history: History, moment: Moment, { isNew }: StretchView): Reading[] {
  const measures = factsOfKind(history, 'measure.read').filter(isNew).map(measureReading)
  const signed = signedOn(history, moment.day)
  const periods = factsOfKind(history, 'sla.measured')
    .filter(isNew)
    .flatMap((measured): Reading[] => {
      const found = signed.find(
        ({ ref, dimension }) => ref === measured.data.ref && dimension.id === measured.data.dimension,
      )
      if (!found) return []
      const { name, unit, target } = found.dimension
      const status = slaStatus(found.dimension, measured.data.value, history.policy.slaMargin)
      return [{ what: 'sla', name, unit, target, status, ...told(measured) }]
    })
  return [...measures, ...periods].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function measureReading(read: Fact<'measure.read'>): Reading {
  const { what, unit, target } = read.data
  return {
    what: 'measure',
    name: what ?? null,
    unit: unit ?? null,
    target: target ?? null,
    status: null,
    ...told(read),
  }
}

function told(fact: Fact<'measure.read' | 'sla.measured'>): Pick<Reading, 'value' | 'on' | 'entries'> {
  return { value: fact.data.value, on: formatDay(fact.day), entries: [fact.id] }
}

/** A4: what was asked for beyond the scope and is open or was decided since, and what the scope says anew. */
function scopeFacts(history: History, { isNew }: StretchView): ScopeFact[] {
  const changes = thingsOf(history, 'change.requested').flatMap((thing): ScopeFact[] => {
    const { ref, begun } = thing
    const decided = lastLater(thing, 'change.decided')
    if (decided && !isNew(decided)) return []
    return [
      {
        what: decided ? 'change_decided' : 'change_open',
        ref,
        text: begun.data.what ?? null,
        decision: decided?.data.decision ?? null,
        impact: begun.data.impact ?? null,
        side: begun.data.requestedBy,
        owner: decided?.data.by ?? null,
        on: formatDay((decided ?? begun).day),
        entries: evidenceOf(decided ? [begun, decided] : [begun]),
      },
    ]
  })
  const items = thingsOf(history, 'scope.set').flatMap((thing): ScopeFact[] => {
    const last = lastLater(thing, 'scope.set') ?? thing.begun
    if (!isNew(last)) return []
    const { text, boundary } = last.data
    const on = formatDay(last.day)
    const none = { impact: null, side: null, owner: null }
    return [
      { what: 'scope_set', ref: thing.ref, text: text ?? null, decision: boundary, ...none, on, entries: [last.id] },
    ]
  })
  return [...changes, ...items].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.ref < b.ref ? -1 : 1))
}

/** Q3, of which the client hears what keeps coming back, and not what we might make of it. */
function patternFacts(history: History, moment: Moment): PatternFact[] {
  return patternsOf(history, moment).map(({ theme, cases, weeks, since, lastAt, evidence }) => ({
    theme,
    cases: cases.length,
    weeks,
    since,
    lastAt,
    entries: evidence,
  }))
}
