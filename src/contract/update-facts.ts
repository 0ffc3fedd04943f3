import { z } from 'zod'
import { operation } from './operation.ts'
import { account, asOf } from './parts/fields.ts'
import { stretch, updateFact } from './parts/update-shape.ts'

/** What changed since the last update (K6): what happened, what matters, what is next. */
export const updateFacts = operation({
  name: 'update-facts',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /accounts/{account}/update-facts',
  input: z.strictObject({ account, asOf: asOf.optional() }),
  output: z.strictObject({
    ...stretch,
    happened: z.array(updateFact),
    matters: z.array(updateFact),
    next: z.array(updateFact),
  }),
  refusals: ['account.unknown'],
})
