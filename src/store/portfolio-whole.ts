import { portfolio } from './portfolio.ts'
import type { PortfolioItem, PortfolioQuery } from './portfolio.ts'
import type { Store } from './store.ts'

const PAGE = 500

/** Every relationship that fits, in order, a page in memory at a time. Throws where the store fails midway. */
export async function* wholePortfolio(
  store: Store,
  workspace: string,
  query: Omit<PortfolioQuery, 'limit' | 'cursor' | 'offset'>,
): AsyncGenerator<PortfolioItem> {
  let cursor: string | undefined
  do {
    const page = await portfolio(store, workspace, { ...query, limit: PAGE, cursor })
    if (page.refusals) throw new Error(JSON.stringify(page.refusals))
    yield* page.items
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
}
