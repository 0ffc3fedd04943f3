import type { Missing } from '#method/capture/captured.ts'
import { capture as en } from './en/capture.ts'
import type { Locale } from './locale.ts'
import type { CaptureTexts } from './params/capture.ts'
import { capture as zh } from './zh/capture.ts'

const TEXTS: Record<Locale, CaptureTexts> = { en, zh }

export function captureTexts(locale: Locale): CaptureTexts {
  return TEXTS[locale]
}

/** Why a field is still to be filled. `nameOf` says how a value is shown: a person's name, a day as it is written. */
export function sayMissing(
  locale: Locale,
  { why, words, options }: Missing,
  nameOf: (value: string) => string = (value) => value,
): string {
  return TEXTS[locale].why[why](words, options.map(nameOf))
}
