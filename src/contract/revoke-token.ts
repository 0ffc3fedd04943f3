import { z } from 'zod'
import { operation } from './operation.ts'

/** Ends a token at once. */
export const revokeToken = operation({
  name: 'revoke-token',
  allow: 'owner',
  effect: 'writes',
  route: 'DELETE /tokens/{id}',
  input: z.strictObject({ id: z.string().min(1).max(200) }),
  output: z.strictObject({}),
  refusals: ['token.unknown'],
})
