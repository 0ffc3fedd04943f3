import { z } from 'zod'
import { operation } from './operation.ts'
import { endedShape, memberEmail } from './parts/member-shape.ts'

/** Takes somebody out. Whatever let them in ends at once; what they wrote stays, signed with their address. */
export const removeMember = operation({
  name: 'remove-member',
  allow: 'owner',
  effect: 'writes',
  route: 'POST /members/remove',
  input: z.strictObject({ email: memberEmail }),
  output: z.strictObject({ ended: endedShape }),
  refusals: ['member.unknown', 'member.last_owner'],
})
