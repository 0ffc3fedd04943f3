import { z } from 'zod'
import { operation } from './operation.ts'
import { account, cursor, next, pageSize } from './parts/fields.ts'
import { changes } from './parts/policy-shape.ts'
import { policyRefusals } from './refusals.ts'
import { rung } from './parts/standing-parts.ts'

const glimpse = z.strictObject({
  rung: rung.nullable(),
  caps: z.array(z.string()),
  risks: z.int(),
  due: z.int(),
})

/** Which standings would change under another policy, some accounts at a time. Nothing is set. */
export const previewPolicy = operation({
  name: 'preview-policy',
  allow: 'reader',
  effect: 'reads',
  route: 'POST /policy/preview',
  input: z.strictObject({ changes, cursor: cursor.optional(), limit: pageSize({ most: 100, usual: 50 }) }),
  output: z.strictObject({
    rows: z
      .array(
        z.strictObject({
          account,
          name: z.string(),
          before: glimpse,
          after: glimpse,
          changes: z.array(z.string()).describe('The parts of the standing that would say something else.'),
        }),
      )
      .describe('Only accounts whose standing would change.'),
    looked: z.int().describe('How many accounts were looked at this time.'),
    next,
  }),
  refusals: [...policyRefusals, 'cursor.unknown'],
})
