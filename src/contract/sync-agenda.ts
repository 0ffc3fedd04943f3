import { z } from 'zod'
import { operation } from './operation.ts'
import { account, asOf } from './parts/fields.ts'
import { day, evidence } from './parts/standing-parts.ts'
import { pattern, stretch, updateFact } from './parts/update-shape.ts'

const reading = z.strictObject({
  what: z.enum(['measure', 'sla']),
  name: z.string().nullable(),
  value: z.number(),
  unit: z.string().nullable(),
  target: z.number().nullable(),
  status: z.enum(['met', 'approached', 'breached']).nullable(),
  on: day,
  entries: evidence,
})

const scope = z.strictObject({
  what: z.enum(['change_open', 'change_decided', 'scope_set']),
  ref: z.string(),
  text: z.string().nullable(),
  decision: z.string().nullable().describe('The decision, or the boundary the item has now.'),
  impact: z.string().nullable(),
  side: z.enum(['us', 'client']).nullable(),
  owner: z.string().nullable(),
  on: day,
  entries: evidence,
})

/** The fixed agenda of the next sync as data (K1), with the decisions that are needed (A7). */
export const syncAgenda = operation({
  name: 'sync-agenda',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /accounts/{account}/sync-agenda',
  input: z.strictObject({ account, asOf: asOf.optional() }),
  output: z.strictObject({
    ...stretch,
    readings: z.array(reading).describe('What measures and SLA periods said since the last sync.'),
    checks: z.array(updateFact).describe('Predictions checked since, and those whose check falls due.'),
    scope: z.array(scope),
    patterns: z.array(pattern).describe('What keeps coming back in support.'),
    decisions: z.array(updateFact).describe('Those past their day first.'),
  }),
  refusals: ['account.unknown'],
})
