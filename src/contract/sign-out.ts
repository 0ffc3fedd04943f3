import { z } from 'zod'
import { operation } from './operation.ts'

/** Ends this session. */
export const signOut = operation({
  name: 'sign-out',
  allow: 'reader',
  effect: 'writes',
  route: 'POST /sign-out',
  input: z.strictObject({}),
  output: z.strictObject({}),
  refusals: [],
})
