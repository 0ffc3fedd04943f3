import { PORTFOLIO_COLUMNS } from '#contract/export-portfolio.ts'
import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { wholePortfolio } from '#store/portfolio-whole.ts'
import { filterOf } from '../portfolio/view.ts'
import type { Run } from '../run.ts'

type Line = OutputOf<OperationOf<'export-portfolio'>>

export const run: Run<OperationOf<'export-portfolio'>> = async (input, { ports }) => {
  const { sort, descending, group, columns = [...PORTFOLIO_COLUMNS], language = null } = input
  const now = ports.now()
  const rows = wholePortfolio(ports.store, ports.workspace, {
    sort,
    direction: descending ? 'descending' : 'ascending',
    filter: filterOf(input, now),
    group,
    now,
  })
  return { value: lines(rows) }

  async function* lines(items: typeof rows): AsyncGenerator<Line> {
    yield { columns, language, row: null }
    // The columns hold what the engine's own standings gave; the database knows them as texts and numbers.
    for await (const item of items) yield { columns, language, row: item as NonNullable<Line['row']> }
  }
}
