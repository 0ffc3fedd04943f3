import { z } from 'zod'
import { DUE_WHATS } from '#method/due-whats.ts'
import { operation } from './operation.ts'
import { account, cursor, day, next, pageSize } from './parts/fields.ts'
import { dueItem } from './parts/standing-shape.ts'

/** Everything due up to a day, across accounts, most urgent first. */
export const due = operation({
  name: 'due',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /due',
  input: z.strictObject({
    until: day.optional().describe('The last day to list, YYYY-MM-DD; two weeks ahead when left out.'),
    account: account.optional(),
    owner: z.string().max(320).optional().describe('Only what this member owns.'),
    whats: z.array(z.enum(DUE_WHATS)).max(DUE_WHATS.length).optional().describe('Only these; all when left out.'),
    snoozed: z.boolean().default(false).describe('Whether what was put off is listed too.'),
    cursor: cursor.optional(),
    limit: pageSize({ most: 500, usual: 100 }),
  }),
  output: z.strictObject({
    items: z.array(
      z.strictObject({
        account,
        name: z.string(),
        ...dueItem.shape,
        says: z.string().nullable().describe('What it is about, in the words of its entry.'),
      }),
    ),
    next,
    outdated: z.int().describe('Accounts whose due items time has outrun and that are not worked out anew yet.'),
  }),
  refusals: ['cursor.unknown', 'account.unknown'],
})
