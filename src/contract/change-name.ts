import { z } from 'zod'
import { operation } from './operation.ts'

/** Changes what the caller is called. Entries are signed with the address, which stays. */
export const changeName = operation({
  name: 'change-name',
  allow: 'reader',
  effect: 'writes',
  route: 'POST /name',
  input: z.strictObject({ name: z.string().trim().min(1).max(200) }),
  output: z.strictObject({ name: z.string() }),
  refusals: ['session.by_person'],
})
