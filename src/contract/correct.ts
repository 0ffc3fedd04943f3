import { z } from 'zod'
import { operation } from './operation.ts'
import { recorded } from './parts/entry-shape.ts'
import { entryId, why } from './parts/fields.ts'
import { actRefusals } from './refusals.ts'

/** Writes down how an entry should have read. The old one stays, and under known-by it still speaks. */
export const correct = operation({
  name: 'correct',
  allow: 'member',
  effect: 'writes',
  route: 'POST /entries/{target}/correct',
  input: z.strictObject({
    target: entryId,
    at: z.string().max(40).optional().describe('The day or the moment it really was.'),
    source: z.unknown().optional().describe('Where it can be looked up: {type, ref, url?}.'),
    data: z.record(z.string(), z.unknown()).optional().describe('The whole new data, not a part of it.'),
    why: why.optional(),
    seen: z
      .array(entryId)
      .max(1000)
      .optional()
      .describe('The acts on the entry that you know of, as its reading lists them; refused where there is another.'),
    id: entryId.optional(),
  }),
  output: recorded,
  refusals: [...actRefusals, 'entry.acted_meanwhile'],
})
