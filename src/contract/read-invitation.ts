import { z } from 'zod'
import { operation } from './operation.ts'
import { invitationShape } from './parts/member-shape.ts'

/** Says who an invitation is for, to whoever holds its link. The secret travels in the body, where no log keeps it. */
export const readInvitation = operation({
  name: 'read-invitation',
  allow: 'anyone',
  effect: 'reads',
  route: 'POST /invitations/read',
  input: z.strictObject({ secret: z.string().min(1).max(200) }),
  output: z.strictObject({
    firm: z.string().nullable().describe('What the firm is called.'),
    invitation: invitationShape,
  }),
  secrets: ['secret'],
  refusals: ['invitation.over'],
})
