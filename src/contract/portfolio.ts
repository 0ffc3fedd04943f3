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
  'sector',
  'risks',
  'value',
] as const

export const PORTFOLIO_GROUPS = ['state', 'rung', 'lead', 'sector'] as const

const constraint = z.enum(['competence', 'integrity', 'benevolence'])
export const state = z.enum(['prospect', 'establishing', 'operating', 'expanding', 'renewing', 'ended'])

const sector = z.enum(['saas', 'professional_services', 'manufacturing', 'other'])
export const money = z.strictObject({ amount: z.string(), currency: z.string() })
const count = z.int().min(0)
const trustMark = z.strictObject({
  rating: z.number().nullable(),
  status: z.enum(['fresh', 'stale', 'contradicted', 'opinion', 'unaudited']),
})

/** What a row draws beside what it is sorted by. */
const glance = z
  .strictObject({
    uncapped: rung.nullable().describe('The rung the evidence would carry without caps.'),
    cap: rung.nullable().describe('The lowest rung a cap holds the client to.'),
    trust: z.strictObject({ competence: trustMark, integrity: trustMark, benevolence: trustMark }),
    rhythm: z
      .strictObject({ held: count, late: count, missed: count, excused: count })
      .nullable()
      .describe('The slots of all rituals together; null: none agreed.'),
    promises: z.strictObject({ made: count, kept: count, missed: count, overdue: count, open: count }),
    due: z.array(day).describe('The days on which something is due, the first ten.'),
    annualValue: money.nullable().describe('What the live contracts are worth a year, in whole units.'),
  })
  .meta({ id: 'PortfolioGlance' })

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
    valueAtRisk: money.nullable(),
    contractEnd: day.nullable().describe('The first day on which a live contract ends.'),
    sector: sector.nullable(),
    risks: z.int().describe('How many risks are open and not accepted.'),
    glance,
    policy: z.string(),
    validUntil: instant.nullable().describe('Before it, nothing of this can change without a new entry.'),
  })
  .meta({ id: 'PortfolioRow' })

const worth = z.number().min(0).max(1e15)

/** Which rows of the book are meant: what a list, its export and its map have in common. */
export const portfolioFilters = {
  query: z.string().max(200).optional().describe('A part of the name or of the slug.'),
  states: z.array(state).max(6).optional(),
  rungs: z.array(z.coerce.number().int().min(0).max(5)).max(6).optional().describe('0 stands for not enough evidence.'),
  constraints: z.array(constraint).max(3).optional(),
  lead: z.string().max(320).optional().describe('Empty: those nobody leads.'),
  sectors: z.array(sector).max(4).optional(),
  endsWithin: z.int().min(0).max(3660).optional().describe('In how many days at most a live contract ends.'),
  hasRisks: z.boolean().optional().describe('Whether any open risk is not accepted.'),
  valueFrom: worth.optional().describe('The least the live contracts are worth a year, in the base currency.'),
  valueBelow: worth.optional().describe('What they are worth less than.'),
  hasValue: z.boolean().optional().describe('Whether that value is known: unknown is not zero.'),
}

/** And in which order. */
export const portfolioView = {
  sort: z.enum(PORTFOLIO_SORTS).default('name'),
  descending: z.boolean().default(false),
  group: z
    .enum(PORTFOLIO_GROUPS)
    .optional()
    .describe('Rows of one group stand together: states in the order of a relationship, rungs from the highest.'),
  ...portfolioFilters,
}

/** The whole book, one row an account, sorted and filtered, page by page. */
export const portfolio = operation({
  name: 'portfolio',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /portfolio',
  input: z.strictObject({
    ...portfolioView,
    cursor: cursor.optional(),
    offset: z.int().min(0).max(1_000_000).optional().describe('How many rows are passed over, in place of a cursor.'),
    isCounted: z.boolean().default(false).describe('Whether the answer counts all rows, and those of each group.'),
    limit: pageSize({ most: 200, usual: 50 }),
  }),
  output: z.strictObject({
    rows: z.array(portfolioRow),
    next,
    smallBook: z
      .strictObject(message.shape)
      .nullable()
      .describe('Said where the workspace has few clients (METHOD L15).'),
    total: z.int().nullable().describe('How many rows fit; null where that was not asked for.'),
    groups: z
      .array(z.strictObject({ key: z.union([z.string(), z.number()]).nullable(), count: z.int() }))
      .nullable()
      .describe('How many rows each group has, in order; null where that was not asked for. A null key: not known.'),
    outdated: z.int().describe('Rows elsewhere in the book that time has outrun and that are not worked out anew yet.'),
  }),
  refusals: ['cursor.unknown'],
})
