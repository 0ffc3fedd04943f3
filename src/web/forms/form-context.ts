import { createContext, use } from 'react'
import type { Kind } from '#method/ledger/kinds.ts'

/** What the fields of an entry's form need to know of where they stand. */
export interface FormPlace {
  account: string
  kind: Kind
  /** The sentence that stands at a field, by the field's JSON path: `$.data.due`. */
  errors: Readonly<Record<string, string>>
}

export const FormContext = createContext<FormPlace | null>(null)

export function useFormPlace(): FormPlace {
  const place = use(FormContext)
  if (!place) throw new Error('useFormPlace needs a FormContext around it')
  return place
}
