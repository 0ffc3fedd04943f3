import type { web } from '../en/web.ts'

/** The shape of the web's texts: as written in English, with any text (or any function of the same parameters) as value. */
export type WebTexts = Texts<typeof web>

type Texts<T> = {
  readonly [K in keyof T]: T[K] extends (...params: infer P) => string
    ? (...params: P) => string
    : T[K] extends string
      ? string
      : Texts<T[K]>
}
