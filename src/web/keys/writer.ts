import { createContext, use } from 'react'
import { actOf } from './acts.ts'
import type { ActId } from './acts.ts'

/** Whether whoever is signed in may write. Who only reads is offered no act that writes: neither its button nor its key. */
export const WriterContext = createContext(true)

export function useIsWriter(): boolean {
  return use(WriterContext)
}

/** Which acts are offered to whoever is signed in. */
export function useOffered(): (act: ActId) => boolean {
  const isWriter = useIsWriter()
  return (act) => isWriter || actOf(act).isWriting !== true
}
