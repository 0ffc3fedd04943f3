import { z } from 'zod'
import { operation } from './operation.ts'
import { why } from './parts/fields.ts'
import { changes, settingName } from './parts/policy-shape.ts'
import { policyRefusals } from './refusals.ts'

/** Sets the numbers the method goes by in this workspace, from now on. Every standing is worked out anew when it is next asked for. */
export const setPolicy = operation({
  name: 'set-policy',
  allow: 'owner',
  effect: 'writes',
  route: 'POST /policy',
  input: z.strictObject({ changes, why }),
  output: z.strictObject({
    id: z.string().describe('The name every standing made under it bears.'),
    changed: z.array(settingName),
  }),
  refusals: policyRefusals,
})
