import { z } from 'zod'
import { operation } from './operation.ts'
import { account, cursor, day, entryId, next, pageSize } from './parts/fields.ts'
import { fit } from './parts/chapters-shape.ts'
import { initiative, sitting } from './parts/portfolio-shape.ts'
import { changes, quarterAsked, quarterProgress, show } from './parts/review-shape.ts'

const stateName = z.enum(['prospect', 'establishing', 'operating', 'expanding', 'renewing', 'ended'])

const decision = z
  .strictObject({
    decision: z.enum(['continue', 'change', 'stop', 'kept', 'sharpened', 'killed']),
    on: day,
    entry: entryId,
  })
  .nullable()

/** The quarterly portfolio review: what the internal sitting has before it, what is decided and what is not (P1). */
export const review = operation({
  name: 'review',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /review',
  input: z.strictObject({
    quarter: quarterAsked,
    account: account.optional(),
    show: show.default('all').describe('Only clients of which something is left to decide, or something is decided.'),
    cursor: cursor.optional(),
    limit: pageSize({ most: 50, usual: 20 }),
  }),
  output: z.strictObject({
    ...quarterProgress,
    relationships: z.array(
      z.strictObject({
        account,
        name: z.string(),
        asOf: day,
        endedOn: day
          .nullable()
          .describe('The day it was over; null while it goes on. What was over by then need not be decided.'),
        state: z.strictObject({
          named: stateName.nullable(),
          since: day.nullable(),
        }),
        invested: z.strictObject({ inQuarter: z.boolean(), lastOn: day.nullable() }),
        ...changes,
        fit: fit.nullable(),
        fitInQuarter: z.boolean().describe('Whether the three tests were answered in this quarter.'),
        questionsOpen: z.int().describe('What precedents ask and nobody has answered.'),
        decision,
        initiatives: z.array(z.strictObject({ ...initiative.shape, decision })),
        internal: sitting.nullable(),
        withClient: sitting
          .nullable()
          .describe('The sitting with the client: only it satisfies what renewing asks for.'),
      }),
    ),
    next,
    outdated: z.int().describe('Accounts that time has outrun and that are not worked out anew yet.'),
  }),
  refusals: ['cursor.unknown', 'account.unknown'],
})
