import { z } from 'zod'
import { operation } from './operation.ts'
import { recorded } from './parts/entry-shape.ts'
import { account, why } from './parts/fields.ts'

/** Leaves the open session: its answers are withdrawn, stay readable, and the next answer begins another. */
export const leaveCoach = operation({
  name: 'leave-coach',
  allow: 'member',
  effect: 'writes',
  route: 'POST /accounts/{account}/coach/leave',
  input: z.strictObject({ account, why }),
  output: z.strictObject({ entries: z.array(recorded) }),
  refusals: ['account.unknown', 'coach.none_open'],
})
