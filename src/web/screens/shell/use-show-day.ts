import { useNavigate } from '@tanstack/react-router'
import type { Day } from '#method/time/day.ts'

/** Shows the same screen from a day on, or from now. */
export function useShowDay(): (day: Day | undefined) => void {
  const navigate = useNavigate()
  return (day) => void navigate({ to: '.', search: (search) => ({ ...search, asOf: day }) })
}
