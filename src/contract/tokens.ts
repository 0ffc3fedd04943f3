import { z } from 'zod'
import { operation } from './operation.ts'
import { tokenShape } from './parts/token-shape.ts'

/** Lists one's own tokens, newest first; never their secrets. */
export const tokens = operation({
  name: 'tokens',
  allow: 'owner',
  effect: 'reads',
  route: 'GET /tokens',
  input: z.strictObject({}),
  output: z.strictObject({ tokens: z.array(tokenShape) }),
  refusals: [],
})
