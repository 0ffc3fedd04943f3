import { z } from 'zod'
import { operation } from './operation.ts'
import { kind, readEntry } from './parts/entry-shape.ts'
import { account, cursor, next, pageSize } from './parts/fields.ts'

/** An account's entries, each with how it reads now; entries about entries are told with those they are about. */
export const timeline = operation({
  name: 'timeline',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /accounts/{account}/timeline',
  input: z.strictObject({
    account,
    order: z.enum(['newest', 'oldest']).default('newest'),
    kinds: z.array(kind).max(100).optional().describe('Only these kinds.'),
    cursor: cursor.optional(),
    limit: pageSize({ most: 200, usual: 50 }),
  }),
  output: z.strictObject({ entries: z.array(readEntry), next }),
  refusals: ['account.unknown', 'cursor.unknown'],
})
