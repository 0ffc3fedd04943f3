import { z } from 'zod'
import { SAMPLES } from '#method/sample/worked-example.ts'
import { operation } from './operation.ts'

/**
 * Opens the sample firm, a dozen made-up clients over eighteen months, or the worked example (L17). Only in a workspace
 * that holds nothing of one's own.
 */
export const sampleIn = operation({
  name: 'sample-in',
  allow: 'owner',
  effect: 'writes',
  route: 'POST /sample',
  input: z.strictObject({
    which: z.enum(SAMPLES).default('firm').describe('What to open: the sample firm, or the worked example.'),
    seed: z.int().min(0).max(1_000_000).default(1).describe('Another firm for another number.'),
    accounts: z.int().min(1).max(10_000).default(12).describe('How many clients the firm has.'),
  }),
  output: z.strictObject({ accounts: z.int(), added: z.int() }),
  refusals: ['sample.not_alone'],
})
