import { z } from 'zod'
import { ref, slugText } from '#method/ledger/atoms.ts'
import { isMoment } from '#method/ledger/entry.ts'
import { parseInstant } from '#method/time/instant.ts'
import type { Refusal } from '../refusals.ts'

/** The small schemas inputs and outputs are made of. What they refuse is said in the words of the ledger's own refusals. */

export const account = slugText.describe('The slug of an account.')
export const entryId = ref.describe("An entry's id.")
export const day = z.string().describe('A day, YYYY-MM-DD.')
export const instant = z.string().describe('A moment, RFC 3339 with offset.')

/** A day (its last instant in the account's zone; today means now) or an instant. */
export const asOf = z
  .string()
  .refine(isMoment, { error: 'day_or_instant' })
  .describe('A day, YYYY-MM-DD, or a moment, RFC 3339 with offset. Only what happened by then counts.')
export const knownBy = z
  .string()
  .refine((text) => parseInstant(text) !== null, { error: 'instant' })
  .describe('A moment, RFC 3339 with offset. Only what had been written down by then counts.')

export const why = z.string().min(1).max(20_000).describe('The reason, for whoever reads this later.')

/** Where a list goes on: taken from the answer before, never made up. */
export const cursor = z.string().min(1).max(1000).describe('Where to go on: the `next` of the answer before.')
export const next = z.string().nullable().describe('The cursor of what follows; null at the end.')

export function pageSize({ most, usual }: { most: number; usual: number }) {
  return z.int().min(1).max(most).default(usual).describe('How many at most.')
}

/** A reason or a sentence as data, with its words in the reader's language beside it. */
export const message = z
  .object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()])).readonly(),
    text: z.string().describe("The sentence, in the language of the request's Accept-Language."),
  })
  .meta({ id: 'Message' })

/** A refusal told beside other results: its code and parameters, its place, and its sentence in the reader's language. */
export const refusal = z
  .custom<Refusal & { detail: string }>((value) => typeof value === 'object')
  .meta({ id: 'Refusal' })
