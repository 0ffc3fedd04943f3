import { z } from 'zod'
import { operation } from './operation.ts'
import { recorded } from './parts/entry-shape.ts'
import { entryId, why } from './parts/fields.ts'
import { actRefusals } from './refusals.ts'

/** Takes an entry back that was recorded by mistake: it stays readable and counts for nothing. This is what undo writes. */
export const withdraw = operation({
  name: 'withdraw',
  allow: 'member',
  effect: 'writes',
  route: 'POST /entries/{target}/withdraw',
  input: z.strictObject({ target: entryId, why, id: entryId.optional() }),
  output: recorded,
  refusals: actRefusals,
})
