import { z } from 'zod'
import { operation } from './operation.ts'
import { recorded } from './parts/entry-shape.ts'
import { account } from './parts/fields.ts'
import { recordingRefusals } from './refusals.ts'

/** Makes every early signal of the account's precedents an open question of it, each once (P5). */
export const askPrecedents = operation({
  name: 'ask-precedents',
  allow: 'member',
  effect: 'writes',
  route: 'POST /accounts/{account}/precedents/ask',
  input: z.strictObject({ account }),
  output: z.strictObject({ entries: z.array(recorded) }),
  refusals: recordingRefusals,
})
