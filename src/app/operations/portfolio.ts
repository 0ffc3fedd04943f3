import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { countPortfolio } from '#store/portfolio-groups.ts'
import { portfolio } from '#store/portfolio.ts'
import { filterOf } from '../portfolio/view.ts'
import { smallBook } from '../small-book.ts'
import type { Run } from '../run.ts'

type Row = OutputOf<OperationOf<'portfolio'>>['rows'][number]

export const run: Run<OperationOf<'portfolio'>> = async (input, { ports }) => {
  const { sort, descending, group, cursor, offset, limit, isCounted } = input
  const now = ports.now()
  const filter = filterOf(input, now)
  const page = await portfolio(ports.store, ports.workspace, {
    sort,
    direction: descending ? 'descending' : 'ascending',
    filter,
    group,
    limit,
    cursor,
    offset,
    now,
  })
  if (page.refusals) return page
  const counted = isCounted ? await countPortfolio(ports.store, ports.workspace, { filter, group }) : null
  // The columns hold what the engine's own standings gave; the database knows them as texts and numbers.
  const rows = page.items as Row[]
  const { total = null, groups = null } = counted ?? {}
  const book = await smallBook(ports)
  if (book.refusals) return book
  return { value: { rows, next: page.next, smallBook: book.said, total, groups, outdated: page.outdated } }
}
