import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { portfolio } from '#store/portfolio.ts'
import type { PortfolioFilter } from '#store/portfolio.ts'
import { smallBook } from '../small-book.ts'
import type { Run } from '../run.ts'

type Row = OutputOf<OperationOf<'portfolio'>>['rows'][number]

export const run: Run<OperationOf<'portfolio'>> = async (input, { ports }) => {
  const { sort, descending, query, states, rungs, lead, cursor, limit } = input
  const filter: PortfolioFilter = {
    ...(states === undefined ? {} : { state: states }),
    ...(rungs === undefined ? {} : { rung: rungs.map((rung) => (rung === 0 ? null : rung)) }),
    ...(lead === undefined ? {} : { lead }),
    ...(query === undefined ? {} : { search: query }),
  }
  const page = await portfolio(ports.store, ports.workspace, {
    sort,
    direction: descending ? 'descending' : 'ascending',
    filter,
    limit,
    cursor,
    now: ports.now(),
  })
  if (page.refusals) return page
  // The columns hold what the engine's own standings gave; the database knows them as texts and numbers.
  const rows = page.items as Row[]
  const book = await smallBook(ports)
  return book.refusals ? book : { value: { rows, next: page.next, smallBook: book.said, outdated: page.outdated } }
}
