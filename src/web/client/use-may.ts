import { useQuery } from '@tanstack/react-query'
import { isAllowed } from '#contract/roles.ts'
import type { Role } from '#contract/roles.ts'
import { sessionQuery } from './queries.ts'

/** Whether the reader may do what asks for a role. What they may not is not offered; the server asks again. */
export function useMay(role: Role): boolean {
  return isAllowed(role, useQuery(sessionQuery).data?.caller?.role ?? null)
}
