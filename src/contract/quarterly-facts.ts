import { z } from 'zod'
import { operation } from './operation.ts'
import { account, asOf } from './parts/fields.ts'
import { evidence, instant } from './parts/standing-parts.ts'
import { sla } from './parts/chapters-shape.ts'
import { pattern, slot, updateFact } from './parts/update-shape.ts'

const causes = ['strategy', 'discovery', 'scope', 'execution', 'operation'] as const

/** The pre-read of the next quarterly review as data (K1): SLA, value realization, root-cause patterns. */
export const quarterlyFacts = operation({
  name: 'quarterly-facts',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /accounts/{account}/quarterly-facts',
  input: z.strictObject({ account, asOf: asOf.optional() }),
  output: z.strictObject({
    slot,
    readBy: instant.nullable().describe('The moment by which it is to be in their hands.'),
    sla: z.array(sla.element.omit({ review: true })),
    value: z
      .array(z.strictObject({ quarter: z.string(), value: z.number(), n: z.int(), entries: evidence }))
      .describe('The value realization index by the quarter of the check, with its n.'),
    rootCauses: z.strictObject({
      cases: z.int().describe('Of the quarter window.'),
      rootCauses: z.record(z.enum([...causes, 'unknown']), z.int()),
      concentration: z.strictObject({ rootCause: z.enum(causes), share: z.number() }).nullable(),
      entries: evidence,
    }),
    patterns: z.array(pattern),
    decisions: z.array(updateFact).describe('Needed, or made since the last review.'),
  }),
  refusals: ['account.unknown'],
})
