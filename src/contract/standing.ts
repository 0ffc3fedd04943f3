import { z } from 'zod'
import { operation } from './operation.ts'
import { account, asOf, knownBy } from './parts/fields.ts'
import { standing as standingShape } from './parts/standing-shape.ts'

/** Where one relationship stands, today or on any past day, and why. */
export const standing = operation({
  name: 'standing',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /accounts/{account}/standing',
  input: z.strictObject({ account, asOf: asOf.optional(), knownBy: knownBy.optional() }),
  output: standingShape,
  refusals: ['account.unknown'],
})
