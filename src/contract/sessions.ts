import { z } from 'zod'
import { operation } from './operation.ts'
import { instant } from './parts/fields.ts'

/** Lists where the caller is signed in, the latest first. */
export const sessions = operation({
  name: 'sessions',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /sessions',
  input: z.strictObject({}),
  output: z.strictObject({
    sessions: z.array(
      z.strictObject({
        begunAt: instant,
        expiresAt: instant,
        isThis: z.boolean().describe('Whether it is the one that asks.'),
      }),
    ),
  }),
  refusals: ['session.by_person'],
})
