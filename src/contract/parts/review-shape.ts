import { z } from 'zod'
import { quarter } from '#method/ledger/atoms.ts'
import { day, said } from './standing-parts.ts'

// What the operations about a quarter's portfolio review have in common (P1).

export const quarterAsked = quarter
  .optional()
  .describe('A calendar quarter, such as 2026-Q2; the present one when left out.')

export const show = z.enum(['open', 'decided', 'all'])

const change = z.strictObject({
  from: z.number().nullable().describe('On the day before the quarter began; null where it is not known.'),
  to: z.number().nullable(),
  movement: z.enum(['up', 'down', 'same', 'unknown']),
})

/** How a relationship stands against the day before the quarter. */
export const changes = {
  rung: change,
  trust: z.strictObject({ competence: change, integrity: change, benevolence: change }),
}

/** Which quarter it is. */
export const quarterSpan = { quarter: z.string(), from: day, to: day }

const tally = z.strictObject({ total: z.int(), decided: z.int() })

/** And how far its review has come. */
export const quarterProgress = {
  ...quarterSpan,
  relationshipsDecided: tally,
  initiativesDecided: tally,
  stopped: z.int().describe('Decisions that stopped or killed something.'),
  flags: z.array(said),
}
