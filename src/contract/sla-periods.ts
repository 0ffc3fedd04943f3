import { z } from 'zod'
import { operation } from './operation.ts'
import { account, asOf, entryId } from './parts/fields.ts'

/** What each dimension of a signed SLA measured in every period that has ended, the oldest first (Q1). */
export const slaPeriods = operation({
  name: 'sla-periods',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /accounts/{account}/sla-periods',
  input: z.strictObject({ account, asOf: asOf.optional() }),
  output: z.strictObject({
    dimensions: z.array(
      z.strictObject({
        sla: z.string(),
        dimension: z.string(),
        periods: z.array(
          z.strictObject({
            period: z.string().describe('A calendar quarter or month by its name, any other stretch by its days.'),
            value: z.number(),
            status: z.enum(['met', 'approached', 'breached']).describe('By the target that is signed now.'),
            entry: entryId,
          }),
        ),
      }),
    ),
  }),
  refusals: ['account.unknown'],
})
