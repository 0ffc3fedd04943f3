import { operations as en } from './en/operations.ts'
import type { Locale } from './locale.ts'
import type { OperationTexts } from './params/operations.ts'
import { operations as zh } from './zh/operations.ts'

const texts: Record<Locale, OperationTexts> = { en, zh }

/** What each operation does, in one sentence. */
export function operationText(locale: Locale): OperationTexts {
  return texts[locale]
}
