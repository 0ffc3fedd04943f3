import { z } from 'zod'
import { KIND_NAMES } from '#method/ledger/kinds.ts'
import type { Kind } from '#method/ledger/kinds.ts'
import { SIGNAL_NAMES } from '#method/ledger/signals.ts'
import { handoff, offers, verification } from './chapters-shape.ts'
import { account, entryId } from './fields.ts'
import { cap, condition, plan, play } from './ladder-shape.ts'
import { day, evidence, rung, said } from './standing-parts.ts'
import { trust } from './standing-shape.ts'

const item = z.strictObject({
  entry: entryId,
  on: day,
  kind: z.enum(KIND_NAMES as [Kind, ...Kind[]]),
  signal: z.enum(SIGNAL_NAMES).nullable(),
  what: z.string().nullable().describe('What was seen, in its own words; null where they were erased.'),
})

const diagnosis = z.strictObject({
  verdict: said,
  rung: rung.nullable().describe('Null: not enough evidence.'),
  heldSince: day.nullable(),
  claimed: rung.nullable(),
  gap: z.number().nullable(),
  expectedBias: z.number(),
  why: said.nullable().describe('Why the ladder does not apply, where it does not.'),
  thin: said.nullable(),
  evidence,
  items: z.array(item).describe('The latest of the evidence, told.'),
  caps: z.array(cap).describe('What holds the rung where it is.'),
})

const target = z.strictObject({
  rung,
  requires: said,
  unmet: z.array(condition),
  plays: z.array(play),
})

const steps = z
  .array(
    z.strictObject({
      ref: z.string(),
      what: z.string().nullable(),
      owner: z.string(),
      due: day,
      status: z.enum(['open', 'overdue', 'kept', 'missed']),
      entry: entryId,
    }),
  )
  .describe('Promises of ours that are steps of the plan.')

/** The diagnostic card (METHOD C1), as every door gives it. */
export const card = z
  .strictObject({
    v: z.literal(1),
    account,
    name: z.string().nullable(),
    asOf: z.string().describe('The day or the moment asked about.'),
    policy: z.string(),
    owner: z.strictObject({ lead: z.string(), evidence }).nullable(),
    diagnosis,
    target: target.nullable(),
    plan: z.strictObject({ ...plan.shape, steps }).nullable(),
    trust,
    stopRule: z.strictObject({
      answered: z.boolean(),
      need: z.string().nullable(),
      entry: entryId.nullable(),
      lapses: day.nullable(),
      evidence: evidence.describe('The answer; where there is none, the last one there was.'),
    }),
    done: z.boolean().describe('Whether the diagnosis may be called done: nothing of its list is open.'),
    verification,
    handoff: handoff.nullable(),
    offers,
    smallBook: said.nullable().describe('Said where the workspace has few clients (METHOD L15).'),
  })
  .meta({ id: 'Card' })
