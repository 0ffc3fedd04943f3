import { z } from 'zod'
import { parseDay } from '#method/time/day.ts'
import { operation } from './operation.ts'
import { account, day } from './parts/fields.ts'
import { rung } from './parts/standing-parts.ts'

const rating = z.int().nullable()

/** How a relationship came to stand where it stands: the rung, its caps, trust, kept rate and rhythm, up to a day. */
export const trend = operation({
  name: 'trend',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /accounts/{account}/trend',
  input: z.strictObject({
    account,
    to: z
      .string()
      .refine((text) => parseDay(text) !== null, { error: 'day' })
      .optional()
      .describe('The last day, YYYY-MM-DD; today when left out.'),
    days: z.int().min(1).max(3660).default(365).describe('How many days, the last one included.'),
  }),
  output: z.strictObject({
    everyDays: z.int().describe('Days between two days asked about; what changed back in between is not told.'),
    points: z.array(
      z.strictObject({
        on: day,
        rung: rung.nullable().describe('Null: not enough evidence.'),
        uncapped: rung.nullable(),
        cap: z.string().nullable(),
        claimed: rung.nullable(),
        trust: z.strictObject({ competence: rating, integrity: rating, benevolence: rating }),
        primaryConstraint: z.enum(['competence', 'integrity', 'benevolence']).nullable(),
        keptRate: z.number().nullable(),
        adherence: z.number().nullable(),
      }),
    ),
  }),
  refusals: ['account.unknown'],
})
