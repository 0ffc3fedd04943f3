import { z } from 'zod'
import { operation } from './operation.ts'

/** The length of a password, in characters. Length is all that is asked for: rules about its letters make worse ones. */
export const PASSWORD_MIN = 10
export const PASSWORD_MAX = 128

const password = z.string().max(PASSWORD_MAX).describe(`At least ${PASSWORD_MIN} characters.`)
const email = z.email().max(320)
const nameOfPerson = z.string().min(1).max(200)

/** Makes the first owner, once, with the token the server printed when it started. Afterwards it is gone for good. */
export const setUp = operation({
  name: 'set-up',
  allow: 'anyone',
  effect: 'writes',
  route: 'POST /set-up',
  input: z.strictObject({ token: z.string().min(1).max(200), name: nameOfPerson, email, password }),
  output: z.strictObject({ email: z.string() }),
  secrets: ['token', 'password'],
  refusals: ['set_up.gone', 'set_up.token', 'password.too_short', 'access.too_often'],
})
