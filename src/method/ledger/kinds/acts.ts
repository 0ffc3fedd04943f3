import { z } from 'zod'
import { expects, text } from '../atoms.ts'

const target = z.string().min(1).max(200)
const why = text

/** Entries about entries: they change what is known, whatever day is asked about. */
export const acts = {
  'entry.corrected': z
    .strictObject({
      target,
      at: z.string().optional(),
      source: z.unknown().optional(),
      data: z.record(z.string(), z.unknown()).optional(),
      why: why.optional(),
    })
    .refine((act) => act.at !== undefined || act.source !== undefined || act.data !== undefined, {
      ...expects('changes_something'),
    }),
  'entry.withdrawn': z.strictObject({ target, why }),
  'entry.redacted': z.strictObject({ target, why }),
  'entry.confirmed': z.strictObject({ target, why: why.optional() }),
  'entry.rejected': z.strictObject({ target, why: why.optional() }),
}
export const note = { note: z.strictObject({ text }) }
