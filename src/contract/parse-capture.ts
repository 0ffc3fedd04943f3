import { z } from 'zod'
import { operation } from './operation.ts'
import { captureChoice, proposal } from './parts/capture-shape.ts'
import { account } from './parts/fields.ts'

/** Reads plain words as the entries they propose, without a model: a line as one, a pasted mail or notes as several. Nothing is recorded. */
export const parseCapture = operation({
  name: 'parse-capture',
  allow: 'reader',
  effect: 'reads',
  route: 'POST /capture/parse',
  input: z.strictObject({
    text: z.string().min(1).max(100_000).describe('A line, or with `paste` a mail or notes, in English or Chinese.'),
    account: account.optional().describe('The account it is about; an @ in the text names another.'),
    paste: z.boolean().default(false).describe('Reads a mail or notes sentence by sentence.'),
    as: captureChoice.optional().describe('Reads a line as this, whatever it tells by itself.'),
  }),
  output: z.strictObject({ proposals: z.array(proposal) }),
  refusals: ['account.unknown'],
})
