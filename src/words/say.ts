import { acts as enActs } from './en/acts.ts'
import { coach as enCoach } from './en/coach.ts'
import { chapters as enChapters } from './en/chapters.ts'
import { entry as enEntry, expectations as enExpectations } from './en/entry.ts'
import { ladder as enLadder } from './en/ladder.ts'
import { policy as enPolicy } from './en/policy.ts'
import { portfolio as enPortfolio } from './en/portfolio.ts'
import { messageProblems as enMessageProblems } from './en/problems-messages.ts'
import { tableProblems as enTableProblems } from './en/problems-tables.ts'
import { refusals as enRefusals } from './en/refusals.ts'
import { rhythm as enRhythm } from './en/rhythm.ts'
import { risks as enRisks } from './en/risks.ts'
import { remarks as enRemarks } from './en/remarks.ts'
import type { Locale } from './locale.ts'
import type { ActParams } from './params/acts.ts'
import type { CoachParams } from './params/coach.ts'
import type { ChapterParams, RiskParams } from './params/chapters.ts'
import type { EntryParams, ExpectationParams } from './params/entry.ts'
import type { LadderParams } from './params/ladder.ts'
import type { PolicyParams } from './params/policy.ts'
import type { PortfolioParams } from './params/portfolio.ts'
import type { ProblemParams } from './params/problems.ts'
import type { RefusalParams } from './params/refusals.ts'
import type { RemarkParams } from './params/remarks.ts'
import type { RhythmParams } from './params/rhythm.ts'
import type { Sentences } from './table.ts'
import { acts as zhActs } from './zh/acts.ts'
import { coach as zhCoach } from './zh/coach.ts'
import { chapters as zhChapters } from './zh/chapters.ts'
import { entry as zhEntry, expectations as zhExpectations } from './zh/entry.ts'
import { ladder as zhLadder } from './zh/ladder.ts'
import { policy as zhPolicy } from './zh/policy.ts'
import { portfolio as zhPortfolio } from './zh/portfolio.ts'
import { messageProblems as zhMessageProblems } from './zh/problems-messages.ts'
import { tableProblems as zhTableProblems } from './zh/problems-tables.ts'
import { refusals as zhRefusals } from './zh/refusals.ts'
import { rhythm as zhRhythm } from './zh/rhythm.ts'
import { risks as zhRisks } from './zh/risks.ts'
import { remarks as zhRemarks } from './zh/remarks.ts'

/** Every code that has a sentence, with its parameters. */
export type AllParams = LadderParams &
  RiskParams &
  ChapterParams &
  PortfolioParams &
  CoachParams &
  EntryParams &
  RefusalParams &
  ActParams &
  RemarkParams &
  RhythmParams &
  PolicyParams
export type Code = keyof AllParams

const sentences: Record<Locale, Sentences<AllParams>> = {
  en: {
    ...enLadder,
    ...enRisks,
    ...enChapters,
    ...enPortfolio,
    ...enCoach,
    ...enEntry,
    ...enRefusals,
    ...enActs,
    ...enRemarks,
    ...enRhythm,
    ...enPolicy,
  },
  zh: {
    ...zhLadder,
    ...zhRisks,
    ...zhChapters,
    ...zhPortfolio,
    ...zhCoach,
    ...zhEntry,
    ...zhRefusals,
    ...zhActs,
    ...zhRemarks,
    ...zhRhythm,
    ...zhPolicy,
  },
}

const expectations: Record<Locale, Sentences<ExpectationParams>> = { en: enExpectations, zh: zhExpectations }

// A file's problems share some codes with the refusals (`entry.repeated`) and say something else by them.
const problems: Record<Locale, Sentences<ProblemParams>> = {
  en: { ...enTableProblems, ...enMessageProblems },
  zh: { ...zhTableProblems, ...zhMessageProblems },
}

/** What is told: a message of the engine, or any other code with its parameters. */
export interface Said {
  code: string
  params: object
}

/** An entry that was refused, as src/method/ledger/entry.ts gives it. */
export interface RefusedEntry {
  code: string
  path: string
  value: string | null
  expected: Said
}

export const CODES = Object.keys(sentences.en) as Code[]
/** What METHOD refuses of acts. */
export const ACT_CODES = Object.keys(enActs) as (keyof ActParams)[]
export const PROBLEMS = Object.keys(problems.en) as (keyof ProblemParams)[]
export const EXPECTATIONS = Object.keys(expectations.en) as (keyof ExpectationParams)[]

/**
 * The sentence of a message. A code this program does not know (an answer stored by a newer one) is shown as data: the
 * code and its parameters, never nothing and never a guess.
 */
export function say(locale: Locale, { code, params }: Said): string {
  const sentence = lookUp(sentences[locale], code)
  return sentence ? sentence(params) : `${code} ${JSON.stringify(params)}`
}

/** The sentence of a refusal, of an operation or of an entry: what happened, to which thing, and what to do. */
export function sayRefusal(locale: Locale, refusal: Said | RefusedEntry): string {
  if (!('expected' in refusal)) return say(locale, refusal)
  const expected = sayExpectation(locale, refusal.expected)
  return sentences[locale]['entry.refused']({ path: refusal.path, value: refusal.value, expected })
}

/** The sentence of a problem a reader of files found, or of why it left something out. */
export function sayProblem(locale: Locale, { code, params }: Said): string {
  const sentence = lookUp(problems[locale], code)
  return sentence ? sentence(params) : `${code} ${JSON.stringify(params)}`
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
