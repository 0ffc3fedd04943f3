import { z } from 'zod'
import { operation } from './operation.ts'
import { endedShape, memberEmail } from './parts/member-shape.ts'
import { ROLES } from './roles.ts'

/** Changes what somebody may do. Their sessions and tokens, and the invitations they asked for, end at once. */
export const changeRole = operation({
  name: 'change-role',
  allow: 'owner',
  effect: 'writes',
  route: 'POST /members/role',
  input: z.strictObject({ email: memberEmail, role: z.enum(ROLES).describe('What they will be.') }),
  output: z.strictObject({ ended: endedShape }),
  refusals: ['member.by_person', 'member.unknown', 'member.last_owner'],
})
