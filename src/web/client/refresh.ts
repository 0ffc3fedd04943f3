import type { QueryClient } from '@tanstack/react-query'
import { keys } from './queries.ts'

/** After a write to an account: everything that could show it is read again. */
export async function refreshAccount(queries: QueryClient, account: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: keys.account(account) }),
    queries.invalidateQueries({ queryKey: keys.portfolio }),
    queries.invalidateQueries({ queryKey: ['entries'] }),
    queries.invalidateQueries({ queryKey: keys.workspace }),
    queries.invalidateQueries({ queryKey: keys.accounts }),
  ])
}
