import { z } from 'zod'
import { operation } from './operation.ts'
import { ROLES } from './roles.ts'

/** Who is asking, and whether the workspace still waits for its first owner. */
export const session = operation({
  name: 'session',
  allow: 'anyone',
  effect: 'reads',
  route: 'GET /session',
  input: z.strictObject({}),
  output: z.strictObject({
    needsSetUp: z.boolean(),
    caller: z.strictObject({ email: z.string(), name: z.string(), role: z.enum(ROLES) }).nullable(),
  }),
  refusals: [],
})
