import { z } from 'zod'
import { operation } from './operation.ts'
import { account, cursor, day, entryId, next, pageSize } from './parts/fields.ts'

/** Walk-aways and killed initiatives of the whole workspace, newest first (P4). */
export const corpus = operation({
  name: 'corpus',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /corpus',
  input: z.strictObject({
    search: z.string().max(200).optional().describe("A part of its texts or of the account's name."),
    what: z.enum(['walk_away', 'killed']).optional(),
    account: account.optional(),
    cursor: cursor.optional(),
    limit: pageSize({ most: 200, usual: 50 }),
  }),
  output: z.strictObject({
    items: z.array(
      z.strictObject({
        account,
        name: z.string(),
        what: z.enum(['walk_away', 'killed']),
        ref: z.string().nullable().describe('The initiative; null for a walk-away.'),
        on: day,
        entry: entryId,
        title: z.string().nullable(),
        reasons: z.array(z.string()),
        toldClient: z.union([z.string(), z.boolean()]).nullable(),
        shape: z.string().nullable().describe('The shape of the engagement, or the bet of the initiative.'),
        earlySignals: z.array(z.string()),
        tests: z
          .strictObject({ discovery: z.boolean(), prediction: z.boolean(), assumptions: z.boolean() })
          .nullable()
          .describe('True where the client passed the test.'),
        by: z.string(),
      }),
    ),
    next,
    outdated: z.int().describe('Accounts that time has outrun and that are not worked out anew yet.'),
  }),
  refusals: ['cursor.unknown'],
})
