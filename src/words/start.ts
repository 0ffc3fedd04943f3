import { start as en } from './en/start.ts'
import type { Locale } from './locale.ts'
import type { StartParams } from './params/start.ts'
import type { Sentences } from './table.ts'
import { start as zh } from './zh/start.ts'

const sentences: Record<Locale, Sentences<StartParams>> = { en, zh }

export type StartCode = keyof StartParams

export const START_CODES = Object.keys(en) as StartCode[]

/** One of the sentences of a start, with its parameters. */
export function sayStart<Code extends StartCode>(locale: Locale, code: Code, params: StartParams[Code]): string {
  return sentences[locale][code](params)
}
