import { z } from 'zod'
import { SIGNAL_NAMES } from '#method/ledger/signals.ts'
import { operation } from './operation.ts'
import { account, day, entryId } from './parts/fields.ts'

/** The look-alikes of depth that claims are matched against: the designed ones, and what the team saw itself (L8). */
export const fakeMoves = operation({
  name: 'fake-moves',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /fake-moves',
  input: z.strictObject({}),
  output: z.strictObject({
    designed: z.array(
      z.strictObject({
        match: z.string().describe("The look-alike's id."),
        ceiling: z.int().describe('The highest rung a claim of it is compatible with.'),
        instead: z.array(z.enum(SIGNAL_NAMES)).describe('Signals that would count where it does not.'),
      }),
    ),
    observed: z
      .array(
        z.strictObject({
          entry: entryId,
          account,
          accountName: z.string(),
          on: day,
          ceiling: z.int(),
          said: z.string(),
          happened: z.string(),
          lesson: z.string(),
          by: z.string(),
        }),
      )
      .describe('Newest first. A claim that resembles one is matched with it before any designed one.'),
  }),
  refusals: [],
})
