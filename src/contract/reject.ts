import { z } from 'zod'
import { operation } from './operation.ts'
import { recorded } from './parts/entry-shape.ts'
import { entryId, why } from './parts/fields.ts'
import { actRefusals } from './refusals.ts'

/** Sets proposed entries aside: they stay readable and count for nothing. */
export const reject = operation({
  name: 'reject',
  allow: 'member',
  effect: 'writes',
  route: 'POST /entries/reject',
  input: z.strictObject({ targets: z.array(entryId).min(1).max(500), why: why.optional() }),
  output: z.strictObject({ entries: z.array(recorded) }),
  refusals: [...actRefusals, 'entry.not_proposed'],
})
