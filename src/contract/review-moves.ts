import { z } from 'zod'
import { operation } from './operation.ts'
import { account, pageSize } from './parts/fields.ts'
import { changes, quarterAsked, quarterSpan } from './parts/review-shape.ts'

/**
 * What moved in a quarter, across all clients: rungs and trust against the day before it began (P1). The first time each
 * client's ledger is read; what was seen is remembered as long as nothing is written that reaches back to that day.
 */
export const reviewMoves = operation({
  name: 'review-moves',
  allow: 'reader',
  effect: 'reads',
  tells: 'progress',
  route: 'GET /review/moves',
  input: z.strictObject({
    quarter: quarterAsked,
    offset: z.int().min(0).max(1_000_000).default(0).describe('How many are passed over.'),
    limit: pageSize({ most: 500, usual: 50 }),
  }),
  output: z.strictObject({
    ...quarterSpan,
    looked: z.int().describe('How many clients were looked at.'),
    moved: z.int().describe('Of how many the rung or a trust rating moved.'),
    fell: z.int().describe('Of how many one of them fell.'),
    moves: z
      .array(z.strictObject({ account, name: z.string(), ...changes }))
      .describe('A rung that fell before trust that fell before what rose; then the most value at risk first.'),
    next: z.int().nullable().describe('The `offset` of what follows; null at the end.'),
    outdated: z.int().describe('Accounts that time has outrun and that are not worked out anew yet.'),
  }),
  refusals: ['work.stopped'],
})
