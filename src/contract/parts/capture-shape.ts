import { z } from 'zod'
import { KIND_NAMES } from '#method/ledger/kinds.ts'
import type { Kind } from '#method/ledger/kinds.ts'
import { SIGNAL_NAMES } from '#method/ledger/signals.ts'
import { account, day } from './fields.ts'

const kind = z.enum(KIND_NAMES as [Kind, ...Kind[]])
const path = z.string().describe('JSON path in the entry: `$.data.due`.')

/** What a line may be read as: a kind, and where that does not say it, which signal or which thing. */
export const captureChoice = z.strictObject({
  kind,
  signal: z.enum(SIGNAL_NAMES).optional(),
  ref: z.string().max(200).optional(),
})

const lookAlike = z
  .strictObject({
    match: z.string(),
    origin: z.enum(['D', 'O']),
    ceiling: z.number(),
    words: z.array(z.string()),
  })
  .nullable()
  .describe('Of a claim: the look-alike of depth it resembles.')

/** An entry that some words propose. */
export const proposal = z
  .strictObject({
    words: z.string().describe('The words it came from, as one line.'),
    start: z.int().describe('Where they stand in the text, from 0.'),
    end: z.int(),
    account: account.nullable(),
    kind,
    at: day.nullable().describe('Null: the words name a day that can not be taken.'),
    data: z.record(z.string(), z.unknown()),
    missing: z
      .array(
        z.strictObject({
          path,
          why: z.enum(['not_said', 'several', 'no_such_day', 'not_a_day', 'not_yet', 'unknown']),
          options: z.array(z.string()).describe('What would fit, where several do.'),
          words: z.string().nullable().describe('The words that could not be taken.'),
        }),
      )
      .describe('What is still to be filled before it can be recorded.'),
    spans: z
      .array(z.strictObject({ path, start: z.int(), end: z.int() }))
      .describe('Which of the words gave which field.'),
    alternatives: z.array(captureChoice).describe('What else the words could be: send one as `as`.'),
    lookAlike,
  })
  .meta({ id: 'Proposal' })

/** What a reader of plain words has to know of an account. */
export const captureKnown = z
  .strictObject({
    account: account
      .nullable()
      .describe('The account the text names, or the one asked about; null while none is clear.'),
    accounts: z.array(z.strictObject({ slug: account, name: z.string() })).describe('The accounts the text may name.'),
    today: day.describe("The day in the account's zone."),
    people: z.array(z.strictObject({ person: z.string(), name: z.string() })),
    open: z
      .array(
        z.strictObject({
          kind,
          ref: z.string(),
          text: z.string(),
          dimensions: z.array(z.strictObject({ id: z.string(), name: z.string() })).optional(),
        }),
      )
      .describe('Things begun and not ended, which a line may be the end of.'),
  })
  .meta({ id: 'CaptureKnown' })
