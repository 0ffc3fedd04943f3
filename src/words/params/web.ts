import type { web } from '../en/web.ts'
import type { Locale } from '../locale.ts'

/** The texts of one area of the screens, in both languages. They come to the browser with the area's own screens. */
export type AreaTexts<T> = Readonly<Record<Locale, Texts<T>>>

/** The shape of the web's texts: as written in English, with any text (or any function of the same parameters) as value. */
export type WebTexts = Texts<typeof web>

export type Texts<T> = {
  readonly [K in keyof T]: T[K] extends (...params: infer P) => string
    ? (...params: P) => string
    : T[K] extends string
      ? string
      : Texts<T[K]>
}
