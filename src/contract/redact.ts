import { z } from 'zod'
import { operation } from './operation.ts'
import { recorded } from './parts/entry-shape.ts'
import { entryId, why } from './parts/fields.ts'
import { actRefusals } from './refusals.ts'

/** Erases an entry's free text and names for good, and keeps its day, refs and numbers: erasing never raises a rung. */
export const redact = operation({
  name: 'redact',
  allow: 'member',
  effect: 'writes',
  route: 'POST /entries/{target}/redact',
  input: z.strictObject({ target: entryId, why, id: entryId.optional() }),
  output: recorded,
  refusals: actRefusals,
})
