import { z } from 'zod'
import { operation } from './operation.ts'
import { PASSWORD_MAX } from './set-up.ts'

/** Begins a session and sets its cookie. */
export const signIn = operation({
  name: 'sign-in',
  allow: 'anyone',
  effect: 'writes',
  route: 'POST /sign-in',
  input: z.strictObject({ email: z.string().min(1).max(320), password: z.string().min(1).max(PASSWORD_MAX) }),
  output: z.strictObject({ email: z.string() }),
  secrets: ['password'],
  refusals: ['access.wrong_password', 'access.too_often'],
})
