import { z } from 'zod'
import { OPENING_CODES } from '#method/requests/answer.ts'
import { ANSWERS } from '#method/requests/match.ts'
import { operation } from './operation.ts'

/** Says what answers a request in plain words, English or Chinese: all that fits, and nothing where nothing does (METHOD C4). */
export const answerRequest = operation({
  name: 'answer-request',
  allow: 'reader',
  effect: 'reads',
  route: 'POST /requests/answer',
  input: z.strictObject({
    text: z.string().min(1).max(20_000).describe('The request, in English or Chinese.'),
  }),
  output: z.strictObject({
    answers: z.array(
      z.strictObject({
        answer: z.enum(ANSWERS),
        words: z.array(z.string()).describe('The words that matched.'),
        opens: z.array(
          z.strictObject({
            what: z.enum(OPENING_CODES),
            operation: z.string().nullable().describe('The operation that gives it; null where none does.'),
          }),
        ),
      }),
    ),
  }),
  refusals: [],
})
