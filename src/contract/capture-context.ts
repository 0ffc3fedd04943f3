import { z } from 'zod'
import { operation } from './operation.ts'
import { captureKnown } from './parts/capture-shape.ts'
import { account } from './parts/fields.ts'

/** Gives what is needed to read plain words in the client itself, as they are typed: whom and what they can speak of. */
export const captureContext = operation({
  name: 'capture-context',
  allow: 'reader',
  effect: 'reads',
  route: 'POST /capture/context',
  input: z.strictObject({
    account: account.optional(),
    text: z.string().max(2000).default('').describe('What is typed so far: the account it names is looked up.'),
  }),
  output: captureKnown,
  refusals: ['account.unknown'],
})
