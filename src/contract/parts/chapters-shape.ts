import { z } from 'zod'
import { entryId } from './fields.ts'
import { day, evidence, rung, said } from './standing-parts.ts'

// The parts of a standing that speak of the chapters after rhythm and commitments, as src/method/standing-chapters.ts has them.

export const stageName = z.enum(['pre_close', 'onboarding', 'active_delivery', 'stabilization', 'retention_and_growth'])

const listed = z.strictObject({ item: said, done: z.boolean(), evidence })
export const focus = z.array(listed).describe('What the stage is about, each item done by dated evidence.')
export const verification = z.array(listed).describe('What a diagnosis must hold before it is called done.')
export const jobs = z.array(z.strictObject({ job: z.string().nullable(), rung: rung.nullable(), entry: entryId }))

const byQuarter = z.array(z.strictObject({ quarter: z.string(), value: z.number(), n: z.int(), evidence }))
const step = z.strictObject({ from: z.number(), to: z.number(), n: z.int(), came: z.int() })

export const predictions = z.strictObject({
  open: z.int(),
  overdue: z.int(),
  checked: z.int(),
  vri: byQuarter.describe('The value realization index by the quarter of the check, each counted up to 1.'),
  brier: z.number().nullable().describe('Null while fewer than five checked predictions told how sure they were.'),
  brierN: z.int(),
  initiatives: z.array(z.strictObject({ initiative: z.string(), vri: byQuarter })),
  calibration: z.array(
    z.strictObject({ owner: z.string(), n: z.int(), brier: z.number().nullable(), table: z.array(step).nullable() }),
  ),
  list: z.array(
    z.strictObject({
      ref: z.string(),
      owner: z.string(),
      checkOn: day,
      status: z.enum(['open', 'overdue', 'checked']),
      vri: z.number().nullable(),
      tellBy: day.nullable().describe('By when the client is told the outcome, while it has not been.'),
      entry: entryId,
    }),
  ),
})

export const sla = z.array(
  z.strictObject({
    dimension: z.string(),
    sla: z.string(),
    period: z.string().nullable(),
    value: z.number().nullable(),
    target: z.number(),
    unit: z.string(),
    status: z.enum(['met', 'approached', 'breached']).nullable(),
    entry: entryId.nullable(),
    review: z
      .strictObject({
        on: day,
        outcome: z.enum(['holds', 'adjusted', 'rewritten']),
        signedBy: z.string(),
        entry: entryId,
      })
      .nullable(),
  }),
)

const answer = z.strictObject({ on: day, entry: entryId }).nullable()

export const questions = z.strictObject({
  answered: z.int(),
  answers: z.strictObject({
    why_hired: answer,
    what_they_bought: answer,
    what_we_deliver: answer,
    who_influences: answer,
    what_would_fail: answer,
    what_is_unclear: answer,
  }),
  match: z.enum(['match', 'mismatch']).nullable(),
})

export const success = z.strictObject({ us: entryId.nullable(), client: entryId.nullable() })

export const scope = z.strictObject({
  boundaries: z.strictObject({ included: z.int(), excluded: z.int(), change_controlled: z.int(), escalated: z.int() }),
  changes: z.strictObject({ open: z.int(), approved: z.int(), declined: z.int(), deferred: z.int() }),
  informal: z.strictObject({ refs: z.array(z.string()), evidence }),
  promises: z.strictObject({ open: z.int(), kept_in: z.int(), ruled_out: z.int(), renegotiated: z.int() }),
})

export const onboarding = z.strictObject({ done: z.int(), open: z.int(), late: z.int() })

export const risk = z.strictObject({
  id: z.string().describe('The failure pattern, such as `F4`.'),
  kind: z.enum(['relationship', 'process']),
  since: day,
  why: said,
  causes: z.array(said),
  evidence,
  response: said,
  owner: z.string().nullable(),
  nextStep: z.string().nullable(),
  due: day.nullable(),
  accepted: z.string().nullable(),
})
export const risks = z.array(risk)

export const renewal = z.strictObject({
  end: day,
  opens: day,
  readiness: z.array(said).describe('What is older than a quarter, or missing.'),
  contract: z.string(),
  evidence,
})

export const patterns = z.array(
  z.strictObject({
    theme: z.string(),
    cases: z.array(z.string()),
    evidence,
    weeks: z.int().describe('Different weeks with a case.'),
    since: day,
    lastAt: day,
    candidate: z.boolean().describe('It has lived six weeks or more.'),
  }),
)

const rootCause = z.enum(['strategy', 'discovery', 'scope', 'execution', 'operation'])

export const support = z.strictObject({
  cases: z.int(),
  levels: z.strictObject({ L1: z.int(), L2: z.int(), L3: z.int() }),
  rootCauses: z.strictObject({
    strategy: z.int(),
    discovery: z.int(),
    scope: z.int(),
    execution: z.int(),
    operation: z.int(),
    unknown: z.int(),
  }),
  concentration: z.strictObject({ rootCause, share: z.number() }).nullable(),
  defects: z.int(),
  answered: z.int(),
  shipped: z.int(),
  daysToFix: z.number().nullable(),
  untouched: z.array(z.string()),
  evidence,
})

export const asks = z.strictObject({
  open: z.int(),
  overdue: z.int(),
  byQuarter: z.array(z.strictObject({ quarter: z.string(), n: z.int() })),
})

export const feedback = z.strictObject({ received: z.int(), answered: z.int(), overdue: z.int() })

export const milestones = z.array(
  z.strictObject({
    ref: z.string(),
    due: day,
    status: z.enum(['open', 'overdue', 'reached', 'missed']),
    moved: z.int(),
    owner: z.string(),
    side: z.enum(['us', 'client']),
    decisionNeeded: z.boolean(),
    entry: entryId,
  }),
)

export const decisions = z.array(
  z.strictObject({
    ref: z.string(),
    by: z.string(),
    due: day,
    status: z.enum(['open', 'overdue', 'made']),
    entry: entryId,
  }),
)

export const handoff = z.strictObject({
  ref: z.string(),
  from: z.string(),
  to: z.string(),
  openedOn: day,
  clientTold: z.boolean(),
  done: z.boolean(),
  items: z.array(
    z.strictObject({ item: z.string(), status: z.enum(['open', 'asked', 'accepted']), entry: entryId.nullable() }),
  ),
  entry: entryId,
})

export const fit = z.strictObject({
  assessedOn: day,
  fresh: z.boolean(),
  discovery: z.boolean(),
  prediction: z.boolean(),
  assumptions: z.boolean(),
  failed: z.int(),
  proposesWalkAway: z.boolean(),
  redo: z.strictObject({ of: z.int(), share: z.number().nullable() }),
  entry: entryId,
})

export const offers = z
  .array(z.strictObject({ mode: z.enum(['engine', 'coach']), why: said, evidence }))
  .describe('When the engine or the coach would help (METHOD C3).')
