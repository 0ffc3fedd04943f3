import { z } from 'zod'
import { operation } from './operation.ts'
import { PASSWORD_MAX, PASSWORD_MIN } from './set-up.ts'

/** Makes the holder of an invitation a member, under its address and with its role, and signs them in. */
export const acceptInvitation = operation({
  name: 'accept-invitation',
  allow: 'anyone',
  effect: 'writes',
  route: 'POST /invitations/accept',
  input: z.strictObject({
    secret: z.string().min(1).max(200),
    name: z.string().trim().min(1).max(200),
    password: z.string().max(PASSWORD_MAX).describe(`At least ${PASSWORD_MIN} characters.`),
  }),
  output: z.strictObject({ email: z.string() }),
  secrets: ['secret', 'password'],
  refusals: ['invitation.over', 'password.too_short'],
})
