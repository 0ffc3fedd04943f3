import { z } from 'zod'
import { SOURCE_TYPES } from '#method/ledger/source-types.ts'
import { operation } from './operation.ts'
import { account, cursor, day, next, pageSize } from './parts/fields.ts'

const type = z.enum(SOURCE_TYPES)
const counts = { lastAt: day.describe('The day of its latest entry.'), entries: z.int() }

/**
 * Which sources feed the relationships that go on, when each last brought something, and which are silent: nothing within
 * a quarter window (E5). A silent source is a fact about the source, not about the client. What people write down themselves
 * is told as `manual`, and does not fall silent.
 */
export const coverage = operation({
  name: 'coverage',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /coverage',
  input: z.strictObject({
    type: type.optional().describe('Only accounts this source feeds.'),
    isSilent: z
      .boolean()
      .optional()
      .describe('Only accounts with a silent source; with a type, where that one is silent.'),
    cursor: cursor.optional(),
    limit: pageSize({ most: 200, usual: 50 }),
  }),
  output: z.strictObject({
    silentDays: z.int().describe('For how many days a source brings nothing before it counts as silent.'),
    accounts: z.int().describe('How many relationships go on.'),
    without: z.int().describe('How many of them no source feeds: people write everything down themselves.'),
    sources: z
      .array(
        z.strictObject({
          type,
          ...counts,
          accounts: z.int().describe('How many it feeds.'),
          silent: z.int().describe('For how many of these it is silent.'),
        }),
      )
      .describe('Over all of them.'),
    rows: z.array(
      z.strictObject({
        account,
        name: z.string(),
        sources: z.array(z.strictObject({ type, ...counts, isSilent: z.boolean() })),
      }),
    ),
    next,
    outdated: z.int().describe('Accounts that are not worked out anew yet.'),
  }),
  refusals: ['cursor.unknown'],
})
