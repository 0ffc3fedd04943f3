import { createContext, use, useSyncExternalStore } from 'react'
import type { CalledOperation } from '../client/routes.ts'
import type { Act, Answered, Writes, WritesState } from './writes.ts'

export const WritesContext = createContext<Writes | null>(null)

export function useWrites(): Writes {
  const writes = use(WritesContext)
  if (!writes) throw new Error('useWrites needs a WritesContext around it')
  return writes
}

export function useWritesState(): WritesState {
  const writes = useWrites()
  return useSyncExternalStore(writes.subscribe, writes.state)
}

/**
 * Does acts that write. The row that one is about counts as dealt with at once; what it did is whispered with the way
 * back; without a connection it is kept and sent later. A form waits for the answer and shows a refusal itself.
 */
export function useAct(): <Name extends CalledOperation>(act: Act<Name>) => Promise<Answered> {
  const writes = useWrites()
  return (act) => writes.act(act)
}

/** The rows (by `about`) that are dealt with, whether or not the server knows yet: lists leave them out. */
export function useActed(): ReadonlySet<string> {
  return useWritesState().acted
}
