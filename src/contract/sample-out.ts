import { z } from 'zod'
import { operation } from './operation.ts'

/** Takes the sample firm out again, without a trace. Refused as soon as the workspace holds anything of one's own. */
export const sampleOut = operation({
  name: 'sample-out',
  allow: 'owner',
  effect: 'writes',
  route: 'DELETE /sample',
  input: z.strictObject({}),
  output: z.strictObject({ removed: z.int() }),
  refusals: ['sample.not_alone', 'sample.absent'],
})
