import { z } from 'zod'
import type { Entry } from '#method/ledger/entry.ts'
import { KIND_NAMES } from '#method/ledger/kinds.ts'
import type { Kind } from '#method/ledger/kinds.ts'
import { account, entryId, message } from './fields.ts'

/** An entry as it is stored and exported. What it must hold is read by method/'s own reader, kind by kind. */
export const entry = z.custom<Entry>(isObject).meta({ id: 'Entry' })

/**
 * An entry as somebody sends it: `v` and `recordedAt` are the server's, and `id` and `by` may be left to it (a new id;
 * whoever asks).
 */
export const sentEntry = z
  .custom<Readonly<Record<string, unknown>>>(isObject, { error: 'object' })
  .meta({ id: 'SentEntry' })

/** An entry with how it reads now: after corrections, redaction, confirmation and withdrawal. */
export const readEntry = z
  .object({
    entry,
    reading: z.object({
      status: z.enum(['confirmed', 'proposed', 'rejected', 'withdrawn']),
      at: z.string(),
      source: z.unknown().optional(),
      data: z.record(z.string(), z.unknown()),
      redacted: z.boolean(),
      corrected: z.boolean(),
      acts: z.array(entryId).describe('The entries about this one that hold.'),
    }),
  })
  .meta({ id: 'ReadEntry' })

/** What became of one sent entry: newly written, or there before with the same content; and what it will not count for. */
export const recorded = z
  .strictObject({ id: entryId, account, isNew: z.boolean(), remarks: z.array(z.strictObject(message.shape)) })
  .meta({ id: 'Recorded' })

/** What became of an act: its entry, and the name of the thing it began or spoke of. */
export const recordedAct = z
  .strictObject({
    ...recorded.shape,
    ref: z
      .string()
      .nullable()
      .describe('What the thing is called that it began or spoke of; null where there is none.'),
  })
  .meta({ id: 'RecordedAct' })

export const kind = z.enum(KIND_NAMES as [Kind, ...Kind[]])

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
