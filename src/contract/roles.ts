/** What a person or a program may do in a workspace, from least to most. Each role may do what those before it may. */
export const ROLES = ['reader', 'member', 'owner'] as const

export type Role = (typeof ROLES)[number]

/** Who may call an operation: whoever has at least this role, or anyone, signed in or not. */
export type Allow = Role | 'anyone'

/** Whether a role reaches what an operation asks for. Nobody is `null`. */
export function isAllowed(allow: Allow, role: Role | null): boolean {
  if (allow === 'anyone') return true
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(allow)
}
