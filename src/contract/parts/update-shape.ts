import { z } from 'zod'
import { UPDATE_FACTS } from '#method/updates/facts.ts'
import { day, evidence, instant } from './standing-parts.ts'

// What updates and agendas are made of: all of it may be shown to the client.

export const updateFact = z
  .strictObject({
    what: z.enum(UPDATE_FACTS),
    ref: z.string(),
    text: z.string().nullable().describe('Null: its text was erased.'),
    detail: z.string().nullable().describe('An outcome, what blocks it, the next step, the decision, the answer.'),
    owner: z.string().nullable(),
    side: z.enum(['us', 'client']),
    on: day,
    due: day.nullable(),
    overdue: z.boolean(),
    badNews: z.boolean().describe('What an update must not leave out.'),
    predicted: z
      .strictObject({
        unit: z.string(),
        baseline: z.number(),
        target: z.number(),
        observed: z.number().nullable(),
        confidence: z.number().nullable(),
      })
      .nullable(),
    entries: evidence,
  })
  .meta({ id: 'UpdateFact' })

export const slot = z.strictObject({ ritual: z.string(), due: instant }).nullable().describe('The slot this is for.')

export const stretch = {
  since: z
    .strictObject({ on: day, entry: z.string() })
    .nullable()
    .describe('The contact that held it last; null where none did.'),
  slot,
  until: day.describe('What falls due up to this day is next.'),
}

export const pattern = z.strictObject({
  theme: z.string(),
  cases: z.int(),
  weeks: z.int(),
  since: day,
  lastAt: day,
  entries: evidence,
})
