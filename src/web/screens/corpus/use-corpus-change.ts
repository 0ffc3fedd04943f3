import { useNavigate } from '@tanstack/react-router'
import type { CorpusSearch } from './corpus-search.ts'

/** Changes what the address says of the corpus. */
export function useCorpusChange(): (change: CorpusSearch) => void {
  const navigate = useNavigate({ from: '/corpus' })
  return (change) => void navigate({ search: (search) => ({ ...search, ...change }), replace: true })
}
