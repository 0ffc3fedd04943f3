import { z } from 'zod'
import { operation } from './operation.ts'
import { account } from './parts/fields.ts'

const step = z.strictObject({
  from: z.number(),
  to: z.number(),
  n: z.int(),
  came: z.int().describe('How many of them came true.'),
  sureness: z.number().describe('How likely these were held, on average.'),
})

const calibrated = {
  n: z.int().describe('Checked predictions whose owner said how sure they were.'),
  brier: z.number().nullable().describe('Null where there are too few of them to say.'),
  table: z
    .array(step)
    .nullable()
    .describe('By fifths of the confidence given; those without a prediction are left out.'),
}

/** How often what was held likely came true, and how much of what was predicted came: across the book, by owner (K5). */
export const calibration = operation({
  name: 'calibration',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /calibration',
  input: z.strictObject({
    account: account.optional(),
    owner: z.string().max(320).optional().describe('Only the predictions of this owner.'),
  }),
  output: z.strictObject({
    least: z.int().describe('How many checked predictions are needed before anything is said of them.'),
    checked: z.int().describe('All checked predictions, with or without a confidence.'),
    ...calibrated,
    owners: z
      .array(z.strictObject({ owner: z.string(), ...calibrated }))
      .describe('Whoever said how sure they were, the most checks first; at most two hundred.'),
    vri: z
      .array(z.strictObject({ quarter: z.string(), value: z.number(), n: z.int() }))
      .describe('The value realization index by the quarter of the check, each counted up to 1.'),
    outdated: z.int().describe('Accounts that time has outrun and that are not worked out anew yet.'),
  }),
  refusals: ['account.unknown'],
})
