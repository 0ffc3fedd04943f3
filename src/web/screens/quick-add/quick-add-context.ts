import { createContext, use } from 'react'
import type { Kind } from '#method/ledger/kinds.ts'

/** What is already known when somebody begins to write an entry. */
export interface QuickAddStart {
  account?: string
  kind?: Kind
  data?: Readonly<Record<string, unknown>>
  at?: string
  /** Told when it is saved. */
  onSaved?: () => void
}

export interface QuickAdd {
  open: (start?: QuickAddStart) => void
}

export const QuickAddContext = createContext<QuickAdd>({ open: () => undefined })

export function useQuickAdd(): QuickAdd {
  return use(QuickAddContext)
}
