import { z } from 'zod'
import { operation } from './operation.ts'
import { memberEmail } from './parts/member-shape.ts'

/** Takes an open invitation back: its link opens nothing any more. */
export const revokeInvitation = operation({
  name: 'revoke-invitation',
  allow: 'owner',
  effect: 'writes',
  route: 'POST /invitations/revoke',
  input: z.strictObject({ email: memberEmail }),
  output: z.strictObject({}),
  refusals: ['invitation.unknown'],
})
