import { z } from 'zod'
import { operation } from './operation.ts'
import { account, asOf, day, entryId } from './parts/fields.ts'

/** What became of each slot of the last 13 weeks, in the order of time (K2). A standing counts the same ones. */
export const slots = operation({
  name: 'slots',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /accounts/{account}/slots',
  input: z.strictObject({ account, asOf: asOf.optional() }),
  output: z.strictObject({
    rituals: z.array(
      z.strictObject({
        ritual: z.string(),
        slots: z.array(
          z.strictObject({
            on: day,
            status: z.enum(['held', 'late', 'missed', 'excused']),
            entry: entryId.nullable().describe('What held, filled or excused it; null where nothing did.'),
          }),
        ),
      }),
    ),
  }),
  refusals: ['account.unknown'],
})
