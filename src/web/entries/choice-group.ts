import type { Kind } from '#method/ledger/kinds.ts'
import type { LabelGroup } from '#words/params/labels.ts'

const BY_FIELD: Readonly<Record<string, LabelGroup>> = {
  sector: 'sector',
  relationshipType: 'relationshipType',
  role: 'role',
  channel: 'channel',
  purpose: 'purpose',
  initiatedBy: 'side',
  side: 'side',
  waitsOn: 'side',
  requestedBy: 'side',
  byWhom: 'endedBy',
  question: 'question',
  step: 'onboardingStep',
  boundary: 'boundary',
  scope: 'workScope',
  level: 'caseLevel',
  rootCause: 'rootCause',
  better: 'slaBetter',
  review: 'review',
  element: 'element',
  state: 'state',
  signal: 'signal',
  successSignal: 'signal',
  dependsOn: 'trust',
  ritual: 'purpose',
  choice: 'coachChoice',
}

// Some fields mean another thing in another kind.
const BY_KIND: Partial<Record<Kind, Readonly<Record<string, LabelGroup>>>> = {
  'contract.renewed': { reason: 'renewalReason' },
  'deal.lost': { reason: 'dealReason' },
  'onboarding.set': { status: 'onboardingStatus' },
  'work.updated': { status: 'workStatus' },
  'change.decided': { decision: 'changeDecision' },
  'initiative.decided': { decision: 'initiativeDecision' },
  'promise.reconciled': { outcome: 'promiseOutcome' },
  'sla.reviewed': { outcome: 'slaOutcome' },
  'plan.closed': { outcome: 'planOutcome' },
  'problem.noticed': { kind: 'problemKind' },
}

/** The group of names that the values of a field come from; null for free text, days and numbers. */
export function choiceGroup(kind: Kind, field: string): LabelGroup | null {
  return BY_KIND[kind]?.[field] ?? BY_FIELD[field] ?? null
}
