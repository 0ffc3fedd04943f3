import type { QueryClient } from '@tanstack/react-query'
import { keys } from './queries.ts'

/** After a write to an account, or to nobody knows which: everything that could show it is read again. */
export async function refreshAccount(queries: QueryClient, account: string | null): Promise<void> {
  const [whose] = keys.account('')
  await queries.invalidateQueries({
    predicate: ({ queryKey: [what, who] }) => {
      const isAnothers = what === whose && account !== null && who !== account
      return what !== keys.session[0] && !isAnothers
    },
  })
}
