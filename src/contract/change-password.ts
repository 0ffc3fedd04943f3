import { z } from 'zod'
import { operation } from './operation.ts'
import { PASSWORD_MAX, PASSWORD_MIN } from './set-up.ts'

/** Changes the caller's own password. Their other sessions end at once, and so do their tokens. */
export const changePassword = operation({
  name: 'change-password',
  allow: 'reader',
  effect: 'writes',
  route: 'POST /password',
  input: z.strictObject({
    current: z.string().min(1).max(PASSWORD_MAX).describe('The password up to now.'),
    next: z.string().max(PASSWORD_MAX).describe(`At least ${PASSWORD_MIN} characters.`),
  }),
  output: z.strictObject({
    sessions: z.int().describe('How many other sessions ended.'),
    tokens: z.int().describe('How many tokens ended.'),
  }),
  secrets: ['current', 'next'],
  refusals: ['session.by_person', 'password.wrong', 'password.too_short', 'access.too_often'],
})
