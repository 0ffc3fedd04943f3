import type { EntryRefusal } from '#method/ledger/entry.ts'
import { entry as enEntry, expectations as enExpectations } from './en/entry.ts'
import { ladder as enLadder } from './en/ladder.ts'
import type { Locale } from './locale.ts'
import type { EntryParams, ExpectationParams } from './params/entry.ts'
import type { LadderParams } from './params/ladder.ts'
import type { Sentences } from './table.ts'
import { entry as zhEntry, expectations as zhExpectations } from './zh/entry.ts'
import { ladder as zhLadder } from './zh/ladder.ts'

/** Every code that has a sentence, with its parameters. */
export type AllParams = LadderParams & EntryParams
export type Code = keyof AllParams

const sentences: Record<Locale, Sentences<AllParams>> = {
  en: { ...enLadder, ...enEntry },
  zh: { ...zhLadder, ...zhEntry },
}

const expectations: Record<Locale, Sentences<ExpectationParams>> = { en: enExpectations, zh: zhExpectations }

/** What is told: a message of the engine, or any other code with its parameters. */
export interface Said {
  code: string
  params: object
}

export const CODES = Object.keys(sentences.en) as Code[]
export const EXPECTATIONS = Object.keys(expectations.en) as (keyof ExpectationParams)[]

/**
 * The sentence of a message. A code this program does not know (an answer stored by a newer one) is shown as data: the
 * code and its parameters, never nothing and never a guess.
 */
export function say(locale: Locale, { code, params }: Said): string {
  const sentence = lookUp(sentences[locale], code)
  return sentence ? sentence(params) : `${code} ${JSON.stringify(params)}`
}

/** The sentence of a refusal of an entry: the place, what stands there, what is expected. */
export function sayRefusal(locale: Locale, refusal: EntryRefusal): string {
  const expected = sayExpectation(locale, refusal.expected)
  return sentences[locale]['entry.refused']({ path: refusal.path, value: refusal.value, expected })
}

/** What a refused field is expected to be, as the sentence that follows what was found there. */
export function sayExpectation(locale: Locale, { code, params }: Said): string {
  const sentence = lookUp(expectations[locale], code)
  return sentence ? sentence(params) : `${code} ${JSON.stringify(params)}`
}

function lookUp(table: object, code: string): ((params: object) => string) | null {
  // Parameters travel as JSON beside their code; the tables' types tie the two together where messages are made.
  return Object.hasOwn(table, code) ? (table as Record<string, (params: object) => string>)[code]! : null
}
