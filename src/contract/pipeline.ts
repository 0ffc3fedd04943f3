import { z } from 'zod'
import { operation } from './operation.ts'
import { account, cursor, day, next, pageSize } from './parts/fields.ts'
import { evidence } from './parts/standing-parts.ts'

/** What may come next across accounts, and nothing that somebody typed in as a forecast (P6). */
export const pipeline = operation({
  name: 'pipeline',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /pipeline',
  input: z.strictObject({
    until: day.optional().describe('Renewals that open later are left out; a quarter ahead when left out.'),
    what: z.enum(['renewal', 'pattern', 'space', 'brief']).optional(),
    account: account.optional(),
    lead: z.string().max(320).optional(),
    cursor: cursor.optional(),
    limit: pageSize({ most: 200, usual: 50 }),
  }),
  output: z.strictObject({
    items: z.array(
      z.strictObject({
        account,
        name: z.string(),
        lead: z.string().nullable(),
        what: z.enum(['renewal', 'pattern', 'space', 'brief']),
        ref: z.string().describe('The contract, the theme, the entry that raised the space, the brief.'),
        on: day.describe('When the renewal opens; since when the pattern, the space or the brief is there.'),
        title: z.string().nullable(),
        evidence,
      }),
    ),
    next,
    outdated: z.int().describe('Accounts that time has outrun and that are not worked out anew yet.'),
  }),
  refusals: ['cursor.unknown'],
})
