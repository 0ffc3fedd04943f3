import { z } from 'zod'
import { zone } from '#method/ledger/atoms.ts'
import { operation } from './operation.ts'
import { firm } from './parts/firm-shape.ts'

/** Says what the firm is called and which time zone new clients begin with. What is left out stays. */
export const setFirm = operation({
  name: 'set-firm',
  allow: 'owner',
  effect: 'writes',
  route: 'POST /firm',
  input: z.strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .nullable()
      .optional()
      .describe('What the firm is called; null for no name.'),
    timezone: zone.nullable().optional().describe('An IANA time zone; null for none.'),
  }),
  output: firm,
  refusals: [],
})
