import type { OperationOf } from '#contract/operations.ts'
import { refuse } from '#contract/refusals.ts'
import { accountsOf } from '#store/accounts.ts'
import type { Run } from '../run.ts'

const SLUG = /^[a-z0-9-]{1,64}$/

export const run: Run<OperationOf<'accounts'>> = async ({ query, cursor, limit }, { ports }) => {
  if (cursor !== undefined && !SLUG.test(cursor)) return { refusals: [refuse('cursor.unknown')] }
  const listed = await accountsOf(ports.store, ports.workspace)
  if (listed.refusals) return listed
  const wanted = fold(query ?? '')
  const found = listed.accounts
    .filter(({ account, name }) => account.includes(wanted) || fold(name).includes(wanted))
    .filter(({ account }) => cursor === undefined || account > cursor)
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return { value: { accounts: shown, next: last?.account ?? null } }
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
