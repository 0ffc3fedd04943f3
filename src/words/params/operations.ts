import type { operations } from '../en/operations.ts'

/** What operations do, as written in English; the other languages have the same keys. */
export interface OperationTexts {
  readonly product: string
  readonly summaries: { readonly [Name in keyof typeof operations.summaries]: string }
}
