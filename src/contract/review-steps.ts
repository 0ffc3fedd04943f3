import { z } from 'zod'
import { operation } from './operation.ts'
import { account, cursor, day, next, pageSize } from './parts/fields.ts'
import { quarterAsked, quarterProgress, show } from './parts/review-shape.ts'
import { rung } from './parts/standing-parts.ts'
import { state } from './portfolio.ts'

/** What a quarter's review decides, client by client, and what of it is left: the list a sitting is gone through by (P1). */
export const reviewSteps = operation({
  name: 'review-steps',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /review/steps',
  input: z.strictObject({
    quarter: quarterAsked,
    show: show.default('open').describe('Only clients of which something is left to decide, or something is decided.'),
    lead: z.string().max(320).optional().describe('Only the clients this member leads. Empty: those nobody leads.'),
    query: z.string().max(200).optional().describe('A part of the name or of the slug.'),
    sort: z
      .enum(['risks', 'valueAtRisk', 'contractEnd', 'name'])
      .default('risks')
      .describe('The most open risks first, the most value at risk, the contract that ends next, or by name.'),
    cursor: cursor.optional(),
    limit: pageSize({ most: 200, usual: 50 }),
  }),
  output: z.strictObject({
    ...quarterProgress,
    accounts: z.array(
      z.strictObject({
        account,
        name: z.string(),
        lead: z.string().nullable(),
        state: state.nullable(),
        rung: rung.nullable().describe('Null: not enough evidence.'),
        risks: z.int().describe('How many risks are open and not accepted.'),
        contractEnd: day.nullable().describe('The first day on which a live contract ends.'),
        steps: z
          .array(
            z.strictObject({
              ref: z.string().nullable().describe('The initiative; null for the relationship itself.'),
              title: z.string().nullable(),
              isDecided: z.boolean(),
              isOver: z.boolean().describe('What was over by then may be decided, and need not.'),
            }),
          )
          .describe('The relationship, then the initiatives that were open in the quarter.'),
      }),
    ),
    next,
    total: z.int().nullable().describe('How many clients fit; null on the pages after the first.'),
    outdated: z.int().describe('Accounts that time has outrun and that are not worked out anew yet.'),
  }),
  refusals: ['cursor.unknown'],
})
