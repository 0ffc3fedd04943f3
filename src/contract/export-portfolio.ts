import { z } from 'zod'
import { operation } from './operation.ts'
import { portfolioRow, portfolioView } from './portfolio.ts'

/** The columns a table of the book can have beside the client's name and slug. */
export const PORTFOLIO_COLUMNS = [
  'state',
  'rung',
  'trust',
  'rhythm',
  'kept',
  'risks',
  'valueAtRisk',
  'contractEnd',
  'due',
  'lead',
  'sector',
  'value',
] as const

const column = z.enum(PORTFOLIO_COLUMNS)
const language = z.enum(['en', 'zh'])

/** Gives all rows of a view as a table; the first says what the table is like, and has no row. */
export const exportPortfolio = operation({
  name: 'export-portfolio',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /portfolio/export',
  gives: 'table',
  input: z.strictObject({
    ...portfolioView,
    columns: z.array(column).max(PORTFOLIO_COLUMNS.length).optional().describe('In which order; absent: all.'),
    language: language.optional().describe('Of titles and labels; absent: as Accept-Language has it.'),
  }),
  output: z.strictObject({
    columns: z.array(column),
    language: language.nullable(),
    row: portfolioRow.nullable(),
  }),
  refusals: [],
})
