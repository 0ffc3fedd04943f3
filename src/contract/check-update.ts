import { z } from 'zod'
import { operation } from './operation.ts'
import { account } from './parts/fields.ts'
import { said } from './parts/standing-parts.ts'

/** Reads a written update as its reader will (K6), against what the ledger holds. Nothing is recorded. */
export const checkUpdate = operation({
  name: 'check-update',
  allow: 'reader',
  effect: 'reads',
  route: 'POST /accounts/{account}/check-update',
  input: z.strictObject({
    account,
    text: z.string().min(1).max(20_000).describe('The update, in English or Chinese.'),
  }),
  output: z.strictObject({
    words: z.int().describe('Words and numbers; a Chinese text is counted by its characters.'),
    characters: z.int().describe('Chinese characters.'),
    remarks: z.array(said).describe('Too long, output without an outcome, vague lines, bad news left out.'),
  }),
  refusals: ['account.unknown'],
})
