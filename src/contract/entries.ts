import { z } from 'zod'
import { operation } from './operation.ts'
import { readEntry } from './parts/entry-shape.ts'
import { entryId } from './parts/fields.ts'

/** The entries of a list of ids, as written and as they read now: what opens behind a verdict. All or none. */
export const entries = operation({
  name: 'entries',
  allow: 'reader',
  effect: 'reads',
  route: 'POST /entries/read',
  input: z.strictObject({ ids: z.array(entryId).min(1).max(200) }),
  output: z.strictObject({ entries: z.array(readEntry) }),
  refusals: ['entry.unknown'],
})
