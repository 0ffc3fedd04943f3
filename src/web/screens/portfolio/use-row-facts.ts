import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { standingQuery } from '../../client/queries.ts'
import { rowFacts } from './row-facts.ts'
import type { PortfolioRow, RowFacts } from './row-facts.ts'

const PASSING_MS = 120

/** What a row shows. A row that only flies by while somebody scrolls asks for nothing. */
export function useRowFacts(row: PortfolioRow): RowFacts {
  const { asOf } = useSearch({ from: '__root__' })
  const [isStaying, setStaying] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setStaying(true), PASSING_MS)
    return () => clearTimeout(timer)
  }, [])
  const { data } = useQuery({ ...standingQuery(row.account, asOf), enabled: isStaying && asOf !== undefined })
  return rowFacts(row, data, asOf !== undefined)
}
