import { z } from 'zod'
import { operation } from './operation.ts'
import { recorded, sentEntry } from './parts/entry-shape.ts'
import { recordingRefusals } from './refusals.ts'

/** Writes one or several entries down: all of them or none. Sending the same id with the same content changes nothing. */
export const record = operation({
  name: 'record',
  allow: 'member',
  effect: 'writes',
  route: 'POST /entries',
  input: z.strictObject({ entries: z.array(sentEntry).min(1).max(500) }),
  output: z.strictObject({ entries: z.array(recorded) }),
  refusals: recordingRefusals,
})
