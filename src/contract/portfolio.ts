import { z } from 'zod'
import { operation } from './operation.ts'
import { account, cursor, day, next, pageSize } from './parts/fields.ts'
import { rung } from './parts/standing-parts.ts'

export const PORTFOLIO_SORTS = [
  'name',
  'state',
  'rung',
  'claimed',
  'gap',
  'adherence',
  'keptRate',
  'clientKeptRate',
  'valueAtRisk',
  'contractEnd',
  'lead',
] as const

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
    primaryConstraint: z.enum(['competence', 'integrity', 'benevolence']).nullable(),
    adherence: z.number().nullable(),
    keptRate: z.number().nullable().describe('Of our commitments.'),
    clientKeptRate: z.number().nullable(),
    valueAtRisk: z.strictObject({ amount: z.string(), currency: z.string() }).nullable(),
    contractEnd: day.nullable(),
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
  output: z.strictObject({ rows: z.array(portfolioRow), next }),
  refusals: ['cursor.unknown'],
})
