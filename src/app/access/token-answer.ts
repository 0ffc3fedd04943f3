import type { Role } from '#contract/roles.ts'
import { formatInstant } from '#method/time/instant.ts'
import type { ListedToken } from './tokens.ts'

/** A token as operations tell it. */
export function tokenAnswer({ id, name, role, createdAt, expiresAt }: ListedToken): {
  id: string
  name: string
  role: Role
  createdAt: string
  expiresAt: string
} {
  return {
    id,
    name,
    role,
    createdAt: formatInstant(createdAt.getTime()),
    expiresAt: formatInstant(expiresAt.getTime()),
  }
}
