import type { ColumnName } from './column-names.ts'
import { portfolioInput } from './portfolio-search.ts'
import type { PortfolioSearch } from './portfolio-search.ts'

/** Where the view comes from as a file: the same rows, order and columns. */
export function exportAddress(search: PortfolioSearch, columns: readonly ColumnName[], language: 'en' | 'zh'): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(portfolioInput(search))) {
    for (const item of Array.isArray(value) ? value : [value]) query.append(name, String(item))
  }
  for (const column of columns) query.append('columns', column)
  query.append('language', language)
  return `/api/portfolio/export?${query.toString()}`
}
