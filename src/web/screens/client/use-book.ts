import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Kind } from '#method/ledger/kinds.ts'
import { bookQuery } from '../../client/client-queries.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { countingOn } from './things.ts'
import { useClient } from './use-client.ts'

export interface Book {
  /** What counts on the day looked at, oldest first; undefined while it is read. */
  entries: readonly ReadEntry[] | undefined
  isWhole: boolean
  error: Error | null
}

/** The entries of some kinds that a view's lists are made of. Give it a constant list. */
export function useBook(kinds: readonly Kind[]): Book {
  const { account, asOf } = useClient()
  const { data, error } = useQuery(bookQuery(account, kinds))
  const entries = useMemo(() => (data ? countingOn(data.entries, asOf) : undefined), [data, asOf])
  return { entries, isWhole: data?.isWhole ?? true, error }
}
