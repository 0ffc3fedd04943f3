import { z } from 'zod'
import { operation } from './operation.ts'

/** Ends every session of the caller but the one that asks. */
export const endSessions = operation({
  name: 'end-sessions',
  allow: 'reader',
  effect: 'writes',
  route: 'POST /sessions/end',
  input: z.strictObject({}),
  output: z.strictObject({ ended: z.int() }),
  refusals: ['session.by_person'],
})
