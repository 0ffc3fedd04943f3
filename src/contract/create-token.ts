import { z } from 'zod'
import { operation } from './operation.ts'
import { tokenShape } from './parts/token-shape.ts'
import { ROLES } from './roles.ts'

/** Makes a token for a program. The secret is in this one answer and nowhere afterwards. */
export const createToken = operation({
  name: 'create-token',
  allow: 'owner',
  effect: 'writes',
  route: 'POST /tokens',
  input: z.strictObject({
    name: z.string().min(1).max(200).describe('What it is for.'),
    role: z.enum(ROLES).default('reader').describe('The most it may do.'),
    days: z.int().min(1).max(366).default(90).describe('How long it lives.'),
  }),
  output: z.strictObject({ secret: z.string(), token: tokenShape }),
  refusals: ['token.by_person'],
})
