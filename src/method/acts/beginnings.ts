import type { Kind } from '../ledger/kinds.ts'

/** The kinds that speak of a thing, by the kind that begins it. */
const BEGINNINGS = {
  'commitment.made': ['commitment.kept', 'commitment.missed', 'commitment.moved', 'commitment.withdrawn'],
  'contract.signed': ['contract.renewed', 'contract.noticed', 'contract.ended'],
  'prediction.made': ['prediction.checked', 'prediction.voided'],
  'sla.signed': ['sla.measured', 'sla.reviewed'],
  'milestone.set': ['milestone.reached', 'milestone.moved', 'milestone.missed'],
  'decision.needed': ['decision.made'],
  'feedback.received': ['feedback.answered'],
  'ask.received': ['ask.answered'],
  'handoff.opened': ['handoff.accepted'],
  'case.opened': ['case.closed'],
  'change.requested': ['change.decided'],
  'promise.sold': ['promise.reconciled'],
  'problem.noticed': ['problem.disclosed', 'problem.escalated', 'problem.resolved'],
  'integrity.breached': ['integrity.repaired'],
  'plan.set': ['plan.closed'],
  'initiative.opened': ['initiative.seen', 'initiative.decided'],
  'discovery.opened': ['discovery.closed'],
  'precedent.raised': ['precedent.answered'],
} as const satisfies Partial<Record<Kind, readonly Kind[]>>

/** The kinds that begin a thing others speak of. */
export type Beginning = keyof typeof BEGINNINGS

/** Beginnings that may come again for one thing: an SLA is signed anew, a problem noticed twice. */
const REPEATABLE: ReadonlySet<Kind> = new Set<Kind>(['sla.signed', 'problem.noticed'])

const BEGUN_BY = new Map<Kind, Kind>(
  Object.entries(BEGINNINGS).flatMap(([begins, kinds]) => kinds.map((kind) => [kind, begins as Kind] as const)),
)

export function isBeginning(kind: Kind): kind is Beginning {
  return Object.hasOwn(BEGINNINGS, kind)
}

export function mayBeginAgain(kind: Kind): boolean {
  return REPEATABLE.has(kind)
}

/** The kind that has to come before this one may speak of a thing; undefined where none has. */
export function beginningOf(kind: Kind): Kind | undefined {
  return BEGUN_BY.get(kind)
}

/** The kinds whose entry brings a thing into the world: left without a name, it bears that of its entry. */
export type Naming = Beginning | 'scope.set'

export function namesThing(kind: Kind): kind is Naming {
  return isBeginning(kind) || kind === 'scope.set'
}
