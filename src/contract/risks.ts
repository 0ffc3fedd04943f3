import { z } from 'zod'
import { operation } from './operation.ts'
import { risk } from './parts/chapters-shape.ts'
import { account, cursor, day, next, pageSize } from './parts/fields.ts'

/** The open risks of every account, heaviest first, showing how the order came about (F13). */
export const risks = operation({
  name: 'risks',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /risks',
  input: z.strictObject({
    account: account.optional(),
    owner: z.string().max(320).optional().describe('Only what this member has to take up.'),
    kind: z.enum(['relationship', 'process']).optional(),
    cursor: cursor.optional(),
    limit: pageSize({ most: 200, usual: 50 }),
  }),
  output: z.strictObject({
    day: day.describe("The day from which the nearness of a contract's end is counted."),
    items: z.array(
      z.strictObject({
        account,
        name: z.string(),
        risk,
        valueAtRisk: z.number().describe("In the policy's base currency; 0 where there is none."),
        nearness: z
          .number()
          .describe('1 on the day the contract ends and after it, 0 a year before it and without an end.'),
        weight: z.number().describe('Value at risk × nearness: what the order goes by.'),
        owner: z.string().nullable().describe("Whoever took it up, else the account's lead."),
        contractEnd: day.nullable(),
      }),
    ),
    next,
    outdated: z.int().describe('Accounts whose risks time has outrun and that are not worked out anew yet.'),
  }),
  refusals: ['cursor.unknown'],
})
