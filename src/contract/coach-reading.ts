import { z } from 'zod'
import { operation } from './operation.ts'
import { coachReading } from './parts/coach-shape.ts'
import { account } from './parts/fields.ts'

/** How the answers of the last finished session are read. Refused while a session is open. */
export const readCoach = operation({
  name: 'coach-reading',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /accounts/{account}/coach/reading',
  input: z.strictObject({ account }),
  output: coachReading,
  refusals: ['account.unknown', 'coach.no_reading'],
})
