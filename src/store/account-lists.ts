import { sql } from 'kysely'
import type { AccountSummary } from './accounts.ts'
import { findAccount } from './accounts.ts'
import { policyInForce } from './policies.ts'
import type { Outcome } from './refusals.ts'
import type { Store } from './store.ts'
import { reading } from './transaction.ts'

export interface AccountsQuery {
  /** The slug after which the page begins. */
  after?: string | undefined
  /** Part of a name or slug. */
  search?: string | undefined
  limit: number
}

/** One page of a workspace's accounts, by slug. */
export async function accountsPage(
  store: Store,
  workspace: string,
  { after, search, limit }: AccountsQuery,
): Promise<Outcome<{ accounts: AccountSummary[]; hasMore: boolean }>> {
  return reading(store, async (db) => {
    let page = db
      .selectFrom('account')
      .innerJoin('portfolio', (join) =>
        join.onRef('portfolio.workspace', '=', 'account.workspace').onRef('portfolio.account', '=', 'account.account'),
      )
      .select([
        'account.account',
        'account.name',
        'account.count as entries',
        'account.last_recorded as lastRecordedAt',
      ])
      .where('account.workspace', '=', workspace)
      .orderBy('account.account')
      .limit(limit + 1)
    if (after !== undefined) page = page.where('account.account', '>', after)
    if (search) {
      const pattern = `%${search
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\\%_]/g, '\\$&')}%`
      page = page.where(
        sql<boolean>`(portfolio.name_key like ${pattern} escape '\\' or account.account like ${pattern} escape '\\')`,
      )
    }
    const rows = await page.execute()
    return { accounts: rows.slice(0, limit), hasMore: rows.length > limit }
  })
}

/** What accounts are called now, by their slugs. */
export async function accountNames(
  store: Store,
  workspace: string,
  accounts: readonly string[],
): Promise<Outcome<{ names: Map<string, string> }>> {
  if (accounts.length === 0) return { names: new Map() }
  return reading(store, async (db) => {
    const named = db.selectFrom('account').select(['account', 'name']).where('workspace', '=', workspace)
    const rows = await named.where('account', 'in', accounts).execute()
    return { names: new Map(rows.map(({ account, name }) => [account, name])) }
  })
}

/** How much a workspace holds. */
export async function ledgerSize(
  store: Store,
  workspace: string,
): Promise<Outcome<{ accounts: number; entries: number }>> {
  return reading(store, async (db) => {
    const size = await db
      .selectFrom('account')
      .select(({ fn }) => [fn.countAll<number>().as('accounts'), fn.sum<number | null>('count').as('entries')])
      .where('workspace', '=', workspace)
      .where('count', '>', 0)
      .executeTakeFirstOrThrow()
    return { accounts: size.accounts, entries: size.entries ?? 0 }
  })
}

/** L15: how many clients the workspace has, and how many its policy asks for. Prospects are none yet, ended ones none any more. */
export async function countClients(
  store: Store,
  workspace: string,
): Promise<Outcome<{ clients: number; needed: number }>> {
  return reading(store, async (db) => {
    const { clients } = await db
      .selectFrom('portfolio')
      .select(({ fn }) => fn.countAll<number>().as('clients'))
      .where('workspace', '=', workspace)
      .where('state', 'not in', ['prospect', 'ended'])
      .executeTakeFirstOrThrow()
    const { clientsMin } = await policyInForce(store, db, workspace)
    return { clients, needed: clientsMin }
  })
}

/** Nothing where the account is there; a refusal where it is not. */
export async function requireAccount(store: Store, workspace: string, account: string): Promise<Outcome<object>> {
  return reading(store, async (db) => {
    const found = await findAccount(db, workspace, account)
    return found.refusals ? found : {}
  })
}
