import { z } from 'zod'
import { operation } from './operation.ts'
import { account, cursor, day, instant, message, next, pageSize } from './parts/fields.ts'
import { rung } from './parts/standing-parts.ts'

/** What the book can be sorted by. What is not known comes before what is lowest, for contract ends after the last. */
export const PORTFOLIO_SORTS = [
  'name',
  'state',
  'rung',
  'claimed',
  'gap',
  'constraint',
  'adherence',
  'keptUs',
  'keptClient',
  'valueAtRisk',
  'contractEnd',
  'lead',
] as const

const constraint = z.enum(['competence', 'integrity', 'benevolence'])
const state = z.enum(['prospect', 'establishing', 'operating', 'expanding', 'renewing', 'ended'])

export const portfolioRow = z
  .strictObject({
    account,
    name: z.string(),
    lead: z.string().nullable(),
    state: state.nullable(),
    rung: rung.nullable().describe('Null: not enough evidence.'),
    claimed: rung.nullable(),
    gap: z.number().nullable(),
    constraint: constraint.nullable().describe('The trust dimension that holds the rest back.'),
    adherence: z.number().nullable(),
    keptRate: z.strictObject({ us: z.number().nullable(), client: z.number().nullable() }),
    valueAtRisk: z.strictObject({ amount: z.string(), currency: z.string() }).nullable(),
    contractEnd: day.nullable().describe('The first day on which a live contract ends.'),
    policy: z.string(),
    validUntil: instant.nullable().describe('Before it, nothing of this can change without a new entry.'),
  })
  .meta({ id: 'PortfolioRow' })

/** The whole book, one row an account, sorted and filtered, page by page. */
export const portfolio = operation({
  name: 'portfolio',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /portfolio',
  input: z.strictObject({
    sort: z.enum(PORTFOLIO_SORTS).default('name'),
    descending: z.boolean().default(false),
    query: z.string().max(200).optional().describe('A part of the name or of the slug.'),
    states: z.array(state).max(6).optional(),
    rungs: z
      .array(z.coerce.number().int().min(0).max(5))
      .max(6)
      .optional()
      .describe('0 stands for not enough evidence.'),
    lead: z.string().max(320).optional(),
    cursor: cursor.optional(),
    limit: pageSize({ most: 200, usual: 50 }),
  }),
  output: z.strictObject({
    rows: z.array(portfolioRow),
    next,
    smallBook: z
      .strictObject(message.shape)
      .nullable()
      .describe('Said where the workspace has few clients (METHOD L15).'),
    outdated: z.int().describe('Rows elsewhere in the book that time has outrun and that are not worked out anew yet.'),
  }),
  refusals: ['cursor.unknown'],
})
