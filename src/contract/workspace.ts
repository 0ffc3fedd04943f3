import { z } from 'zod'
import { operation } from './operation.ts'

/** What is in the workspace, and which program serves it. */
export const workspace = operation({
  name: 'workspace',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /workspace',
  input: z.strictObject({}),
  output: z.strictObject({
    version: z.string(),
    policy: z.string(),
    accounts: z.int(),
    entries: z.int(),
    hasSample: z.boolean().describe('Whether the sample firm is what the workspace holds.'),
  }),
  refusals: [],
})
