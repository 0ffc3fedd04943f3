import type { cli } from '../en/cli.ts'

/** The command line's texts: as written in English, with any text (or any function of the same parameters) as value. */
export type CliTexts = Texts<typeof cli>

type Texts<T> = {
  readonly [K in keyof T]: T[K] extends (...params: infer P) => string
    ? (...params: P) => string
    : T[K] extends string
      ? string
      : Texts<T[K]>
}
