import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionQuery } from '../../client/queries.ts'
import { keepViews, readViews } from './kept-views.ts'
import type { KeptViews } from './kept-views.ts'

/** What this reader keeps of the book's views, and the way to keep something else; says whether that was kept. */
export function useViews(): { kept: KeptViews; keep: (change: Partial<KeptViews>) => boolean } {
  const { data } = useQuery(sessionQuery)
  const by = data?.caller?.email ?? ''
  const [changed, setChanged] = useState<{ by: string; kept: KeptViews } | null>(null)
  const kept = changed?.by === by ? changed.kept : readViews(by)
  return {
    kept,
    keep: (change) => {
      const next = { ...readViews(by), ...change }
      setChanged({ by, kept: next })
      return keepViews(by, next)
    },
  }
}
