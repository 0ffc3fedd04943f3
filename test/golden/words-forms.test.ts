import { expect, test } from 'vitest'
import { CODES, PROBLEMS, say, sayProblem } from '#words/say.ts'
import { SAMPLES } from '#words/samples.ts'
import { PROBLEM_SAMPLES } from '#words/samples-problems.ts'
import type { Locale } from '#words/locale.ts'

// One of a thing is said otherwise than two of it: each number a sentence takes is tried with none, one, two and many.

const NUMBERS = [0, 1, 2, 21]

// Limits of the program itself are fixed, and none of them is one. A version, a rung, a line's place and
// the whole of which a share is told count nothing.
const NO_COUNTS =
  /^(limit\w*|most|mostBytes|longest|least|wordsMax|charactersMax|found|known|line|column|floor|of|rung)$/
const FIXED = new Set([
  'mail.too-many-recipients',
  'event.too-many-attendees',
  'field.too-long',
  'csv.too-many-columns',
])

interface Spoken {
  code: string
  number: number
  text: string
}

function spoken(locale: Locale): Spoken[] {
  const all = [
    ...CODES.map((code) => ({ code, params: SAMPLES[code], tell: say })),
    ...PROBLEMS.map((code) => ({ code, params: PROBLEM_SAMPLES[code], tell: sayProblem })),
  ]
  return all
    .filter(({ code }) => !FIXED.has(code))
    .flatMap(({ code, params, tell }) =>
      Object.entries(params)
        .filter(([key, value]) => typeof value === 'number' && (code === 'row.extra-cells' || !NO_COUNTS.test(key)))
        .flatMap(([key]) =>
          NUMBERS.map((number) => ({
            code,
            number,
            text: tell(locale, { code, params: { ...params, [key]: number } }),
          })),
        ),
    )
}

const NOUNS =
  'account|attempt|case|cell|client|commitment|contract|criterion|day|decision|element|entry|gap|hour|insight|item|level|line|observation|output|person|prediction|promise|question|quarter|request|rescue|row|second|slot|thing|update|week|word'
const NUMBER = String.raw`(?<![\d.,:-])`
const ONE = new RegExp(
  String.raw`${NUMBER}1 (\w+ )?((${NOUNS})s|entries|people|criteria)\b|${NUMBER}1( [a-z]+)? (are|were|have)\b`,
)
const MANY = new RegExp(String.raw`${NUMBER}(0|2|21) ((?!of\b)\w+ )?(${NOUNS})\b(?!-)`)

test('English says one in the singular, and none, two and many in the plural', () => {
  const slips = spoken('en').filter(({ number, text }) => (number === 1 ? ONE : MANY).test(text))
  expect(slips.map(({ code, text }) => `${code}: ${text}`)).toEqual([])
})

const MEASURE = '项次条天个位行列封件级层分秒月年家名人日款处种周段字美版'

test('Chinese sets a measure word behind a number that counts', () => {
  const bare = new RegExp(`(?<![\\d.,:-])(0|1|2|21) (?![${MEASURE}])`)
  expect(
    spoken('zh')
      .filter(({ text }) => bare.test(text))
      .map(({ code, text }) => `${code}: ${text}`),
  ).toEqual([])
})
