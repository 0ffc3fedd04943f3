import { z } from 'zod'
import { operation } from './operation.ts'

/** Matches what somebody says about a relationship against the look-alikes of depth (L8). Nothing is recorded. */
export const checkClaim = operation({
  name: 'check-claim',
  allow: 'reader',
  effect: 'reads',
  route: 'POST /claims/check',
  input: z.strictObject({
    text: z.string().min(1).max(20_000).describe('The claim, in English or Chinese.'),
  }),
  output: z.strictObject({
    match: z
      .strictObject({
        match: z.string().describe("The look-alike's id."),
        origin: z.enum(['D', 'O']).describe('Designed, or observed by the team itself.'),
        ceiling: z.number().describe('The highest rung it is compatible with.'),
        words: z.array(z.string()).describe('The words that matched.'),
      })
      .nullable()
      .describe('Null: it resembles none.'),
  }),
  refusals: [],
})
