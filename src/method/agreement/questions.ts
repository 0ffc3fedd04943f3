import type { Fact } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import type { Questions, Success } from '../standing-chapters.ts'
import { formatDay } from '../time/day.ts'

type Answer = Fact<'question.answered'>
type Question = Answer['data']['question']

export const QUESTIONS: readonly Question[] = [
  'why_hired',
  'what_they_bought',
  'what_we_deliver',
  'who_influences',
  'what_would_fail',
  'what_is_unclear',
]

/** A2: the six guiding questions with their latest answers. An erased answer answers nothing. */
export function questionsOf(history: History): Questions {
  const read = (question: Question) => {
    const last = lastAnswer(history, question)
    return last ? { on: formatDay(last.day), entry: last.id } : null
  }
  const compared = lastComparison(history)
  const answers = Object.fromEntries(QUESTIONS.map((each) => [each, read(each)])) as Questions['answers']
  return {
    answered: QUESTIONS.filter((each) => answers[each] !== null).length,
    answers,
    match: compared === undefined ? null : compared.data.matches ? 'match' : 'mismatch',
  }
}

export function lastAnswer(history: History, question: Question): Answer | undefined {
  const last = factsOfKind(history, 'question.answered').findLast(({ data }) => data.question === question)
  return last?.redacted ? undefined : last
}

/** A2: the last time what they think they bought was laid beside what we think we deliver. */
export function lastComparison(history: History): Answer | undefined {
  return factsOfKind(history, 'question.answered').findLast(
    ({ data: { question, matches } }) =>
      (question === 'what_they_bought' || question === 'what_we_deliver') && matches !== undefined,
  )
}

/** A5: success as last defined for each side. */
export function successFor(history: History, side: 'us' | 'client'): Fact<'success.defined'> | undefined {
  const last = factsOfKind(history, 'success.defined').findLast(({ data }) => data.side === side)
  return last?.redacted ? undefined : last
}

export function successOf(history: History): Success {
  return { us: successFor(history, 'us')?.id ?? null, client: successFor(history, 'client')?.id ?? null }
}
