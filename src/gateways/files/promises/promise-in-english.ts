import type { DayNumber } from '#method/time/day.ts'
import { dayNumber, englishDay } from './english-day.ts'

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
    'maybe perhaps possibly probably ideally not never cannot cant wont dont unable without please'
  ).split(' '),
)

/** The day an English sentence promises something for, or null when it promises nothing. */
export function promiseInEnglish(sentence: string, madeOn: DayNumber): DayNumber | null {
  if (sentence.endsWith('?')) return null
  const words = wordsOf(sentence)
  if (words.some((word, i) => word.endsWith("n't") || (DOUBTS.has(word) && !isMonthOfMay(words, i)))) return null
  for (let i = 0; i < words.length; i++) {
    const verb = verbAfterSubject(words, i)
    if (verb !== null) return dueAfter(words, verb + 1, madeOn)
  }
  return null
}

function isMonthOfMay(words: readonly string[], i: number): boolean {
  return words[i] === 'may' && (dayNumber(words[i + 1]) !== null || dayNumber(words[i - 1]) !== null)
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
  const [subject, second, third, fourth] = words.slice(i, i + 4)
  if (subject === "i'll" || subject === "we'll") return i + 1
  if (subject === "i'm" || subject === "we're") return second === 'going' && third === 'to' ? i + 3 : null
  if (subject !== 'i' && subject !== 'we') return null
  if (second === 'will' || second === 'shall') return i + 2
  if ((second === 'am' || second === 'are') && third === 'going' && fourth === 'to') return i + 4
  return second === 'promise' && third === 'to' ? i + 3 : null
}

function dueAfter(words: readonly string[], from: number, madeOn: DayNumber): DayNumber | null {
  for (let i = from; i < words.length; i++) {
    const word = words[i] ?? ''
    const isPreposition = PREPOSITIONS.has(word) || (word === 'than' && words[i - 1] === 'later')
    if (!isPreposition && !BARE_DAYS.has(word) && word !== 'this') continue
    const due = englishDay(words, isPreposition ? i + 1 : i, madeOn)
    if (due !== null) return due
  }
  return null
}

/** Lower-case words with apostrophes; digits and hyphens stay inside a word. */
function wordsOf(sentence: string): string[] {
  return (
    sentence
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9'-]+/g) ?? []
  )
}
