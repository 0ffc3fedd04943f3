import { z } from 'zod'
import { operation } from './operation.ts'
import { setPolicy, setting } from './parts/policy-shape.ts'

/** The numbers the method goes by in this workspace, beside its defaults, and who changed them when. */
export const policy = operation({
  name: 'policy',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /policy',
  input: z.strictObject({}),
  output: z.strictObject({
    id: z.string().describe('The name every standing made under it bears.'),
    settings: z.array(setting),
    history: z.array(setPolicy).describe('The policies this workspace set, the first one first.'),
  }),
  refusals: [],
})
