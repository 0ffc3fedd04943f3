import type { Role } from '#contract/roles.ts'
import { formatInstant } from '#method/time/instant.ts'
import type { OpenInvitation } from './invitations.ts'

/** An invitation as operations tell it. */
export function invitationAnswer({ email, role, by, createdAt, expiresAt }: OpenInvitation): {
  email: string
  role: Role
  by: string
  at: string
  until: string
} {
  return { email, role, by, at: formatInstant(createdAt.getTime()), until: formatInstant(expiresAt.getTime()) }
}
