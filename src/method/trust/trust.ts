import type { Fact } from '../history/fact.ts'
import { evidenceOf, lastUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factOfId, factsOfKind } from '../history/history.ts'
import { countsForUs, isNegative } from '../history/observation.ts'
import type { Kind } from '../ledger/kinds.ts'
import { hasCome, isWithin } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { Trust, TrustDimension, TrustMark } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import { contradictionsOf } from './contradictions.ts'

/** Ties go to the first: what is most costly to lose stands first (T3). */
export const TRUST_DIMENSIONS: readonly TrustDimension[] = ['integrity', 'competence', 'benevolence']

/** T1–T4: each dimension by its latest audit, and the one that holds the others back. */
export function trustOf(history: History, moment: Moment): Trust {
  const audit = lastUntil(factsOfKind(history, 'trust.audited'), moment.day)
  const marks = {
    competence: markOf(history, moment, 'competence', audit),
    integrity: markOf(history, moment, 'integrity', audit),
    benevolence: markOf(history, moment, 'benevolence', audit),
  }
  const due = (audit?.day ?? history.firstDay) + history.policy.quarterDays
  if (Number.isFinite(due)) hasCome(moment, due)
  return {
    ...marks,
    primaryConstraint: constraintOf(marks),
    auditDue: Number.isFinite(due) ? formatDay(due) : null,
  }
}

function markOf(
  history: History,
  moment: Moment,
  dimension: TrustDimension,
  audit: Fact<'trust.audited'> | undefined,
): TrustMark {
  if (!audit) return { rating: null, status: 'unaudited', auditedOn: null, evidence: [] }
  const { rating, evidence } = audit.data[dimension]
  const seen = observationsCited(history, evidence)
  const auditedOn = formatDay(audit.day)
  const mark = (status: TrustMark['status'], facts: readonly Fact[]): TrustMark => ({
    rating,
    status,
    auditedOn,
    evidence: evidenceOf(facts),
  })
  // T1: a rating without an observation is an opinion.
  if (seen.length === 0) return mark('opinion', [])
  const contradictions = contradictionsOf(history, moment, dimension, audit)
  if (contradictions.length > 0) return mark('contradicted', [...seen, ...contradictions])
  return mark(isWithin(moment, audit.day, history.policy.quarterDays) ? 'fresh' : 'stale', seen)
}

/** T1: what of a rating's evidence is an observation. */
export function observationsCited(history: History, ids: readonly string[]): Fact[] {
  return ids
    .map((id) => factOfId(history, id))
    .filter((fact) => fact !== undefined)
    .filter(isObservation)
}

/** T3: the lowest usable rating, a contradicted one counting as 1. */
function constraintOf(marks: Record<TrustDimension, TrustMark>): TrustDimension | null {
  const usable = TRUST_DIMENSIONS.filter((dimension) => usableRating(marks[dimension]) !== null)
  return usable.reduce<TrustDimension | null>((lowest, dimension) => {
    if (lowest === null) return dimension
    return usableRating(marks[dimension])! < usableRating(marks[lowest])! ? dimension : lowest
  }, null)
}

/** The rating that counts: null for an opinion and for no audit, 1 where something later contradicts it. */
export function usableRating({ status, rating }: Pick<TrustMark, 'status' | 'rating'>): number | null {
  if (status === 'contradicted') return 1
  return status === 'fresh' || status === 'stale' ? rating : null
}

const OPINIONS: ReadonlySet<Kind> = new Set<Kind>([
  'claim',
  'claim.observed_fake',
  'claim.nothing_to_learn',
  'note',
  'state.named',
  'trust.audited',
  'plan.set',
  'plan.closed',
])

/** E1: what a rating may rest on: what happened, not what somebody thought of it. */
export function isObservation(fact: Fact): boolean {
  if (OPINIONS.has(fact.kind)) return false
  if (fact.kind === 'signal') return isNegative(fact) || countsForUs(fact)
  return !fact.redacted || fact.kind === 'integrity.breached' || fact.kind === 'commitment.missed'
}
