import { z } from 'zod'
import { operation } from './operation.ts'
import { account } from './parts/fields.ts'
import { rung } from './parts/standing-parts.ts'
import { money, portfolioFilters, state } from './portfolio.ts'

/** More clients than this are too many to be told apart, whatever a drawing does. */
const POINTS_MOST = 500

const base = z.number().nullable()

/** The book by rung and by value: each client where they can be told apart, else how many stand together. */
export const portfolioMap = operation({
  name: 'portfolio-map',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /portfolio/map',
  input: z.strictObject({
    ...portfolioFilters,
    pointsMax: z.int().min(0).max(POINTS_MOST).default(120).describe('With more clients than this, cells are told.'),
  }),
  output: z.strictObject({
    total: z.int().describe('How many clients fit.'),
    currency: z.string().describe('The base currency, in which values are compared.'),
    points: z
      .array(
        z.strictObject({
          account,
          name: z.string(),
          state: state.nullable(),
          rung: rung.nullable().describe('Null: not enough evidence.'),
          value: money
            .nullable()
            .describe('What the live contracts are worth a year. Null: not known, which is not zero.'),
          valueInBase: base,
          valueAtRisk: money.nullable(),
          riskInBase: base,
        }),
      )
      .nullable()
      .describe('The clients, highest rung and value first; null where cells are told.'),
    bands: z
      .array(z.strictObject({ from: z.number(), below: z.number().nullable() }))
      .describe('The bands of value that the cells are told by, from the lowest in use to the highest.'),
    cells: z
      .array(
        z.strictObject({
          rung: rung.nullable(),
          band: z.int().nullable().describe('A place in `bands`; null: the value is not known.'),
          count: z.int(),
          riskInBase: z.number().describe('The value at risk of those it is known of, together.'),
          riskUnknown: z.int().describe('Of how many it is not known.'),
        }),
      )
      .nullable()
      .describe('Null where the clients are told one by one.'),
    outdated: z.int().describe('Rows of the book that time has outrun and that are not worked out anew yet.'),
  }),
  refusals: [],
})
