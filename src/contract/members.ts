import { z } from 'zod'
import { operation } from './operation.ts'
import { invitationShape, memberShape } from './parts/member-shape.ts'

/** Lists who may sign in, the longest here first, and the invitations that are open; never their links. */
export const members = operation({
  name: 'members',
  allow: 'reader',
  effect: 'reads',
  route: 'GET /members',
  input: z.strictObject({}),
  output: z.strictObject({ members: z.array(memberShape), invitations: z.array(invitationShape) }),
  refusals: [],
})
