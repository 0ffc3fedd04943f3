import { z } from 'zod'
import { SAMPLES } from '#method/sample/worked-example.ts'
import { operation } from './operation.ts'
import { firm } from './parts/firm-shape.ts'

/** What is in the workspace, and which program serves it. */
export const workspace = operation({
  name: 'workspace',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /workspace',
  input: z.strictObject({}),
  output: z.strictObject({
    version: z.string(),
    firm,
    policy: z.string(),
    accounts: z.int(),
    entries: z.int(),
    hasSample: z.boolean().describe('Whether what the workspace holds can be removed whole, being a sample.'),
    samples: z.array(z.enum(SAMPLES)).describe('Which samples these are.'),
  }),
  refusals: [],
})
