import { z } from 'zod'
import { operation } from './operation.ts'
import { recorded } from './parts/entry-shape.ts'
import { account, entryId } from './parts/fields.ts'
import { rung } from './parts/standing-parts.ts'

/** Records where the account stands now, and what a diagnosis of it still lacks. The standing fills it in, not the sender. */
export const makeDiagnosis = operation({
  name: 'make-diagnosis',
  allow: 'member',
  effect: 'writes',
  route: 'POST /accounts/{account}/diagnoses',
  input: z.strictObject({
    account,
    done: z
      .boolean()
      .optional()
      .describe('True: refuse unless nothing of the list is open. Left out: record it as what it is.'),
    id: entryId.optional(),
  }),
  output: z.strictObject({
    ...recorded.shape,
    rung: rung.nullable().describe('Null: not enough evidence.'),
    claimed: rung.nullable(),
    open: z.array(z.string()).describe("Codes of the list's open items."),
    done: z.boolean(),
  }),
  refusals: ['account.unknown', 'entry.refused', 'entry.repeated', 'diagnosis.open'],
})
