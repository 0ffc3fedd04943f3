import { z } from 'zod'
import { operation } from './operation.ts'

/** Opens the sample firm: a dozen made-up clients over eighteen months. Only in a workspace that holds nothing else. */
export const sampleIn = operation({
  name: 'sample-in',
  allow: 'owner',
  effect: 'writes',
  route: 'POST /sample',
  input: z.strictObject({
    seed: z.int().min(0).max(1_000_000).default(1),
    accounts: z.int().min(1).max(10_000).default(12),
  }),
  output: z.strictObject({ accounts: z.int(), added: z.int() }),
  refusals: ['sample.not_alone'],
})
