import { z } from 'zod'
import { ROLES } from '../roles.ts'
import { instant } from './fields.ts'

/** What lets somebody in, or others through them, and ends when their role changes or they are removed. */
export const endedShape = z.strictObject({
  sessions: z.int().describe('Sessions of theirs.'),
  tokens: z.int().describe('Tokens of theirs.'),
  invitations: z.int().describe('Open invitations they asked for.'),
})

export const memberShape = z.strictObject({
  email: z.string().describe('What they sign in with, and what signs their entries.'),
  name: z.string(),
  role: z.enum(ROLES),
  since: instant,
  ends: endedShape.nullable().describe('What a change of role or a removal would end; told to owners.'),
})

export const invitationShape = z.strictObject({
  email: z.string(),
  role: z.enum(ROLES).describe('What they will be.'),
  by: z.string().describe('Who asked.'),
  at: instant,
  until: instant.describe('When its link stops opening anything.'),
})

/** How a member is named in an input: by address, in whatever case. */
export const memberEmail = z.string().min(1).max(320).describe('Their address.')
