import { z } from 'zod'

import { DUE_WHATS } from '#method/due-whats.ts'
import { account, entryId } from './fields.ts'
import { ladder } from './ladder-shape.ts'
import {
  asks,
  decisions,
  feedback,
  fit,
  focus,
  handoff,
  milestones,
  offers,
  onboarding,
  patterns,
  predictions,
  questions,
  renewal,
  risks,
  scope,
  sla,
  stageName,
  success,
  support,
} from './chapters-shape.ts'
import { discovery, expansion, initiative, precedentQuestion, reviews, space, walkAway } from './portfolio-shape.ts'
import { day, evidence, instant, said } from './standing-parts.ts'

/**
 * The engine's answer for one account and a moment (LEDGER §5), as every door gives it: the same keys in the same order,
 * each message with its `text`.
 */
const stateName = z.enum(['prospect', 'establishing', 'operating', 'expanding', 'renewing', 'ended'])

const state = z.strictObject({
  named: stateName.nullable(),
  since: day.nullable(),
  proposed: stateName.nullable().describe('What the ledger speaks for instead; a person names it, or does not.'),
  why: said.nullable(),
  missing: z.array(said).describe('What the state asks for and does not exist yet.'),
  leftWithout: z.array(z.string()).describe('What the state before lacked when it was left.'),
})

const coverage = z.strictObject({
  sources: z.array(z.strictObject({ type: z.string(), lastAt: day, entries: z.int() })),
  observations: z.int().describe('Of the last year, each fact once.'),
  unmapped: z.array(z.string()).describe('People that entries name and the map does not hold.'),
})

const trustMark = z.strictObject({
  rating: z.number().nullable(),
  status: z.enum(['fresh', 'stale', 'contradicted', 'opinion', 'unaudited']),
  auditedOn: day.nullable(),
  evidence,
})

export const trust = z.strictObject({
  competence: trustMark,
  integrity: trustMark,
  benevolence: trustMark,
  primaryConstraint: z.enum(['competence', 'integrity', 'benevolence']).nullable(),
  auditDue: day.nullable(),
})

const counts = z.strictObject({
  made: z.int(),
  kept: z.int(),
  missed: z.int(),
  moved: z.int(),
  open: z.int(),
  overdue: z.int(),
  keptRate: z.number().nullable(),
})

const cadence = z.strictObject({
  adherence: z.number().nullable(),
  rituals: z.array(
    z.strictObject({
      id: z.string(),
      held: z.int(),
      late: z.int(),
      missed: z.int(),
      excused: z.int(),
      next: instant.nullable(),
    }),
  ),
})

const elementStanding = z.strictObject({
  status: z.enum(['explicit', 'assumed', 'missing']),
  entry: entryId.nullable(),
  agreedBy: z.string().nullable(),
})

const clarity = z.strictObject({
  explicit: z.int(),
  assumed: z.int(),
  missing: z.int(),
  elements: z.strictObject({
    outcome: elementStanding,
    scope: elementStanding,
    timeline: elementStanding,
    communication: elementStanding,
    ownership: elementStanding,
    success_measure: elementStanding,
    change_management: elementStanding,
  }),
})

const asset = z.strictObject({
  lastInvestedOn: day.nullable(),
  condition: z.enum(['fresh', 'ageing', 'depreciating']).nullable(),
  retained: z.number().nullable(),
  valueAtRisk: z.strictObject({ amount: z.string(), currency: z.string() }).nullable(),
})

export const dueItem = z.strictObject({
  what: z.enum(DUE_WHATS),
  ref: z.string().nullable().describe("A thing's ref, a ritual's id, a risk's or an entry's id, the name of a state."),
  on: day,
  owner: z.string().nullable(),
  entry: entryId.nullable().describe('The entry it comes from.'),
  snoozed: z
    .union([day, z.literal('reply')])
    .nullable()
    .describe('Put off until that day, or until the client is heard from (`reply`).'),
})

export const standing = z
  .strictObject({
    v: z.literal(1),
    account,
    asOf: z.string().describe('The day or the moment asked about.'),
    policy: z.string(),
    state,
    stage: stageName.nullable(),
    focus,
    nextStep: said.nullable(),
    coverage,
    ladder,
    trust,
    commitments: z.strictObject({ us: counts, client: counts }),
    cadence,
    predictions,
    sla,
    clarity,
    questions,
    success,
    scope,
    onboarding,
    risks,
    asset,
    renewal: renewal.nullable(),
    patterns,
    support,
    asks,
    feedback,
    milestones,
    decisions,
    handoff: handoff.nullable(),
    fit: fit.nullable(),
    walkAway: walkAway.nullable(),
    initiatives: z.array(initiative),
    discoveries: z.array(discovery),
    spaces: z.array(space).describe('Problem spaces raised within a year that no brief has taken up.'),
    expansion,
    reviews: reviews.describe('The last sitting of each kind.'),
    precedents: z.array(precedentQuestion).describe('What past engagements ask of this one.'),
    offers,
    due: z.array(dueItem),
    validUntil: instant.nullable().describe('Before it, nothing of this can change without a new entry.'),
  })
  .meta({ id: 'Standing' })
