import { formatDay } from '#method/time/day.ts'
import type { Day, DayNumber } from '#method/time/day.ts'
import { sentencesOf } from '#method/text/sentences.ts'
import { promiseInChinese } from './promise-in-chinese.ts'
import { promiseInEnglish } from './promise-in-english.ts'

/** A sentence that gives somebody's word for a day. */
export interface FoundPromise {
  /** The sentence itself: what the proposal is judged by. */
  words: string
  due: Day
}

const SENTENCE_MAX = 400
const PROMISES_MAX = 5
const TEXT_READ_MAX = 20_000
/** Beyond a year a day in a mail is a plan, not a promise. */
const DUE_DAYS_MAX = 366

/**
 * The promises a text makes in the first person and for a definite day: "I'll send the pricing by Friday",
 * 周五前把报价发给你. It prefers to miss one: conditions, questions, wishes and requests are none, and a day that may be
 * read two ways is none. At most five, from the first 20,000 characters. Every one is for a person to confirm.
 */
export function findPromises(text: string, madeOn: DayNumber): FoundPromise[] {
  const found: FoundPromise[] = []
  for (const sentence of sentencesOf(text.slice(0, TEXT_READ_MAX))) {
    if (sentence.length > SENTENCE_MAX) continue
    const due = isChinese(sentence) ? promiseInChinese(sentence, madeOn) : promiseInEnglish(sentence, madeOn)
    if (due === null || due < madeOn || due > madeOn + DUE_DAYS_MAX) continue
    found.push({ words: sentence, due: formatDay(due) })
    if (found.length === PROMISES_MAX) break
  }
  return found
}

function isChinese(sentence: string): boolean {
  return /\p{Script=Han}/u.test(sentence)
}
