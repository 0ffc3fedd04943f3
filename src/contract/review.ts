import { z } from 'zod'
import { quarter } from '#method/ledger/atoms.ts'
import { operation } from './operation.ts'
import { account, cursor, day, entryId, next, pageSize } from './parts/fields.ts'
import { fit } from './parts/chapters-shape.ts'
import { initiative, sitting } from './parts/portfolio-shape.ts'
import { said } from './parts/standing-parts.ts'

const stateName = z.enum(['prospect', 'establishing', 'operating', 'expanding', 'renewing', 'ended'])

const change = z.strictObject({
  from: z.number().nullable().describe('On the day before the quarter began; null where it is not known.'),
  to: z.number().nullable(),
  movement: z.enum(['up', 'down', 'same', 'unknown']),
})

const decision = z
  .strictObject({
    decision: z.enum(['continue', 'change', 'stop', 'kept', 'sharpened', 'killed']),
    on: day,
    entry: entryId,
  })
  .nullable()

const tally = z.strictObject({ total: z.int(), decided: z.int() })

/** The quarterly portfolio review: what the internal sitting has before it, what is decided and what is not (P1). */
export const review = operation({
  name: 'review',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /review',
  input: z.strictObject({
    quarter: quarter.optional().describe('A calendar quarter, such as 2026-Q2; the present one when left out.'),
    account: account.optional(),
    cursor: cursor.optional(),
    limit: pageSize({ most: 50, usual: 20 }),
  }),
  output: z.strictObject({
    quarter: z.string(),
    from: day,
    to: day,
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
        rung: change,
        trust: z.strictObject({ competence: change, integrity: change, benevolence: change }),
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
    relationshipsDecided: tally,
    initiativesDecided: tally,
    stopped: z.int().describe('Decisions that stopped or killed something.'),
    flags: z.array(said),
    outdated: z.int().describe('Accounts that time has outrun and that are not worked out anew yet.'),
  }),
  refusals: ['cursor.unknown', 'account.unknown'],
})
