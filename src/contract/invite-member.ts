import { z } from 'zod'
import { operation } from './operation.ts'
import { invitationShape } from './parts/member-shape.ts'
import { ROLES } from './roles.ts'

/**
 * Makes the secret that lets somebody in, for a week and once. It is in this one answer and nowhere afterwards; nothing is
 * sent to anybody. An earlier invitation of the same address ends.
 */
export const inviteMember = operation({
  name: 'invite-member',
  allow: 'owner',
  effect: 'writes',
  route: 'POST /invitations',
  input: z.strictObject({
    email: z.email().max(320).describe('What they will sign in with.'),
    role: z.enum(ROLES).default('member').describe('What they will be.'),
  }),
  output: z.strictObject({
    secret: z.string().describe('What follows `/invitation#` in the link.'),
    invitation: invitationShape,
  }),
  refusals: ['member.by_person', 'member.exists'],
})
