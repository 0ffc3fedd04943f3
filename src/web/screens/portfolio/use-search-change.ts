import { useNavigate } from '@tanstack/react-router'
import type { PortfolioSearch } from './portfolio-search.ts'

/** Changes what the address says of the book: the rows, their order and their columns follow it. */
export function useSearchChange(): (change: Partial<PortfolioSearch>) => void {
  const navigate = useNavigate({ from: '/portfolio' })
  return (change) => void navigate({ search: (search) => ({ ...search, ...change }), replace: true })
}
