import { web as en } from './en/web.ts'
import type { Locale } from './locale.ts'
import type { WebTexts as Texts } from './params/web.ts'
import { web as zh } from './zh/web.ts'

export type WebTexts = Texts

const texts: Record<Locale, WebTexts> = { en, zh }

/** The web's texts in one language: `webTexts(locale).language`. */
export function webTexts(locale: Locale): WebTexts {
  return texts[locale]
}
