import { useSearch } from '@tanstack/react-router'
import { columnsOf, USUAL } from './column-names.ts'
import type { ColumnName } from './column-names.ts'
import { useSearchChange } from './use-search-change.ts'
import { useViews } from './use-views.ts'

/** The columns in force: those of the address, else those the reader chose last, else the usual ones. */
export function useColumns() {
  const search = useSearch({ from: '/inside/portfolio' })
  const change = useSearchChange()
  const { kept, keep } = useViews()
  const chosen = columnsOf(search.columns ?? kept.columns ?? '')
  return {
    columns: chosen.length === 0 ? USUAL : chosen,
    /** Null: as at first. */
    choose: (columns: readonly ColumnName[] | null) => {
      keep({ columns: columns?.join(',') ?? null })
      change({ columns: columns?.join(',') })
    },
  }
}
