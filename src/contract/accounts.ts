import { z } from 'zod'
import { operation } from './operation.ts'
import { account, cursor, instant, next, pageSize } from './parts/fields.ts'

/** The accounts of the workspace by slug: what one picks from. */
export const accounts = operation({
  name: 'accounts',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /accounts',
  input: z.strictObject({
    query: z.string().max(200).optional().describe('A part of the name or of the slug.'),
    cursor: cursor.optional(),
    limit: pageSize({ most: 1000, usual: 200 }),
  }),
  output: z.strictObject({
    accounts: z.array(z.strictObject({ account, name: z.string(), entries: z.int(), lastRecordedAt: instant })),
    next,
  }),
  refusals: ['cursor.unknown'],
})
