import { z } from 'zod'
import { operation } from './operation.ts'
import { coachQuestion } from './parts/coach-shape.ts'
import { account } from './parts/fields.ts'

/** The one question the coach asks now. The next one is not to be had before an answer to this one is stored (METHOD C2). */
export const coach = operation({
  name: 'coach',
  allow: 'member',
  effect: 'reads',
  route: 'GET /accounts/{account}/coach',
  input: z.strictObject({
    account,
    question: z.coerce.number().int().min(1).max(5).optional().describe('Refused unless it is the one being asked.'),
  }),
  output: z.strictObject({ question: coachQuestion }),
  refusals: ['account.unknown', 'coach.not_the_question'],
})
