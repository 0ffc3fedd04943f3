import { web as en } from './en/web.ts'
import type { Locale } from './locale.ts'
import { web as zh } from './zh/web.ts'

/** The shape of the web's texts: as written in English, with any text (or any function of the same parameters) as value. */
export type WebTexts = Texts<typeof en>

type Texts<T> = {
  readonly [K in keyof T]: T[K] extends (...params: infer P) => string
    ? (...params: P) => string
    : T[K] extends string
      ? string
      : Texts<T[K]>
}

const texts: Record<Locale, WebTexts> = { en, zh }

/** The web's texts in one language: `webTexts(locale).language`. */
export function webTexts(locale: Locale): WebTexts {
  return texts[locale]
}
