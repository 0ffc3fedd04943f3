import { operation } from './operation.ts'
import { card } from './parts/card-shape.ts'
import { account, asOf, knownBy } from './parts/fields.ts'
import { z } from 'zod'

/** Engine mode: the diagnostic card of one account, today or on any past day (METHOD C1). */
export const diagnose = operation({
  name: 'diagnose',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /accounts/{account}/card',
  input: z.strictObject({ account, asOf: asOf.optional(), knownBy: knownBy.optional() }),
  output: card,
  refusals: ['account.unknown'],
})
