import type { Kind } from '#method/ledger/kinds.ts'
import { SIGNAL_NAMES, SIGNALS } from '#method/ledger/signals.ts'
import type { TrustDimension } from '#method/standing-types.ts'
import type { ReadEntry } from '../../client/shapes.ts'

/** What speaks to a dimension first: work done for what we can do, what was owned up to, what they came to us with. */
const SPEAKING: Record<TrustDimension, ReadonlySet<Kind>> = {
  competence: new Set<Kind>([
    'commitment.kept',
    'commitment.missed',
    'milestone.reached',
    'milestone.missed',
    'prediction.checked',
    'sla.measured',
    'work.updated',
    'case.closed',
    'problem.resolved',
  ]),
  integrity: new Set<Kind>([
    'integrity.breached',
    'integrity.repaired',
    'problem.disclosed',
    'promise.reconciled',
    'change.decided',
    'need.addressed',
    'commitment.missed',
  ]),
  benevolence: new Set<Kind>(['signal', 'feedback.received', 'ask.received', 'problem.noticed', 'touch', 'pulse']),
}

/** Every kind of entry a rating may rest on (E1): what happened, not what somebody thought of it. */
export const OBSERVED: readonly Kind[] = [
  ...new Set<Kind>([
    ...SPEAKING.competence,
    ...SPEAKING.integrity,
    ...SPEAKING.benevolence,
    'review.held',
    'decision.made',
  ]),
]

const AGAINST_US: ReadonlySet<string> = new Set(SIGNAL_NAMES.filter((name) => 'negative' in SIGNALS[name]))

/** T1: whether a rating may rest on it. A signal with neither people nor a source shows nothing, unless it speaks against us. */
export function isEvidence({ entry, reading }: ReadEntry): boolean {
  if (reading.redacted) return false
  if (entry.kind !== 'signal') return true
  const { signal, people } = reading.data
  const isNamed = reading.source !== undefined || (Array.isArray(people) && people.length > 0)
  return isNamed || (typeof signal === 'string' && AGAINST_US.has(signal))
}

export function speaksTo(dimension: TrustDimension, { entry, reading }: ReadEntry): boolean {
  if (!SPEAKING[dimension].has(entry.kind)) return false
  // What they began themselves is what tells whether they come to us.
  return entry.kind !== 'touch' || reading.data['initiatedBy'] === 'client'
}
