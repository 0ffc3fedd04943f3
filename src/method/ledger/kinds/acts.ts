import { z } from 'zod'
import { DUE_WHATS } from '../../due-whats.ts'
import { day, expects, ref, text } from '../atoms.ts'

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
export const note = {
  // Puts a due item off: it is the same day's item that rests, until a day or until the client is heard from.
  'due.snoozed': z
    .strictObject({
      what: z.enum(DUE_WHATS),
      ref: ref.optional(),
      on: day,
      until: day.optional(),
      untilReply: z.literal(true).optional(),
    })
    .refine(({ until, untilReply }) => (until === undefined) !== (untilReply === undefined), {
      ...expects('until_or_reply'),
      path: ['until'],
    }),
  note: z.strictObject({ text }),
}
