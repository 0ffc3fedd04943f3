import type { DayNumber } from '#method/time/day.ts'
import { dayAt } from '#method/text/days/find-days.ts'
import { splitTokens, type Token } from '#method/text/tokens.ts'

const VERBS = new Set(
  (
    'send share deliver provide prepare finish complete submit forward email mail upload publish ship fix update review ' +
    'draft write return present confirm circulate call give get have let schedule'
  ).split(' '),
)
const BETWEEN = new Set('also then definitely certainly personally gladly happily make sure to'.split(' '))
const PREPOSITIONS = new Set(['by', 'before', 'on'])
const BARE_DAYS = new Set(['tomorrow', 'today', 'tonight'])
/** Words that take a promise back: conditions, doubts, denials. */
const DOUBTS = new Set(
  (
    'if unless once assuming provided depending whether may might could would should try trying hope hopefully hoping ' +
    'maybe perhaps possibly probably ideally not never unable without please'
  ).split(' '),
)

/** The day an English sentence promises something for, or null when it promises nothing. */
export function promiseInEnglish(sentence: string, madeOn: DayNumber): DayNumber | null {
  if (sentence.endsWith('?')) return null
  const tokens = splitTokens(sentence)
  const words = tokens.map(({ word }) => word)
  if (words.some((word, i) => word.endsWith("n't") || (DOUBTS.has(word) && !isMonthOfMay(tokens, i)))) return null
  for (let i = 0; i < words.length; i++) {
    const verb = verbAfterSubject(words, i)
    if (verb !== null) return dueAfter(tokens, verb + 1, madeOn)
  }
  return null
}

function isMonthOfMay(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.word === 'may' && (tokens[i + 1]?.kind === 'number' || tokens[i - 1]?.kind === 'number')
}

/** Index of the verb when words `i…` say `I'll …`, `we will …`, `I'm going to …`, `I promise to …`; else null. */
function verbAfterSubject(words: readonly string[], i: number): number | null {
  const start = afterSubject(words, i)
  if (start === null) return null
  let verb = start
  while (BETWEEN.has(words[verb] ?? '')) verb++
  return VERBS.has(words[verb] ?? '') ? verb : null
}

function afterSubject(words: readonly string[], i: number): number | null {
  const [subject, second = '', third, fourth] = words.slice(i, i + 4)
  if (subject !== 'i' && subject !== 'we') return null
  if (second === 'will' || second === 'shall' || second === "'ll") return i + 2
  if (['am', 'are', "'m", "'re"].includes(second) && third === 'going' && fourth === 'to') return i + 4
  return second === 'promise' && third === 'to' ? i + 3 : null
}

function dueAfter(tokens: readonly Token[], from: number, now: DayNumber): DayNumber | null {
  for (let i = from; i < tokens.length; i++) {
    const word = tokens[i]?.word ?? ''
    const isPreposition = PREPOSITIONS.has(word) || (word === 'than' && tokens[i - 1]?.word === 'later')
    if (!isPreposition && !BARE_DAYS.has(word) && word !== 'this') continue
    const [due, ...others] = dayAt(tokens, isPreposition ? i + 1 : i, { now, toward: 'future' })?.days ?? []
    if (due !== undefined && others.length === 0) return due
  }
  return null
}
